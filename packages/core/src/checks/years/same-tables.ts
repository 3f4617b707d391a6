import { figureIn, type SharedCell, sharedCells } from '../../comparison/shared-figures.ts';
import type { Pointer } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** Six digits agree by chance once in a million. Small or unchanging offices may well report the same few figures. */
const digitsAtLeast = 6;
/** What is still there at the end of the year may well be what was there before. */
const stocks: ReadonlySet<string> = new Set(['inForce', 'publishedTotal', 'lastYearItems']);
const sums: ReadonlySet<string> = new Set(['total', 'totalHandled']);

/** How many digits of a figure could have differed: none of a stock, of a sum, or of 0. */
function digitsOf({ row, column }: SharedCell, now: number): number {
  if (now === 0 || stocks.has(column.key) || sums.has(column.key) || sums.has(row.key)) return 0;
  return String(Math.abs(now)).replace('.', '').length;
}

/** The tables are not those of last year over again. */
export default defineCheck({
  id: 'years/same-tables',
  severity: 'warning',
  title: { zh: '表中各数不全是上一年的', en: 'The figures are not last year’s over again' },
  basis: 'nianbao 规则：两年各数完全相同，多半是照抄上一年；数字太少太小的不算',
  norms: ['YOY-SAME-TABLES'],
  needs: 'previous',
  messages: {
    same: {
      zh: '表中填有的数（{count} 格不是 0）与上一年的报告完全相同：请核对是不是误用了上一年的表',
      en: 'All figures ({count} of them not 0) are the same as in last year’s report: check whether last year’s tables were used',
    },
  },
  *check(context) {
    const { previous, fail } = context;
    const filled: Pointer[] = [];
    let digits = 0;
    for (const cell of sharedCells(context, previous)) {
      const { table, column, at, rows, otherRows } = cell;
      const now = figureIn(context, table.key, rows, column.key) ?? 0;
      if (now !== (figureIn(previous, table.key, otherRows, column.key) ?? 0)) {
        yield 'pass';
        return;
      }
      if (now !== 0) filled.push(at);
      digits += digitsOf(cell, now);
    }
    if (digits < digitsAtLeast) yield 'notApplicable';
    else yield fail('same', { count: filled.length }, { at: '/tables', related: filled });
  },
});
