import { type CellText, cellText } from './cell-text.ts';
import type { FilledGrid } from './cells.ts';
import { boxOfCell } from './cells.ts';
import { nearest } from './grid.ts';
import type { TableItem } from './items.ts';
import type { Box } from './page.ts';
import { Rooms } from './rooms.ts';
import { mayBeOne } from './row-doubts.ts';
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
  /** Rows that may be one and were not put together, `last` at the end of the page before and `first` on `page`. */
  readonly unsure: readonly { readonly last: number; readonly first: number; readonly page: number }[];
}

interface MendedRow {
  readonly row: number;
  readonly before: string;
  readonly after: string;
  /** That on which the row ends. */
  readonly page: number;
}

/** Rows among which a header that is printed again is looked for. */
const deepestHeader = 5;

/** Edges of tables on two pages this near are the same. */
const sameEdge = 6;
const apart = 0.01;

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
  const { edges, own } = edgesOf(parts);
  const numbers = new Map(edges.map((edge, index) => [edge, index]));
  let cells: PartCell[] = [];
  const mended: MendedRow[] = [];
  const unsure: WholeTable['unsure'][number][] = [];
  let rows = 0;
  const rooms = new Rooms(parts.map(({ table }) => table));
  for (const [index, { page, table }] of parts.entries()) {
    const xs = (own[index] ?? []).map((edge) => numbers.get(edge) ?? 0);
    const next = cellsOf(page, table, xs, rooms);
    const header = repeatedRows(cells, next);
    const rest = () => next.filter(({ row }) => row > header).map((cell) => moved(cell, rows - header - 1));
    const torn = rows > 0 ? tornRow(cells, rest(), rows, rooms) : null;
    if (torn) mended.push({ row: rows, page, before: torn.before, after: torn.after });
    else if (rows > 0) {
      const [above, below] = [
        cells.filter((cell) => lastRowOf(cell) === rows),
        next.filter(({ row }) => row === header + 1),
      ];
      if (mayBeOne(above, below, rooms)) unsure.push({ last: rows, first: rows + header + 1, page });
    }
    cells = torn ? torn.cells : [...cells, ...next.map((cell) => moved(cell, rows))];
    rows += table.grid.ys.length - 1 - (torn ? header + 1 : 0);
  }
  return { rows, columns: edges.length - 1, cells, mended, unsure };
}

/** How many rows at the start of a part are those at the start of the table: its header, printed again. */
function repeatedRows(cells: readonly PartCell[], next: readonly PartCell[]): number {
  if (cells.length === 0) return 0;
  const upTo = (own: readonly PartCell[], last: number) => own.filter(({ row, rowSpan }) => row + rowSpan - 1 <= last);
  const said = (own: readonly PartCell[]) => own.map(({ row, column, text }) => `${row} ${column} ${text}`).join('\n');
  for (let last = deepestHeader; last > 0; last--) {
    const header = upTo(next, last);
    const isWhole = header.length > 0 && header.length === next.filter(({ row }) => row <= last).length;
    if (isWhole && said(header) === said(upTo(cells, last))) return last;
  }
  return 0;
}

export const lastRowOf = ({ row, rowSpan }: Pick<PartCell, 'row' | 'rowSpan'>) => row + rowSpan - 1;
const moved = (cell: PartCell, rows: number): PartCell => (rows === 0 ? cell : { ...cell, row: cell.row + rows });

/** An edge of a whole table. */
interface Edge {
  readonly x: number;
}

/**
 * The edges of all parts from left to right, and for each part which of them its own are: those of the parts before
 * where the two are nearest to each other, else new ones.
 */
function edgesOf(parts: readonly TableItem[]): {
  readonly edges: readonly Edge[];
  readonly own: readonly (readonly Edge[])[];
} {
  const edges: Edge[] = [];
  const own = parts.map(({ table }) => {
    const known = [...edges];
    let last = -Infinity;
    const { xs } = table.grid;
    return xs.map((x, index) => {
      const near = known.filter((edge) => edge.x > last && isSameEdge(edge.x, x) && nearest(xs, edge.x) === index);
      const [edge = { x: Math.max(x, last + apart) }] = near.sort((a, b) => Math.abs(a.x - x) - Math.abs(b.x - x));
      if (near.length === 0) edges.push(edge);
      last = edge.x;
      return edge;
    });
  });
  return { edges: edges.sort((a, b) => a.x - b.x), own };
}

/** The cells of a part, whose edges have the numbers `xs` in the whole table. */
function cellsOf(page: number, { grid, glyphs }: FilledGrid, xs: readonly number[], rooms: Rooms): PartCell[] {
  return grid.cells.map((cell, index) => {
    const box = boxOfCell(grid, cell);
    const width = box.right - box.left;
    const [column, end] = [xs[cell.column] ?? 0, xs[cell.column + cell.colSpan] ?? 0];
    return {
      ...cellText(glyphs[index] ?? [], width, () => rooms.of(width)),
      row: cell.row + 1,
      column: column + 1,
      rowSpan: cell.rowSpan,
      colSpan: end - column,
      page,
      box,
    };
  });
}
