import { acceptedRows, type Column, type Form, type Line, type Table } from '../forms/index.ts';

/** A JSON pointer (RFC 6901) into a report; the empty string is the whole report. */
export type Pointer = string;

/** `/tables/…` of a cell, or of a row or table when the rest is left out. */
export function cellPointer(table: string, row?: string, column?: string): Pointer {
  if (row === undefined) return `/tables/${table}`;
  return column === undefined ? `/tables/${table}/${row}` : `/tables/${table}/${row}/${column}`;
}

/** What a pointer into the figures names. */
export interface PointedLines {
  readonly table: Table;
  readonly row?: Line;
  readonly column?: Column;
}

/** The table, row and column of the form that a pointer names; null for a pointer outside the figures. */
export function linesAt(form: Form, pointer: Pointer): PointedLines | null {
  const [root, top, tableKey, rowKey, columnKey] = pointer.split('/');
  const table = root === '' && top === 'tables' ? form.tables.find((one) => one.key === tableKey) : undefined;
  if (table === undefined) return null;
  const row = acceptedRows(table).find((line) => line.key === rowKey);
  const column = table.columns.find((line) => line.key === columnKey);
  return { table, ...(row && { row }), ...(column && { column }) };
}
