import { cellPointer, rowLabel, type Table } from '@nianbao/core';
import { labelMisspelt, labelTorn, rowByOrder } from '../problems/labels.ts';
import type { Header } from './header.ts';
import type { Band, LabelIndex } from './label-index.ts';
import { foreignNotes, isOtherTime } from './label-notes.ts';
import { rowAt } from './pointers.ts';
import type { Reading } from './reading.ts';
import type { DataRow } from './row-kind.ts';
import type { TableNotes } from './table-notes.ts';

const longestCaption = 30;

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

  /** Says what is unusual about the labels by which a row was told. */
  row({ match, by, groups }: DataRow, label: string): void {
    const { table, row } = match;
    const at = rowAt(match);
    const lines = [row];
    if (by === 'label') for (const note of foreignNotes(label, lines)) this.#notes.label(at, label, note);
    else {
      const args = { label, row: rowLabel(table, row) };
      const details = { at, actual: label };
      if (by === 'pieces') this.#reading.tell(labelTorn, 'torn', args, details);
      else if (by === 'spelling') this.#reading.tell(labelMisspelt, 'row', args, details);
      else this.#reading.tell(rowByOrder, label === '' ? 'blank' : 'damaged', args, details);
    }
    for (const { text } of groups)
      for (const note of foreignNotes(text, lines)) this.#notes.label(cellPointer(table.key), text, note);
  }

  /** Says what is unusual about the labels of a header over a table, once for each header. */
  header(header: Header | null, table: Table): void {
    if (header === null || this.#noted.has(header)) return;
    this.#noted.add(header);
    const { columns } = header.named(table);
    const lines = [...table.columns, ...table.rows];
    for (const [index, { text }] of header.leaves().entries()) {
      const column = columns[index];
      if (column && !this.#labels.isNameOf(text, column)) this.#notes.misspelt({ table, column }, text);
    }
    for (const { text } of header.cells) {
      if (this.#labels.isCorner(text)) {
        const outside = text.replace(/[（(][^（）()]*[）)]/g, '').trim();
        if (isOtherTime(outside, this.#reading.report.year)) this.#notes.label(cellPointer(table.key), text, outside);
        continue;
      }
      for (const note of foreignNotes(text, lines)) this.#notes.label(cellPointer(table.key), text, note);
    }
  }

  /** Says of a note behind a band or caption that the form does not have. */
  band({ table, note }: Band): void {
    for (const one of foreignNotes(note)) this.#notes.label(cellPointer(table.key), `${table.zh}${note}`, one);
  }

  /** Says of a line right over a table that it is of another time. */
  caption(text: string, table: Table): void {
    const { year } = this.#reading.report;
    if (text.length <= longestCaption && !/[。；]/.test(text) && year !== null && isOtherTime(text, year))
      this.#notes.caption(table, text);
  }
}
