import { figureIn, type SharedCell, sharedCells } from '../../comparison/shared-figures.ts';
import type { Table, Words } from '../../forms/index.ts';
import { insideQuotes, lineLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';
import { enumerated } from '../enumerated.ts';

const mostNamed = 5;

/** A cell that jumps, with both its figures. */
interface Jump {
  readonly cell: SharedCell;
  readonly before: number;
  readonly now: number;
}

/** `“一、本年新收…” 总计 12→1530`, the first few of them. */
function spell(jumps: readonly Jump[]): Words {
  const one = ({ cell: { row, column }, now, before }: Jump, language: keyof Words) =>
    `“${insideQuotes(lineLabel(row)[language])}” ${lineLabel(column)[language]} ${before}→${now}`;
  const named = jumps.map((jump) => ({ zh: one(jump, 'zh'), en: one(jump, 'en') }));
  return enumerated(named, mostNamed);
}

/** No figure grows or shrinks beyond measure from one year to the next. Told once a table. */
export default defineCheck({
  id: 'years/jump',
  severity: 'info',
  title: { zh: '各数与上一年相比没有陡增陡降', en: 'No figure jumps from one year to the next' },
  basis: 'nianbao 规则：增减十倍以上且超过 100 的，常是多填、少填一位数字，或单位弄错；界限可以在配置里改',
  norms: ['YOY-JUMP'],
  needs: 'previous',
  messages: {
    jumps: {
      zh: '{table}有 {count} 格与上一年相比陡增或陡降：{cells}；请核对有没有多写、少写数字，属实的不必改',
      en: '{table}: figures that jump since last year ({count}): {cells}; check for digits too many or too few, and leave what is true',
    },
  },
  *check(context) {
    const { previous, profile, fail } = context;
    const { jumpFactor, jumpAtLeast } = profile.thresholds;
    const found = new Map<Table, Jump[]>();
    let compared = false;
    for (const cell of sharedCells(context, previous)) {
      const { table, column, rows, otherRows } = cell;
      const now = figureIn(context, table.key, rows, column.key);
      const before = figureIn(previous, table.key, otherRows, column.key);
      if (now === null || before === null || column.kind === 'change') continue;
      compared = true;
      const [small, large] = now < before ? [now, before] : [before, now];
      if (small < 0 || large - small <= jumpAtLeast || large <= small * jumpFactor) continue;
      found.set(table, [...(found.get(table) ?? []), { cell, now, before }]);
    }
    if (found.size === 0) yield compared ? 'pass' : 'notApplicable';
    for (const [table, jumps] of found) {
      const [first] = jumps as [Jump, ...Jump[]];
      const args = { table: { zh: table.zh, en: table.en }, count: jumps.length, cells: spell(jumps) };
      const related = jumps.slice(1).map(({ cell }) => cell.at);
      yield fail('jumps', args, { at: first.cell.at, related, expected: first.before, actual: first.now });
    }
  },
});
