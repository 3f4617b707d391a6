import { type Column, cellPointer, type Line, type Pointer, type Table } from '@nianbao/core';
import type { FormRow } from './label-index.ts';

interface RowPointers {
  readonly at: Pointer;
  readonly cells: Map<Column, Pointer>;
}

// A report asks for the same few hundred pointers again and again; as keys, strings made anew each time are slow.
const made = new WeakMap<Table, Map<Line, RowPointers>>();

function pointersOf(table: Table, row: Line): RowPointers {
  const rows = made.get(table) ?? new Map<Line, RowPointers>();
  const known = rows.get(row);
  if (known !== undefined) return known;
  const cells = table.columns.map((column) => [column, cellPointer(table.key, row.key, column.key)] as const);
  const pointers = { at: cellPointer(table.key, row.key), cells: new Map(cells) };
  made.set(table, rows.set(row, pointers));
  return pointers;
}

/** Where a row stands in the report. */
export const rowAt = ({ table, row }: FormRow): Pointer => pointersOf(table, row).at;

/** Where a cell stands in the report. */
export const cellAt = ({ table, row, column }: FormRow & { readonly column: Column }): Pointer =>
  pointersOf(table, row).cells.get(column) ?? cellPointer(table.key, row.key, column.key);
