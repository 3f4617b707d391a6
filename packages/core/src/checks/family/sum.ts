import { type BridgeLine, bridgeOf, unitsOf } from '../../comparison/bridge.ts';
import { coDefendantCases, explanationOf } from '../../comparison/bridge-explanations.ts';
import type { FamilyUnit } from '../../comparison/subject.ts';
import type { Table, Words } from '../../forms/index.ts';
import { insideQuotes, lineLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';
import { enumerated } from '../enumerated.ts';

const mostNamed = 5;

/** `“一、本年新收…” 总计 21（合计 25）`, the first few of them; rows are told by their total where that differs too. */
function spell(lines: readonly BridgeLine[]): Words {
  const isToldByTotal = ({ row, column }: BridgeLine) =>
    column.key !== 'total' && lines.some((other) => other.row === row && other.column.key === 'total');
  const told = lines.filter((line) => !isToldByTotal(line));
  const label = ({ row, column }: BridgeLine, language: keyof Words) =>
    `“${insideQuotes(lineLabel(row)[language])}” ${lineLabel(column)[language]}`;
  const named = told.map((line) => ({
    zh: `${label(line, 'zh')} ${line.parent}（合计 ${line.sum}）`,
    en: `${label(line, 'en')} ${line.parent} (sum ${line.sum})`,
  }));
  return enumerated(named, mostNamed);
}

const hints = {
  ownOnly: {
    zh: '像是只报了本级，或者有单位重复计入',
    en: 'as if it covered its own office only, or units were counted twice',
  },
  incomplete: {
    zh: '像是还有单位没有拿来，本级自己的数也要有一份报告',
    en: 'as if units were missing here; its own office needs a report too',
  },
  none: { zh: '请逐格核对', en: 'check cell by cell' },
} as const;

/** What all differences together look like. */
function hint(lines: readonly BridgeLine[]): Words {
  const filled = lines.filter(({ parent, sum }) => (parent ?? 0) > 0 || (sum ?? 0) > 0);
  if (filled.length < 3) return hints.none;
  if (filled.every(({ difference }) => difference !== null && difference < 0)) return hints.ownOnly;
  return filled.every(({ difference }) => difference !== null && difference > 0) ? hints.incomplete : hints.none;
}

/** What a government reports is what its units report together. Told once a table. */
export default defineCheck({
  id: 'family/sum',
  severity: 'warning',
  title: { zh: '政府报告的各数等于所属单位之和', en: 'A government’s figures are those of its units together' },
  basis: 'nianbao 规则：县级以上政府的报告一般汇总所属各单位的数；没有查到明文规定，所以不作为错误',
  norms: ['AGG-SUM'],
  needs: 'family',
  messages: {
    differs: {
      zh: '{table}有 {count} 格与 {units} 个单位的合计不同：{cells}；{hint}',
      en: '{table}: figures that differ from the sum of {units} units ({count}): {cells}; {hint}',
    },
    ownOnly: {
      zh: '本报告各数与“{unit}”的报告完全相同，其他单位的数都没有计入：像是只报了本级，或者“{unit}”报的是汇总数',
      en: 'All figures are those of “{unit}” alone, no other unit is in them: as if this report covered its own office only, or “{unit}” reported for all',
    },
    leftOut: {
      zh: '各单位合计比本报告多出的，正好是“{unit}”的数：它可能没有计入，也可能已经含在别的单位里',
      en: 'The units come to more than this report by just the figures of “{unit}”: it may be left out, or be part of another unit',
    },
    twice: {
      zh: '本报告比各单位合计多出的，正好是“{unit}”的数：它可能计了两次',
      en: 'This report comes to more than its units by just the figures of “{unit}”: it may be counted twice',
    },
    open: {
      zh: '有 {count} 格无法与各单位合计核对：本报告或者单位有空白格、没有报告，或者格式里没有这一格',
      en: 'Figures that cannot be held against the units: {count}; cells are blank, units have no report, or their form has no such cell',
    },
  },
  *check(context) {
    const { report, family, fail, cannotTell } = context;
    const lines = bridgeOf(context, family);
    const units = unitsOf(context, family);
    const explanation = explanationOf(lines);
    if (explanation !== null) {
      const unit = (units[explanation.unit] as FamilyUnit).name;
      yield fail(explanation.how, { unit }, { at: '/tables', severity: 'info' });
    } else {
      const elsewhere = new Set(coDefendantCases(report, lines));
      const failing = new Map<Table, BridgeLine[]>();
      for (const line of lines) {
        if (line.outcome === 'pass') yield 'pass';
        if (line.outcome !== 'fail' || elsewhere.has(line)) continue;
        failing.set(line.table, [...(failing.get(line.table) ?? []), line]);
      }
      for (const [table, differing] of failing) {
        const [first] = differing as [BridgeLine];
        const [at = '/tables', ...related] = differing.flatMap((line) => line.at);
        const args = {
          table: { zh: table.zh, en: table.en },
          count: differing.length,
          units: units.length,
          cells: spell(differing),
          hint: hint(lines),
        };
        yield fail('differs', args, { at, related, expected: first.sum, actual: first.parent });
      }
    }
    const open = lines.filter(({ outcome }) => outcome === 'cannotTell');
    if (open.length > 0)
      yield cannotTell('open', { count: open.length }, { at: '/tables', related: open.flatMap(({ at }) => at) });
  },
});
