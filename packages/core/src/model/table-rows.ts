import type { Column, Line, Substitute, Table, Words } from '../forms/index.ts';
import { rowLabel } from './line-label.ts';
import { cellPointer, type Pointer } from './pointer.ts';
import type { Report } from './report.ts';

/** A row of a table with what is asked of it again and again: its pointer, its name for messages, and its cells. */
export interface TableRow {
  readonly row: Line;
  readonly at: Pointer;
  readonly label: Words;
  readonly cells: readonly { readonly column: Column; readonly at: Pointer }[];
}

function tableRow(table: Table, row: Line): TableRow {
  const cells = table.columns.map((column) => ({ column, at: cellPointer(table.key, row.key, column.key) }));
  return { row, at: cellPointer(table.key, row.key), label: rowLabel(table, row), cells };
}

interface AcceptedRows {
  readonly own: readonly TableRow[];
  readonly foreign: readonly TableRow[];
}

const accepted = new WeakMap<Table, AcceptedRows>();

/** The rows that a table accepts, made once for each table. */
function rowsOf(table: Table): AcceptedRows {
  const before = accepted.get(table);
  if (before !== undefined) return before;
  const make = (lines: readonly Line[]) => lines.map((line) => tableRow(table, line));
  const rows = { own: make(table.rows), foreign: make(table.substitutes.flatMap((substitute) => substitute.rows)) };
  accepted.set(table, rows);
  return rows;
}

/** Whether a report prints rows of another form in a table, in place of rows of its own or besides them. */
export function printsForeignRows(report: Report, table: Table): boolean {
  const rows = report.tables[table.key];
  return rowsOf(table).foreign.some(({ row }) => rows?.[row.key] !== undefined);
}

/** Rows of another form that a report prints in place of rows of its own. */
export function substitutesIn(report: Report, table: Table): readonly Substitute[] {
  const rows = report.tables[table.key] ?? {};
  return table.substitutes.filter(
    (substitute) =>
      substitute.rows.some((line) => rows[line.key] !== undefined) &&
      substitute.standFor.every((key) => Object.values(rows[key] ?? {}).every((value) => value === null)),
  );
}

/**
 * The rows that a report prints: those of the form but for the ones that rows of another form stand in for, then the
 * rows of another form, whether in place of rows of its own or besides them.
 */
export function printedRows(report: Report, table: Table): readonly TableRow[] {
  const { own, foreign } = rowsOf(table);
  if (!printsForeignRows(report, table)) return own;
  const besides = foreign.filter(({ row }) => report.tables[table.key]?.[row.key] !== undefined);
  const gone = new Set(substitutesIn(report, table).flatMap((substitute) => substitute.standFor));
  return [...own.filter(({ row }) => !gone.has(row.key)), ...besides];
}
