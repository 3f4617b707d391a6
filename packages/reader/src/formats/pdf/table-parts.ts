import { cellText } from './cell-text.ts';
import type { FilledGrid } from './cells.ts';
import { boxOfCell } from './cells.ts';
import { nearest } from './grid.ts';
import type { TableItem } from './items.ts';
import type { Box } from './page.ts';
import { positions } from './rulings.ts';

/** A cell of a table that may go over several pages; row and column count from 1. */
export interface PartCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly page: number;
  readonly box: Box;
}

/** A table with all its parts. */
export interface WholeTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PartCell[];
  /** Rows put together from the end of one page and the start of the next. */
  readonly mended: readonly {
    readonly row: number;
    readonly before: string;
    readonly after: string;
    readonly page: number;
  }[];
}

/** Edges of tables on two pages this near are the same. */
const sameEdge = 4;

/** Whether a table at the start of a page goes on with the one at the end of the page before. */
export function continuesTable({ table: before }: TableItem, { table: after }: TableItem): boolean {
  const [one, other] = [before.grid.xs, after.grid.xs];
  if (!isNear(one[0], other[0]) || !isNear(one.at(-1), other.at(-1))) return false;
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.every((x) => isNear(many[nearest(many, x)], x));
}

const isNear = (one = Number.NaN, other = Number.NaN) => Math.abs(one - other) <= sameEdge;

/** Puts the parts of a table under each other. */
export function wholeTable(parts: readonly TableItem[]): WholeTable {
  const xs = positions(
    parts.flatMap(({ table }) => table.grid.xs),
    sameEdge,
  );
  const cells: PartCell[] = [];
  const mended: WholeTable['mended'][number][] = [];
  let rows = 0;
  for (const { page, table } of parts) {
    const own = cellsOf(page, table, xs, rows);
    const torn = rows > 0 ? tornRow(cells, own, rows) : null;
    if (torn) {
      mended.push({ row: rows, page, ...torn.ends });
      for (const [one, rest] of torn.pairs)
        cells[cells.indexOf(one)] = {
          ...one,
          text: one.text || rest.text,
          ...(one.text ? {} : { page: rest.page, box: rest.box }),
        };
      const gone = new Set(torn.pairs.map(([, rest]) => rest));
      for (const cell of own) if (!gone.has(cell)) cells.push({ ...cell, row: Math.max(rows, cell.row - 1) });
      rows += table.grid.ys.length - 2;
    } else {
      cells.push(...own);
      rows += table.grid.ys.length - 1;
    }
  }
  return { rows, columns: xs.length - 1, cells, mended };
}

function cellsOf(page: number, { grid, glyphs }: FilledGrid, xs: readonly number[], rowsBefore: number): PartCell[] {
  return grid.cells.map((cell, index) => {
    const [left, right] = [grid.xs[cell.column] as number, grid.xs[cell.column + cell.colSpan] as number];
    const column = nearest(xs, left);
    return {
      row: rowsBefore + cell.row + 1,
      column: column + 1,
      rowSpan: cell.rowSpan,
      colSpan: Math.max(1, nearest(xs, right) - column),
      text: cellText(glyphs[index] ?? []),
      page,
      box: boxOfCell(grid, cell),
    };
  });
}

/**
 * The last row of one part and the first of the next, where they are one row: cell for cell under each other, each
 * blank in exactly one of the two but for those blank in both, and the part with the first cell has nothing else.
 */
function tornRow(cells: readonly PartCell[], own: readonly PartCell[], rows: number) {
  const last = cells.filter((cell) => cell.row + cell.rowSpan - 1 === rows);
  const first = own.filter((cell) => cell.row === rows + 1);
  if (last.length !== first.length || last.length < 3) return null;
  const pairs = last.map((cell, index) => [cell, first[index] as PartCell] as const);
  const aligned = pairs.every(
    ([one, other]) =>
      one.column === other.column && one.colSpan === other.colSpan && one.rowSpan === 1 && other.rowSpan === 1,
  );
  if (!aligned || pairs.some(([one, other]) => one.text !== '' && other.text !== '')) return null;
  const above = last.filter(({ text }) => text !== '');
  const below = first.filter(({ text }) => text !== '');
  if (above.length !== 1 && below.length !== 1) return null;
  if (above.length + below.length !== pairs.length) return null;
  return { pairs, ends: { before: (above[0] as PartCell).text, after: (below[0] as PartCell).text } };
}
