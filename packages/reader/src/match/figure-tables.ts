import { type ChapterKey, cellPointer, lineLabel, type Pointer, type Table } from '@nianbao/core';
import type { SourceParagraph, SourceTable } from '../document.ts';
import { labelNote, tableJoined } from '../problems/tables.ts';
import { assign } from './assign.ts';
import { type ColumnPlan, isMoved, planAcross, planRow } from './column-plan.ts';
import { FigureWriter, type LogicalPlace } from './figure-writer.ts';
import { Header } from './header.ts';
import type { Band, FormRow, LabelIndex } from './label-index.ts';
import { foreignNotes, isOtherTime, isPlainLineLabel } from './label-notes.ts';
import { OtherLines } from './other-lines.ts';
import { isOwnRow } from './own-rows.ts';
import { isFigures, isUnit, looksLikeFigure, unitLine } from './parse-figure.ts';
import { isCounting, joined, printedRows, withoutOuterBlanks } from './printed-rows.ts';
import type { Reading } from './reading.ts';
import { classify, isWords, type PrintedRow } from './row-kind.ts';
import { TableNotes, tableName } from './table-notes.ts';

/** Rows that are printed again at most where a table runs over a page. */
const mostAtPageEnd = 2;

/** Reads the figures of a report from its tables, one after the other in the order of the source. */
export class FigureTables {
  readonly #reading: Reading;
  readonly #labels: LabelIndex;
  readonly #writer: FigureWriter;
  /** Lines of no form. */
  readonly others: OtherLines;
  readonly #notes = new TableNotes();
  readonly #read = new Set<Pointer>();
  readonly #chaptered: boolean;
  #chapter: ChapterKey | null = null;
  #band: Band | null = null;
  #header: Header | null = null;
  /** Rows of the header may still follow. */
  #headerOpen = false;
  /** The unit that a line of its own names for the amounts below it in the chapter. */
  #unitNote = '';
  #logical: LogicalPlace = { table: 0, rowsBefore: 0 };
  #rowsSoFar = 0;
  /** The row of the form that was read last, in the table or band at hand. */
  #last: Pointer | null = null;

  /** `chaptered`: the document has headings of chapters, so that where a table stands says something. */
  constructor(reading: Reading, labels: LabelIndex, chaptered: boolean) {
    this.#chaptered = chaptered;
    this.#reading = reading;
    this.#labels = labels;
    this.#writer = new FigureWriter(reading);
    this.others = new OtherLines(reading, this.#writer);
  }

  /** Rows of the form read so far, as pointers. */
  get read(): ReadonlySet<Pointer> {
    return this.#read;
  }

  /** A chapter begins: no header is carried over its heading. */
  newChapter(chapter: ChapterKey): void {
    this.#chapter = chapter;
    this.#unitNote = '';
    this.#start(null);
  }

  #start(band: Band | null): void {
    this.#band = band;
    this.#header = null;
    this.#headerOpen = false;
    this.#last = null;
  }

  /** A line of its own between tables: a band such as 第二十条第（一）项, or the unit of the amounts below. */
  line(text: string): void {
    const band = this.#labels.band(text);
    if (band !== null) this.#start(band);
    else this.#unitNote = unitLine(text) ?? this.#unitNote;
  }

