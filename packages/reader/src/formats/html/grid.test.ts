import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeCells } from './grid.ts';

const cell = (rowSpan = 1, colSpan = 1) => ({ rowSpan, colSpan });
const place = (...groups: { rowSpan: number; colSpan: number }[][][]) => {
  const grid = placeCells(groups, () => {});
  return grid.cells.map((at) => [at.row, at.column, at.rowSpan, at.colSpan]);
};

it('puts cells beside those that reach down from above', () => {
  expect(
    place([
      [cell(2, 1), cell(1, 2)],
      [cell(), cell()],
    ]),
  ).toEqual([
    [1, 1, 2, 1],
    [1, 2, 1, 2],
    [2, 2, 1, 1],
    [2, 3, 1, 1],
  ]);
});

it('ends row spans with their group', () => {
  expect(place([[cell(9), cell(0)], [cell()]], [[cell(65534)]])).toEqual([
    [1, 1, 2, 1],
    [1, 2, 2, 1],
    [2, 3, 1, 1],
    [3, 1, 1, 1],
  ]);
});

it('leaves a place that two cells claim to the one above', () => {
  const grid = placeCells([[[cell(), cell(2)], [cell(1, 3)]]], () => {});
  expect(grid.cells.at(-1)).toMatchObject({ row: 2, column: 1, colSpan: 1, clipped: true });
});

it('never lets cells overlap or leave the grid', () => {
  const span = fc.record({ rowSpan: fc.nat(5), colSpan: fc.integer({ min: 1, max: 5 }) });
  const groups = fc.array(fc.array(fc.array(span, { maxLength: 5 }), { maxLength: 5 }), { maxLength: 3 });
  fc.assert(
    fc.property(groups, (declared) => {
      const grid = placeCells(declared, () => {});
      const taken = new Set<string>();
      for (const { row, column, rowSpan, colSpan } of grid.cells) {
        expect(rowSpan > 0 && colSpan > 0 && row + rowSpan - 1 <= grid.rows).toBe(true);
        expect(column + colSpan - 1).toBeLessThanOrEqual(grid.columns);
        for (let r = row; r < row + rowSpan; r++)
          for (let c = column; c < column + colSpan; c++) {
            expect(taken.has(`${r},${c}`)).toBe(false);
            taken.add(`${r},${c}`);
          }
      }
      expect(grid.cells).toHaveLength(declared.flat(2).length);
    }),
  );
});
