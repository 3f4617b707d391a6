import { fill } from './cells.ts';
import type { Frame } from './frames.ts';
import type { Grid } from './grid.ts';
import type { Item, LineItem, TableItem } from './items.ts';
import { middleX, middleY } from './page.ts';
import { positions } from './rulings.ts';
import { continuesTable } from './table-parts.ts';

/** Lines nearer than this are one side of a cell. */
const sameSide = 2.5;

/** The grid of a frame around nothing but one cell; null where it is none. */
export function loneCellOf({ across, down }: Frame): Grid | null {
  const sides = (lines: Frame['across']) =>
    positions(
      lines.map(({ at }) => at),
      sameSide,
    );
  const [xs, ys] = [sides(down), sides(across)];
  if (xs.length !== 2 || ys.length !== 2) return null;
  return { xs, ys, cells: [{ row: 0, column: 0, rowSpan: 1, colSpan: 1 }], unclear: [], open: [] };
}

/**
 * A frame around one cell is a frame around text, unless it ends a page and is as wide as the table with which the next
 * page begins: then it is the first row of that. `lone` are the frames around one cell of each page.
 */
export function withLoneCells(pages: readonly (readonly Item[])[], lone: readonly (readonly Grid[])[]): Item[][] {
  return pages.map((items, at) => {
    const [next] = pages[at + 1] ?? [];
    const own = lone[at] ?? [];
    const parts = next?.kind === 'table' ? own.map((grid) => ({ grid, lines: linesIn(grid, items) })) : [];
    for (const { grid, lines } of parts) {
      if (lines.length === 0) continue;
      const part = rowOf(grid, lines);
      if (continuesTable(part, next as TableItem)) return [...items.slice(0, -lines.length), part];
    }
    return [...items];
  });
}

/** The lines at the end of a page that stand in a cell. */
function linesIn({ xs, ys }: Grid, items: readonly Item[]): LineItem[] {
  const lines: LineItem[] = [];
  for (let at = items.length - 1; at >= 0; at--) {
    const item = items[at] as Item;
    const [x, y] = [middleX(item.box), middleY(item.box)];
    const isInside = x > (xs[0] as number) && x < (xs[1] as number) && y > (ys[0] as number) && y < (ys[1] as number);
    if (item.kind !== 'line' || !isInside) break;
    lines.unshift(item);
  }
  return lines;
}

function rowOf(grid: Grid, lines: readonly LineItem[]): TableItem {
  const [left, right, top, bottom] = [grid.xs[0], grid.xs[1], grid.ys[0], grid.ys[1]] as [
    number,
    number,
    number,
    number,
  ];
  const table = fill(
    grid,
    lines.flatMap(({ line }) => line),
  );
  return { kind: 'table', page: (lines[0] as LineItem).page, table, box: { left, top, right, bottom } };
}
