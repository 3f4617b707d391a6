import { expect, it } from 'vitest';
import type { FilledGrid } from './cells.ts';
import { withoutSlivers } from './slivers.ts';

/** A table of two columns with rows of some heights, of which the last cell reaches over all below the first row. */
function tableOf(heights: readonly number[]): FilledGrid {
  const ys = [0];
  for (const height of heights) ys.push((ys.at(-1) as number) + height);
  const cells = heights.flatMap((_, row) => [
    { row, column: 0, rowSpan: 1, colSpan: 1 },
    ...(row === 0 ? [{ row, column: 1, rowSpan: heights.length, colSpan: 1 }] : []),
  ]);
  return {
    grid: { xs: [0, 100, 200], ys, cells, unclear: [], open: [] },
    glyphs: cells.map(() => []),
    crossing: [],
  };
}

it('thin rows without text are dropped, and cells that reach over them lose a step for each', () => {
  const { grid } = withoutSlivers(tableOf([20, 3, 20, 3, 3, 20]));
  expect(grid.ys).toEqual([0, 20, 43, 69]);
  expect(grid.cells.map(({ row, column, rowSpan }) => [row, column, rowSpan])).toEqual([
    [0, 0, 1],
    [0, 1, 3],
    [1, 0, 1],
    [2, 0, 1],
  ]);
});

it('a row of blanks is kept where it is more than a double line, however thin', () => {
  expect(withoutSlivers(tableOf([20, 7, 20])).grid.ys).toEqual([0, 20, 27, 47]);
  expect(withoutSlivers(tableOf([20, 4, 20])).grid.ys).toEqual([0, 20, 44]);
});

it('a thin row of blanks at the start is the end of a row of the page before', () => {
  expect(withoutSlivers(tableOf([7, 20, 20])).grid.ys).toEqual([0, 27, 47]);
});
