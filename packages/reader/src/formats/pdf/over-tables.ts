import type { SourceCell } from '../../document.ts';
import type { TableItem } from './items.ts';
import { Rooms } from './rooms.ts';
import { areBrokenOff, mayBeOne } from './row-doubts.ts';
import { filledOf, inRows, isValue, labelOf } from './row-places.ts';
import { continuesTable, lastRowOf, type PartCell, type WholeTable } from './table-parts.ts';

/** A table that was read, with the cells as they stand in the document. */
export interface ReadTable extends Pick<WholeTable, 'rows' | 'cells'> {
  readonly parts: readonly TableItem[];
  readonly own: readonly SourceCell[];
}

/** Lines between two parts of a table at most: page numbers, and what is printed again over each part. */
const mostBetween = 2;

/**
 * The last row of a table and the first of the next, on the page behind and with the same columns, where the two may be
 * one row; null where they are not. `between` counts the lines of text between the tables.
 */
export function rowOverTables(
  before: ReadTable,
  next: ReadTable,
  between: number,
): { readonly above: readonly SourceCell[]; readonly below: readonly SourceCell[] } | null {
  const [last, first] = [before.parts.at(-1), next.parts[0]];
  if (!last || first?.page !== last.page + 1 || between > mostBetween || !continuesTable(last, first)) return null;
  const isAbove = (cell: PartCell) => lastRowOf(cell) === before.rows;
  const above = before.cells.filter(isAbove);
  const [row, ...headers] = [...leadingRows(next.cells)].reverse();
  const rooms = new Rooms([last.table, first.table]);
  if (!row || !mayBeOne(above, row, rooms)) return null;
  // Tables of figures under labels that are printed over each have no labels of rows at all.
  const bare = headers.length > 0 && !labelOf(above) && !labelOf(row);
  if (bare && !areBrokenOff(above, row, rooms)) return null;
  const below = new Set(row);
  return {
    above: before.own.filter((_, index) => isAbove(before.cells[index] as PartCell)),
    below: next.own.filter((_, index) => below.has(next.cells[index] as PartCell)),
  };
}

/** Rows up to the first that is none of a header. */
function* leadingRows(cells: readonly PartCell[]): Generator<readonly PartCell[]> {
  for (const row of inRows(cells)) {
    yield row;
    const filled = filledOf(row);
    const isHeader = (filled.length > 1 || row.length === 1) && filled.every(({ text }) => !isValue(text));
    if (!isHeader) return;
  }
}
