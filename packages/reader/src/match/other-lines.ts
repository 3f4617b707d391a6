import { cellPointer, type Pointer, rowLabel, type Table } from '@nianbao/core';
import type { SourceParagraph, SourceTable } from '../document.ts';
import { lineUnknown, rowRepeated, tableRepeated } from '../problems/tables.ts';
import type { FigureWriter, LogicalPlace } from './figure-writer.ts';
import { groupBy } from './group-by.ts';
import type { FormRow } from './label-index.ts';
import { isFigure } from './parse-figure.ts';
import { cellAt, pointersOf, rowAt } from './pointers.ts';
import { joined, labelOf, texts } from './printed-rows.ts';
import type { Reading } from './reading.ts';
import type { PrintedRow } from './row-kind.ts';
import { tableName } from './table-notes.ts';

type Printed = Pick<PrintedRow, 'labels' | 'values'>;

/** Lines that are kept under extra, since the report has no place for them, and what is said of each. */
export class OtherLines {
  readonly #reading: Reading;
  readonly #writer: FigureWriter;

  constructor(reading: Reading, writer: FigureWriter) {
    this.#reading = reading;
    this.#writer = writer;
  }

  /** A table of no form. */
  table(source: SourceTable): void {
    const rows = [...groupBy(source.cells, (cell) => cell.row).values()];
    const [at = '', ...related] = rows.map((cells) =>
      this.#writer.extra({ table: null, labels: [], columns: [], values: cells }),
    );
    this.#reading.tell(
      lineUnknown,
      'table',
      { count: rows.length, label: texts(source.cells)[0] ?? '' },
      { at, related },
    );
  }

  /** A line that is no row of the form. `beside` is what it stands next to: it may be a part of that. */
  unknown(
    printed: PrintedRow,
    table: Table | null,
    columns: readonly string[],
    logical: LogicalPlace,
    beside: Pointer | null,
  ): void {
    const at = this.#extra(table, printed, columns, logical);
    const related = beside === null ? [] : [beside];
    const [label, values] = [labelOf(printed.labels), joined(printed.values)];
    if (label === '') this.#reading.tell(lineUnknown, 'figures', { values }, { at, related });
    else if (values === '') this.#reading.tell(lineUnknown, 'words', { label }, { at, related, severity: 'info' });
    else this.#reading.tell(lineUnknown, 'row', { label, values }, { at, related });
  }

  /** Figures alone on a line behind a table: perhaps the rest of its last row. */
  stray({ text, place }: SourceParagraph, beside: Pointer | null): void {
    const related = beside === null ? [] : [beside];
    this.#reading.tell(lineUnknown, 'stray', { values: text }, { at: beside ?? '', related, source: place });
  }

  /** Figures under columns that are not those of the form. */
  columns({ table, row }: FormRow, printed: Printed, columns: readonly string[], logical: LogicalPlace): void {
    const at = this.#extra(table, printed, columns, logical);
    const args = { label: labelOf(printed.labels), columns: columns.join('、'), values: joined(printed.values) };
    this.#reading.tell(lineUnknown, 'columns', args, { at, related: [rowAt({ table, row })] });
  }

  /** Whether a row has the figures where the same row was blank before, which is told. */
  replacesBlanks(rows: readonly FormRow[], { values }: PrintedRow): boolean {
    const { sourceMap } = this.#reading;
    const isBlank = (row: FormRow) => pointersOf(row).cells.every((cell) => sourceMap[cell]?.state === 'blank');
    const [first] = rows;
    if (first === undefined || !rows.every(isBlank) || !values.some(({ text }) => isFigure(text))) return false;
    const [at = '', ...related] = rows.map(rowAt);
    const details = { at, related, severity: 'warning' } as const;
    this.#reading.tell(rowRepeated, 'blankBefore', { row: rowLabel(first.table, first.row) }, details);
    return true;
  }

  /** A row, or all rows of a line, that were read before. */
  repeated(rows: readonly FormRow[], printed: PrintedRow, logical: LogicalPlace): void {
    const [first] = rows;
    if (first === undefined) return;
    const extra = this.#extra(first.table, printed, [], logical);
    const values = joined(printed.values);
    const [at = '', ...others] = rows.map(rowAt);
    const row = rowLabel(first.table, first.row);
    const details = { at, related: [...others, extra], actual: values, source: this.#reading.sourceMap[extra] };
    if (values === '') {
      this.#reading.tell(rowRepeated, 'blank', { row }, { ...details, severity: 'warning' });
      return;
    }
    const severity = this.isSame(printed) ? 'info' : rowRepeated.severity;
    this.#reading.tell(rowRepeated, 'repeated', { row, values }, { ...details, severity });
  }

  /** A table that was read before and stands here again. */
  again(table: Table, rows: readonly PrintedRow[], columns: readonly string[], logical: LogicalPlace): void {
    const extra = rows.map((row) => this.#extra(table, row, columns, logical));
    const same = rows.every((row) => this.isSame(row));
    const name = tableName(table);
    const details = { at: cellPointer(table.key), related: extra, source: this.#reading.sourceMap[extra[0] ?? ''] };
    if (same) this.#reading.tell(tableRepeated, 'same', { table: name }, { ...details, severity: 'info' });
    else this.#reading.tell(tableRepeated, 'differs', { table: name }, details);
  }

  /** Whether a row says the same as the one that was read before. */
  isSame({ match, values }: PrintedRow): boolean {
    if (match === null) return false;
    const { table, row } = match;
    const before = table.columns.map((column) => this.#reading.sourceMap[cellAt({ table, row, column })]?.text);
    return before.filter((text) => text).join(' ') === joined(values);
  }

  #extra(table: Table | null, { labels, values }: Printed, columns: readonly string[], logical: LogicalPlace): Pointer {
    return this.#writer.extra({ table, labels: texts(labels), columns, values, label: labels[0] }, logical);
  }
}