  /** Reads one table; false where nothing in it belongs to the form, and nothing was read. */
  table(source: SourceTable): boolean {
    const rows = printedRows(source).map((row) => classify(row, this.#labels, this.#band?.table ?? null));
    const own = rows.some((row) => row.kind === 'band' || row.kind === 'header' || this.#isOwn(row));
    const figures = rows.some(
      ({ kind, values }) => kind !== 'header' && values.some(({ text }) => looksLikeFigure(text)),
    );
    if (!own && !(figures && this.#sideBySide !== null)) return false;
    const again = this.#place(rows, source) ? new Set<Table>() : this.#readBefore(rows, source);
    // A blank row stands for figures only where no other row does.
    for (const row of rows) if (!(figures && row.kind === 'blank')) this.#row(row, source, again);
    for (const table of again) {
      const lines = rows.filter((row) => row.match?.table === table && this.#isOwn(row));
      this.others.again(table, lines, this.#columnTexts(), this.#logical);
    }
    this.#rowsSoFar = this.#logical.rowsBefore + source.rows;
    return true;
  }

  /** Figures on a line of their own right behind a table. */
  stray(paragraph: SourceParagraph): void {
    if (isFigures(paragraph.text)) this.others.stray(paragraph, this.#last);
  }

  /** Says what is true of whole tables, once all have been read. */
  finish(): void {
    this.#notes.tell(this.#reading);
  }

  /**
   * Tables of the form that have rows here which were read before: they stand here a second time. A row or two that are
   * only printed again where a page ends make no second table.
   */
  #readBefore(rows: readonly PrintedRow[], source: SourceTable): ReadonlySet<Table> {
    const cells = rows.filter(({ kind }) => kind === 'header').flatMap((row) => row.cells);
    const header = cells.length > 0 ? new Header(this.#labels, source.geometry).with(cells) : null;
    const own = rows.filter((row) => row.match !== null && this.#isOwn(row, header));
    const before = own.filter(({ match }) => match && this.#read.has(cellPointer(match.table.key, match.row.key)));
    const pageEnd =
      before.length <= mostAtPageEnd && before.length < own.length && before.every((row) => this.others.isSame(row));
    return new Set(pageEnd ? [] : before.flatMap(({ match }) => (match ? [match.table] : [])));
  }

  #isOwn(row: PrintedRow, header = this.#header): boolean {
    return isOwnRow(row, { chaptered: this.#chaptered, chapter: this.#chapter, band: this.#band, header });
  }

  /** Whether the table goes on from the one before: its first row is one of figures, under a header met before. */
  #place(rows: readonly PrintedRow[], source: SourceTable): boolean {
    const first = rows.find((row) => row.kind !== 'blank' && row.kind !== 'group' && !isWords(row));
    const goesOn = this.#header !== null && (first?.kind === 'data' || first?.kind === 'figures');
    this.#logical = goesOn
      ? { table: this.#logical.table, rowsBefore: this.#rowsSoFar }
      : { table: this.#logical.table + 1, rowsBefore: 0 };
    if (!goesOn) this.#start(this.#band);
    const across = this.#sideBySide;
    const found = first?.match ?? (across?.rows[0] ? { table: across, row: across.rows[0] } : null);
    if (!goesOn || found === null) return goesOn;
    const args = { table: tableName(found.table), row: lineLabel(found.row) };
    const at = cellPointer(found.table.key, found.row.key);
    this.#reading.tell(tableJoined, 'joined', args, { at, source: source.place });
    return goesOn;
  }

  get #sideBySide(): Table | null {
    return this.#header?.sideBySide ?? null;
  }

  #columnTexts(): readonly string[] {
    return this.#header?.leaves().map((leaf) => leaf.text) ?? [];
  }

  #row(row: PrintedRow, source: SourceTable, again: ReadonlySet<Table>): void {
    if (row.kind === 'header' || this.#isSubHeader(row)) {
      const over = this.#headerOpen ? this.#header : null;
      this.#header = (over ?? new Header(this.#labels, source.geometry)).with(row.cells);
      this.#headerOpen = true;
      return;
    }
    if (row.kind === 'band') {
      this.#start(row.band);
      return;
    }
    const blank = row.kind === 'blank';
    const hasFigures = row.values.some(({ text }) => looksLikeFigure(text));
    const across = hasFigures || (blank && this.#headerOpen) ? this.#sideBySide : null;
    if (row.kind !== 'data' && isCounting(row.values, this.#columnTexts().length))
      this.others.unknown(row, this.#band?.table ?? null, [], this.#logical, null);
    else if (across !== null && !isOtherTime(joined(row.labels), this.#reading.report.year))
      this.#across(across, row, source);
    else if (row.kind === 'data' && this.#isOwn(row)) this.#labelled(row.match, row, source, again);
    else if (!blank && row.kind !== 'group') {
      this.#unitNote = unitLine(joined(row.labels)) ?? this.#unitNote;
      const beside = this.#last ?? (across && cellPointer(across.key));
      this.others.unknown(row, this.#band?.table ?? null, this.#columnTexts(), this.#logical, beside);
    }
    if (!blank || across !== null) this.#headerOpen = false;
  }

  /** A row right under a header that only parts its columns further, such as 2020年 | 2021年. */
  #isSubHeader({ kind, cells, values }: PrintedRow): boolean {
    if (!this.#headerOpen || (kind !== 'unknown' && kind !== 'figures') || this.#sideBySide !== null) return false;
    const filled = cells.filter(({ text }) => text !== '');
    const start = this.#header?.leaves()[0]?.start ?? Number.POSITIVE_INFINITY;
    return (
      !isCounting(values, this.#columnTexts().length) &&
      filled.every(({ text, column }) => column >= start && !isUnit(text))
    );
  }

  #labelled(match: FormRow, printed: PrintedRow, source: SourceTable, again: ReadonlySet<Table>): void {
    const { table, row } = match;
    if (again.has(table)) return;
    if (this.#read.has(cellPointer(table.key, row.key))) {
      this.others.repeated([match], printed, this.#logical);
      return;
    }
    const label = joined(printed.labels);
    const plan = planRow(this.#header, match, this.#labels, this.#band, `${label}${this.#unitNote}`);
    if (plan === null) {
      this.others.columns(match, printed, this.#columnTexts(), this.#logical);
      return;
    }
    for (const note of foreignNotes(label, row)) this.#notes.label(cellPointer(table.key, row.key), label, note);
    for (const [index, target] of plan.targets.entries()) {
      const text = plan.spans[index]?.text ?? '';
      if (target)
        for (const note of foreignNotes(text, target.column)) this.#notes.label(cellPointer(table.key), text, note);
    }
    const elsewhere = this.#chaptered && this.#chapter !== table.chapter && this.#band?.table !== table;
    if (elsewhere) this.#notes.misplaced(table);
    this.#fill(plan, [match], printed, source);
  }

  #across(table: Table, printed: PrintedRow, source: SourceTable): void {
    const rows = table.rows.map((row) => ({ table, row }));
    const [first] = rows;
    if (first === undefined) return;
    if (this.#read.has(cellPointer(table.key, first.row.key))) {
      this.others.repeated(rows, printed, this.#logical);
      return;
    }
    const label = joined(printed.labels);
    if (!isPlainLineLabel(label, this.#reading.report.year)) {
      const [at = '', ...related] = rows.map(({ row }) => cellPointer(table.key, row.key));
      this.#reading.tell(labelNote, 'line', { table: tableName(table), label }, { at, related, actual: label });
    }
    if (this.#chaptered && this.#chapter !== table.chapter) this.#notes.misplaced(table);
    this.#fill(planAcross(this.#header as Header, table), rows, printed, source);
  }

  #fill(plan: ColumnPlan, rows: readonly FormRow[], printed: PrintedRow, source: SourceTable): void {
    const label = printed.labels[printed.labels.length - 1] ?? printed.values[0];
    for (const { table, row } of rows) {
      const pointer = cellPointer(table.key, row.key);
      this.#read.add(pointer);
      this.#last = pointer;
      const figures = this.#reading.report.tables[table.key];
      if (figures) figures[row.key] ??= Object.fromEntries(table.columns.map((column) => [column.key, null]));
      if (label) this.#reading.place(pointer, this.#writer.place(label, this.#logical));
    }
    const [first] = rows as [FormRow];
    const by = plan.byHeader ? this.#header?.by : undefined;
    const values = by === 'position' ? printed.values : withoutOuterBlanks(printed.values, plan.targets.length);
    const geometry = by === 'position' ? source.geometry : by === undefined ? 'separated' : 'spaced';
    const assignment = assign(values, plan.spans, geometry, this.#header?.width ?? 0);
    this.#writer.write(plan, first, assignment, this.#logical);
    if (isMoved(plan)) this.#notes.moved(first.table);
    const placed = assignment.how === 'aligned' || assignment.how === 'shifted';
    const sure = assignment.how === 'aligned' && (by === 'position' || by === 'sequence');
    if (!placed || sure) return;
    for (const row of rows) this.#notes.byOrder(row, plan.byHeader ? 'shifted' : 'noHeader');
  }
}
