import type { SourcePlace } from '@nianbao/core';
import { expect, it } from 'vitest';
import type { SourceCell } from '../../document.ts';
import type { TableItem } from './items.ts';
import type { Glyph } from './page.ts';
import { Told } from './told.ts';

it('finds the cell of each finding without going through all of them', () => {
  const side = 60;
  const edges = Array.from({ length: side + 1 }, (_, at) => at * 10);
  const digit = (left: number, top: number, font: number): Glyph => ({
    ...{ char: '1', left, top, right: left + 5, bottom: top + 10 },
    ...{ size: 10, font, run: font, runs: 'across', unseen: null },
  });
  let looks = 0;
  const cells = Array.from({ length: side * side }, (_, index): SourceCell => {
    const [row, column] = [Math.floor(index / side), index % side];
    return {
      ...{ row: row + 1, column: column + 1, rowSpan: 1, colSpan: 1, text: '11' },
      get place(): SourcePlace {
        looks++;
        return { page: 1, row: row + 1, column: column + 1, box: [column * 10, row * 10, 10, 10], text: '11' };
      },
    };
  });
  const table: TableItem = {
    kind: 'table',
    page: 1,
    table: {
      grid: {
        xs: edges,
        ys: edges,
        cells: cells.map(({ row, column }) => ({ row: row - 1, column: column - 1, rowSpan: 1, colSpan: 1 })),
        ...{ unclear: [], open: [] },
      },
      glyphs: cells.map(({ row, column }) => [
        digit(column * 10 - 10, row * 10 - 10, 1),
        digit(column * 10 - 5, row * 10 - 10, 2),
      ]),
      crossing: [],
    },
    box: { left: 0, top: 0, right: side * 10, bottom: side * 10 },
  };
  const told = new Told();
  told.table([table], cells);
  const found = told.all().filter(({ code }) => code === 'read/styles-joined');
  expect(found.map(({ source }) => [source?.row, source?.column])).toEqual(
    cells.slice(0, found.length).map(({ row, column }) => [row, column]),
  );
  expect(told.all().at(-1)).toMatchObject({ code: 'read/more-to-tell', args: { count: side * side - found.length } });
  expect(looks).toBeLessThanOrEqual(3 * cells.length);
});
