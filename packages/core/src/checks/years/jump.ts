import type { Table, Words } from '../../forms/index.ts';
import { insideQuotes, lineLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';
import { type FigurePair, figurePairs } from '../shared-figures.ts';

const mostNamed = 5;

/** `“一、本年新收…”总计 12→1530`, the first few of them. */
function spell(pairs: readonly FigurePair[]): Words {
  const one = ({ row, column, now, before }: FigurePair, language: keyof Words) =>
    `“${insideQuotes(lineLabel(row.line)[language])}” ${lineLabel(column)[language]} ${before}→${now}`;
  const named = pairs.slice(0, mostNamed);
  const more = pairs.length > mostNamed;
  return {
    zh: named.map((pair) => one(pair, 'zh')).join('、') + (more ? '等' : ''),
    en: named.map((pair) => one(pair, 'en')).join(', ') + (more ? ' and others' : ''),
  };
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
    const { jumpFactor, jumpAtLeast } = context.profile.thresholds;
    const jumps = new Map<Table, FigurePair[]>();
    let compared = false;
    for (const pair of figurePairs(context, context.previous)) {
      const { table, column, now: value, before } = pair;
      if (value === null || before === null || column.kind === 'change') continue;
      compared = true;
      const [small, large] = value < before ? [value, before] : [before, value];
      if (small < 0 || large - small <= jumpAtLeast || large <= small * jumpFactor) continue;
      const found = jumps.get(table) ?? [];
      found.push(pair);
      jumps.set(table, found);
    }
    if (jumps.size === 0) yield compared ? 'pass' : 'notApplicable';
    for (const [table, pairs] of jumps) {
      const [first] = pairs as [FigurePair, ...FigurePair[]];
      const args = { table: { zh: table.zh, en: table.en }, count: pairs.length, cells: spell(pairs) };
      const related = pairs.slice(1).map(({ at }) => at);
      yield context.fail('jumps', args, { at: first.at, related, expected: first.before, actual: first.now });
    }
  },
});
