import { cellPointer, rowLabel, type Table } from '@nianbao/core';
import { labelMisspelt, labelTorn, rowByOrder } from '../problems/tables.ts';
import type { ColumnPlan } from './column-plan.ts';
import type { Header } from './header.ts';
import type { LabelIndex } from './label-index.ts';
import { foreignNotes } from './label-notes.ts';
import { rowAt } from './pointers.ts';
import type { Reading } from './reading.ts';
import type { DataRow } from './row-kind.ts';
import type { TableNotes } from './table-notes.ts';

/** What there is to say of the labels by which figures were told. */
export class LabelRemarks {
  readonly #reading: Reading;
  readonly #labels: LabelIndex;
  readonly #notes: TableNotes;
  readonly #noted = new WeakSet<Header>();

  constructor(reading: Reading, labels: LabelIndex, notes: TableNotes) {
    this.#reading = reading;
    this.#labels = labels;
    this.#notes = notes;
  }

  /** Says what is unusual about the labels by which a row and its columns were told. */
  row({ match, by }: DataRow, label: string, { targets, spans }: ColumnPlan): void {
    const { table, row } = match;
    const at = rowAt(match);
    const args = { label, row: rowLabel(table, row) };
    const details = { at, actual: label };
    if (by === 'pieces') this.#reading.tell(labelTorn, 'torn', args, details);
    else if (by === 'spelling') this.#reading.tell(labelMisspelt, 'row', args, details);
    else if (by === 'order') this.#reading.tell(rowByOrder, label === '' ? 'blank' : 'damaged', args, details);
    else for (const note of foreignNotes(label, row)) this.#notes.label(at, label, note);
    for (const [index, target] of targets.entries()) {
      const text = spans[index]?.text ?? '';
      if (target === null || text === '') continue;
      if (!this.#labels.isNameOf(text, target.column)) this.#notes.misspelt(target, text);
    }
  }

  /** Says of notes in the header that the form does not have, once for each header. */
  header(header: Header | null, table: Table): void {
    if (header === null || this.#noted.has(header)) return;
    this.#noted.add(header);
    for (const { text } of header.cells) {
      if (this.#labels.isCorner(text)) continue;
      const notes = foreignNotes(text, ...table.columns, ...table.rows);
      for (const note of notes) this.#notes.label(cellPointer(table.key), text, note);
    }
  }
}
