import { type Column, cellPointer, lineLabel, type Pointer, type Table } from '@nianbao/core';
import { columnsByOrder } from '../problems/figures.ts';
import { labelMisspelt, labelNote } from '../problems/labels.ts';
import { columnsMoved, rowsMoved, tableMisplaced } from '../problems/tables.ts';
import type { FormRow } from './label-index.ts';
import { rowAt } from './pointers.ts';
import type { Reading } from './reading.ts';

interface Rows {
  readonly table: Table;
  readonly how: 'shifted' | 'noHeader';
  readonly rows: FormRow['row'][];
}

/** A table by its name, for messages. */
export const tableName = ({ zh, en }: Table) => ({ zh, en });

/** What is true of several rows of a table and told once. */
export class TableNotes {
  readonly #byOrder = new Map<string, Rows>();
  readonly #moved = new Set<Table>();
  /** The place in the form of the row of each table that was read last. */
  readonly #orders = new Map<Table, number>();
  readonly #movedRows = new Set<Table>();
  readonly #misplaced = new Set<Table>();
  readonly #misspelt = new Map<string, { readonly table: Table; readonly column: Column; readonly label: string }>();
  readonly #captions = new Map<Table, string>();
  readonly #labels = new Map<string, { readonly at: Pointer; readonly label: string; readonly note: string }>();

  /** The columns of a row were told by their order alone. */
  byOrder({ table, row }: FormRow, how: Rows['how']): void {
    const key = `${table.key} ${how}`;
    const known = this.#byOrder.get(key) ?? { table, how, rows: [] };
    known.rows.push(row);
    this.#byOrder.set(key, known);
  }

  /** The columns of a table stand in another order than in the form. */
  moved(table: Table): void {
    this.#moved.add(table);
  }

  /** A row was read: one that stands before the last in the form is out of order. */
  row({ table, row }: FormRow): void {
    const order = table.rows.indexOf(row);
    if (order < 0) return;
    if (order < (this.#orders.get(table) ?? 0)) this.#movedRows.add(table);
    this.#orders.set(table, order);
  }

  /** A table was read outside its chapter. */
  misplaced(table: Table): void {
    this.#misplaced.add(table);
  }

  /** The label over a column is misspelt; told once. */
  misspelt({ table, column }: { readonly table: Table; readonly column: Column }, label: string): void {
    this.#misspelt.set(`${table.key} ${label}`, { table, column, label });
  }

  /** The line right over a table says that it is of another time. */
  caption(table: Table, text: string): void {
    this.#captions.set(table, text);
  }

  /** A printed label has a note that the form's label has not; told once for each label. */
  label(at: Pointer, label: string, note: string): void {
    this.#labels.set(`${at} ${label}`, { at, label, note });
  }

  tell(reading: Reading): void {
    for (const { at, label, note } of this.#labels.values()) {
      reading.tell(labelNote, 'note', { label, note }, { at, actual: label });
    }
    for (const [table, label] of this.#captions) {
      reading.tell(labelNote, 'caption', { label }, { at: cellPointer(table.key), actual: label });
    }
    for (const { table, column, label } of this.#misspelt.values()) {
      const args = { table: tableName(table), label, column: lineLabel(column) };
      reading.tell(labelMisspelt, 'column', args, { at: cellPointer(table.key), actual: label });
    }
    for (const table of this.#misplaced) {
      const chapter = reading.form.chapters.find(({ key }) => key === table.chapter);
      const args = { table: tableName(table), chapter: chapter ? { zh: chapter.zh, en: chapter.en } : '' };
      reading.tell(tableMisplaced, 'misplaced', args, { at: cellPointer(table.key) });
    }
    for (const table of this.#movedRows) {
      reading.tell(rowsMoved, 'moved', { table: tableName(table) }, { at: cellPointer(table.key) });
    }
    for (const table of this.#moved) {
      reading.tell(columnsMoved, 'moved', { table: tableName(table) }, { at: cellPointer(table.key) });
    }
    for (const { table, how, rows } of this.#byOrder.values()) {
      const [first] = rows;
      if (first === undefined) continue;
      const [at = '', ...related] = rows.map((row) => rowAt({ table, row }));
      const args = { table: tableName(table), count: rows.length, row: lineLabel(first) };
      reading.tell(columnsByOrder, how, args, { at, related });
    }
  }
}
