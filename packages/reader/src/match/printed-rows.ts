import { parseChineseNumber } from '@nianbao/core';
import type { SourceCell, SourceTable } from '../document.ts';
import { looksLikeFigure } from './parse-figure.ts';

/** The cells of one row of a table. */
export interface CellRow {
  /** Left to right. A figure or blank that spans rows belongs to all of them. */
  readonly cells: readonly SourceCell[];
  /** Labels of rows above that span this one too. */
  readonly above: readonly SourceCell[];
}

/** The rows of a table that have any cell of their own; spans over rows that have none reach nothing. */
export function printedRows(source: SourceTable): readonly CellRow[] {
  const rows: { cells: SourceCell[]; above: SourceCell[] }[] = [];
  for (const { row } of source.cells) rows[row] ??= { cells: [], above: [] };
  let shared = false;
  for (const printed of source.cells) {
    if (printed.rowSpan === 1) {
      rows[printed.row]?.cells.push(printed);
      continue;
    }
    const below = rows.slice(printed.row + 1, printed.row + printed.rowSpan).filter((row) => row !== undefined);
    const cell = below.length === printed.rowSpan - 1 ? printed : { ...printed, rowSpan: below.length + 1 };
    rows[cell.row]?.cells.push(cell);
    const isOfAll = cell.text === '' || looksLikeFigure(cell.text);
    shared ||= isOfAll;
    for (const row of below) row[isOfAll ? 'cells' : 'above'].push(cell);
  }
  const begun = rows.filter((row) => row !== undefined);
  if (shared) for (const { cells } of begun) cells.sort((one, other) => one.column - other.column);
  return begun;
}

/** Blank fields at both ends may belong to the label or to nothing; they go only while more than enough are left. */
export function withoutOuterBlanks(values: readonly SourceCell[], wanted: number): readonly SourceCell[] {
  let [from, to] = [0, values.length];
  while (to - from > wanted && values[to - 1]?.text === '') to -= 1;
  while (to - from > wanted && values[from]?.text === '') from += 1;
  return values.slice(from, to);
}

/** Whether a row numbers all of some columns: 1, 2, 3 … or 一, ①, (1) and so on. */
export function isCounting(values: readonly SourceCell[], columns: number): boolean {
  const filled = texts(values);
  return columns > 1 && filled.length === columns && filled.every((text, index) => ordinal(text) === index + 1);
}

function ordinal(text: string): number {
  const plain = text.normalize('NFKC').replace(/^[(（第]|[)）栏列]$/g, '');
  return parseChineseNumber(plain) ?? Number(plain);
}

export const texts = (cells: readonly SourceCell[]) => cells.map((cell) => cell.text).filter((text) => text !== '');
/** The text of a label in several cells, on one line. */
export function labelOf(cells: readonly SourceCell[]): string {
  const text = joined(cells);
  if (!text.includes('\n')) return text;
  const lines = text.split('\n').map((line) => line.trim());
  return lines.join('');
}
export const joined = (cells: readonly SourceCell[]) =>
  cells.length === 1 ? (cells[0] as SourceCell).text : texts(cells).join(' ');
