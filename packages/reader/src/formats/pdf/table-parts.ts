import { type CellText, cellText } from './cell-text.ts';
import type { FilledGrid } from './cells.ts';
import { boxOfCell } from './cells.ts';
import { nearest } from './grid.ts';
import type { TableItem } from './items.ts';
import type { Box } from './page.ts';
import { tornRow } from './torn-row.ts';

/** A cell of a table that may go over several pages; row and column count from 1. */
export interface PartCell extends CellText {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly page: number;
  readonly box: Box;
}

/** A table with all its parts. */
export interface WholeTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly PartCell[];
  /** Rows put together from the end of one page and the start of the next. */
  readonly mended: readonly MendedRow[];
}

interface MendedRow {
  readonly row: number;
  readonly before: string;
  readonly after: string;
  /** That on which the row ends. */
  readonly page: number;
}

/** Edges of tables on two pages this near are the same. */
const sameEdge = 6;

/** Whether a table at the start of a page goes on with the one at the end of the page before. */
export function continuesTable({ table: before }: TableItem, { table: after }: TableItem): boolean {
  const [one, other] = [before.grid.xs, after.grid.xs];
  if (!isSameEdge(one[0], other[0]) || !isSameEdge(one.at(-1), other.at(-1))) return false;
  const [few, many] = one.length < other.length ? [one, other] : [other, one];
  return few.every((x) => isSameEdge(many[nearest(many, x)], x));
}

const isSameEdge = (one = Number.NaN, other = Number.NaN) => Math.abs(one - other) <= sameEdge;

/** Puts the parts of a table under each other. */
export function wholeTable(parts: readonly TableItem[]): WholeTable {
  const xs = edgesOf(parts);
  let cells: PartCell[] = [];
  const mended: MendedRow[] = [];
  let rows = 0;
  for (const { page, table } of parts) {
    const torn = rows > 0 ? tornRow(cells, cellsOf(page, table, xs, rows - 1), rows) : null;
    if (torn) mended.push({ row: rows, page, before: torn.before, after: torn.after });
    cells = torn ? torn.cells : [...cells, ...cellsOf(page, table, xs, rows)];
    rows += table.grid.ys.length - (torn ? 2 : 1);
  }
  return { rows, columns: xs.length - 1, cells, mended };
}

/** The edges of the first part, and those of the others that are not near one. */
function edgesOf(parts: readonly TableItem[]): number[] {
  const xs: number[] = [];
  for (const { table } of parts)
    for (const x of table.grid.xs) if (!xs.some((other) => isSameEdge(other, x))) xs.push(x);
  return xs.sort((a, b) => a - b);
}

function cellsOf(page: number, { grid, glyphs }: FilledGrid, xs: readonly number[], rowsBefore: number): PartCell[] {
  return grid.cells.map((cell, index) => {
    const [left, right] = [grid.xs[cell.column] as number, grid.xs[cell.column + cell.colSpan] as number];
    const column = nearest(xs, left);
    const own = glyphs[index] ?? [];
    return {
      row: rowsBefore + cell.row + 1,
      column: column + 1,
      rowSpan: cell.rowSpan,
      colSpan: Math.max(1, nearest(xs, right) - column),
      ...cellText(own, right - left),
      page,
      box: boxOfCell(grid, cell),
    };
  });
}
