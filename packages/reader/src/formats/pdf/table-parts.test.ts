import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { TableItem } from './items.ts';
import { wholeTable } from './table-parts.ts';

/** A row of blank cells between edges, on a page. */
function partOf(page: number, xs: readonly number[]): TableItem {
  const cells = xs.slice(1).map((_, column) => ({ row: 0, column, rowSpan: 1, colSpan: 1 }));
  const grid = { xs, ys: [0, 20], cells, unclear: [], open: [] };
  const box = { left: xs[0] as number, top: 0, right: xs.at(-1) as number, bottom: 20 };
  return { kind: 'table', page, table: { grid, glyphs: cells.map(() => []), crossing: [] }, box };
}

const inner = fc.uniqueArray(fc.integer({ min: 2, max: 118 }), { minLength: 1, maxLength: 12 });
const part = inner.map((xs) => [0, ...xs.sort((a, b) => a - b), 120]);

it('the cells of every part stand side by side, wherever its edges and those of other parts are', () => {
  fc.assert(
    fc.property(fc.array(part, { minLength: 2, maxLength: 4 }), (parts) => {
      const { columns, cells } = wholeTable(parts.map((xs, index) => partOf(index + 1, xs)));
      for (const row of new Set(cells.map((cell) => cell.row))) {
        let next = 1;
        for (const { column, colSpan } of cells.filter((cell) => cell.row === row)) {
          expect(column).toBe(next);
          expect(colSpan).toBeGreaterThan(0);
          next += colSpan;
        }
        expect(next).toBe(columns + 1);
      }
    }),
  );
});
