import type { SourceCell, SourceTable } from '../document.ts';
import { looksLikeFigure } from './parse-figure.ts';

/** The cells of one row of a table. */
export interface CellRow {
  /** Left to right. A figure or blank that spans rows belongs to all of them. */
  readonly cells: readonly SourceCell[];
  /** Labels of rows above that span this one too. */
  readonly above: readonly SourceCell[];
}

/** The rows of a table that have any cell. */
export function printedRows(source: SourceTable): readonly CellRow[] {
  const rows = Array.from({ length: source.rows }, () => ({ cells: [] as SourceCell[], above: [] as SourceCell[] }));
  for (const cell of source.cells) {
    rows[cell.row - 1]?.cells.push(cell);
    const shared = cell.text === '' || looksLikeFigure(cell.text);
    for (let row = cell.row + 1; row < cell.row + cell.rowSpan; row += 1) {
      rows[row - 1]?.[shared ? 'cells' : 'above'].push(cell);
    }
  }
  for (const { cells } of rows) cells.sort((a, b) => a.column - b.column);
  return rows.filter(({ cells }) => cells.length > 0);
}

/** Blank fields at both ends may belong to the label or to nothing; they go only while more than enough are left. */
export function withoutOuterBlanks(values: readonly SourceCell[], wanted: number): readonly SourceCell[] {
  let [from, to] = [0, values.length];
  while (to - from > wanted && values[to - 1]?.text === '') to -= 1;
  while (to - from > wanted && values[from]?.text === '') from += 1;
  return values.slice(from, to);
}

/** Whether a row numbers the columns: 1, 2, 3 … */
export function isCounting(values: readonly SourceCell[]): boolean {
  const filled = values.filter(({ text }) => text !== '');
  return filled.length > 2 && filled.every(({ text }, index) => Number(text) === index + 1);
}

export const texts = (cells: readonly SourceCell[]) => cells.map((cell) => cell.text).filter((text) => text !== '');
export const joined = (cells: readonly SourceCell[]) => texts(cells).join(' ');
