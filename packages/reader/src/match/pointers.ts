import { type Column, cellPointer, type Line, type Pointer, type Table } from '@nianbao/core';
import type { FormRow } from './label-index.ts';

/** Where a row and its cells, in the order of the form, stand in the report. */
export interface RowPointers {
  readonly at: Pointer;
  readonly cells: readonly Pointer[];
}

// A report asks for the same few hundred pointers again and again; as keys, strings made anew each time are slow.
const made = new WeakMap<Line, Map<Table, RowPointers>>();

/** Where a row of the form and its cells stand in the report. */
export function pointersOf({ table, row }: FormRow): RowPointers {
  const tables = made.get(row) ?? new Map<Table, RowPointers>();
  const known = tables.get(table);
  if (known !== undefined) return known;
  const cells = table.columns.map((column) => cellPointer(table.key, row.key, column.key));
  const pointers = { at: cellPointer(table.key, row.key), cells };
  made.set(row, tables.set(table, pointers));
  return pointers;
}

/** Where a row stands in the report. */
export const rowAt = (row: FormRow): Pointer => pointersOf(row).at;

/** Where a cell stands in the report. */
export const cellAt = (cell: FormRow & { readonly column: Column }): Pointer =>
  pointersOf(cell).cells[cell.table.columns.indexOf(cell.column)] ??
  cellPointer(cell.table.key, cell.row.key, cell.column.key);
