import { type ChapterKey, cellPointer, type Pointer, type Table } from '@nianbao/core';
import type { Geometry, SourceTable } from '../document.ts';
import { labelNote } from '../problems/labels.ts';
import { assign } from './assign.ts';
import { type ColumnPlan, inOrderOfForm, isMoved, planAcross, planInOrder, planRow } from './column-plan.ts';
import { FigureWriter, type LogicalPlace } from './figure-writer.ts';
import type { FlattenedTable } from './flattened-table.ts';
import { Header } from './header.ts';
import { isForeignHeader, isSubHeader } from './header-rows.ts';
import type { Band, FormRow, LabelIndex } from './label-index.ts';
import { isOtherTime, isPlainLineLabel } from './label-notes.ts';
import { LabelRemarks } from './label-remarks.ts';
import { OtherLines } from './other-lines.ts';
import { isOwnRow, type Placement, yields } from './own-rows.ts';
import { isFigure, unitLine } from './parse-figure.ts';
import { rowAt } from './pointers.ts';
import { isCounting, joined, labelOf, withoutOuterBlanks } from './printed-rows.ts';
import type { Reading } from './reading.ts';
import type { DataRow, PrintedRow } from './row-kind.ts';
import type { DoubtfulLine } from './self-proof.ts';
import { TableNotes, tableName } from './table-notes.ts';

/** What is known of the table in which a row stands. */
export interface RowSetting {
  /** Tables of the form that were read before and stand here again. */
  readonly again: ReadonlySet<Table>;
  /** Units that a column of its own names for rows. */
  readonly units: ReadonlyMap<number, string>;
}

/** Reads the rows of tables, one after the other, under the band and header met last. */
export class FigureRows {
  readonly #reading: Reading;
  readonly #labels: LabelIndex;
  readonly #writer: FigureWriter;
  readonly others: OtherLines;
  readonly notes = new TableNotes();
  readonly read = new Set<Pointer>();
  /** Lines that could be read in another way. */
  readonly doubtful: DoubtfulLine[] = [];
  readonly remarks: LabelRemarks;
  readonly #placement: Placement;
  #chapter: ChapterKey | null = null;
  band: Band | null = null;
  header: Header | null = null;
  /** Rows of the header may still follow. */
  #headerOpen = false;
  /** The unit that a line of its own names for the amounts below it in the chapter. */
  #unitNote = '';
  logical: LogicalPlace = { table: 0, rowsBefore: 0 };
  /** The row of the form that was read last, in the table or band at hand. */
  last: Pointer | null = null;

  constructor(reading: Reading, labels: LabelIndex, place: Placement) {
    this.#placement = place;
    this.#reading = reading;
    this.#labels = labels;
    this.#writer = new FigureWriter(reading);
    this.others = new OtherLines(reading, this.#writer);
    this.remarks = new LabelRemarks(reading, labels, this.notes);
  }

  newChapter(chapter: ChapterKey): void {
    this.#chapter = chapter;
    this.#unitNote = '';
    this.start(null);
  }

  /** A table or band begins, under no header yet. */
  start(band: Band | null): void {
    this.band = band;
    this.header = null;
    this.#headerOpen = false;
    this.last = null;
  }

  #startBand(band: Band): void {
    this.start(band);
    this.remarks.band(band);
    this.#unitNote = '';
  }

  /** A table of no form stands here: what was said of its unit says nothing of others. */
  foreign(): void {
    this.#unitNote = '';
  }

  /** A line of its own between tables: a band such as 第二十条第（一）项, or the unit of the amounts below. */
  line(text: string): void {
    const band = this.#labels.band(text);
    if (band !== null) this.#startBand(band);
    else this.#unitNote = unitLine(text) ?? this.#unitNote;
  }

  isOwn(row: PrintedRow, header = this.header): boolean {
    return isOwnRow(row, { placement: this.#placement, chapter: this.#chapter, band: this.band, header });
  }

  /** Whether a table of the form that stands here is not the one to be read. */
  yields(table: Table): boolean {
    return yields(table, this.#placement, this.#chapter);
  }

  /** The table printed side by side that the header at hand belongs to. */
  get sideBySide(): Table | null {
    return this.header?.sideBySide ?? null;
  }

  /** A table whose rows were read before. */
  tableAgain(table: Table, rows: readonly PrintedRow[]): void {
    const own = rows.filter((row) => row.match?.table === table && this.isOwn(row));
    this.others.again(table, own, this.#columnTexts(), this.logical);
  }

  #columnTexts(): readonly string[] {
    return this.header?.leaves().map((leaf) => leaf.text) ?? [];
  }

  row(row: PrintedRow, source: SourceTable, setting: RowSetting): void {
    const open = this.#headerOpen ? this.header : null;
    if (row.kind === 'header' || (open && isSubHeader(row, open, this.#labels, source.geometry))) {
      this.#head(row, source, open);
      return;
    }
    if (row.kind === 'band') {
      this.#startBand(row.band);
      return;
    }
    const blank = row.kind === 'blank';
    const hasFigures = row.values.some(({ text }) => isFigure(text));
    const sideBySide = hasFigures || (blank && this.#headerOpen) ? this.sideBySide : null;
    // Where its columns stand once and no row over them, the rows of such a table stand under each other.
    const apart = sideBySide !== null && this.header?.standsOverRows(sideBySide);
    const across = apart ? null : sideBySide;
    if (row.kind !== 'data' && isCounting(row.values, this.#columnTexts().length))
      this.others.unknown(row, this.band?.table ?? null, [], this.logical, null);
    else if (across !== null && !isOtherTime(joined(row.labels), this.#reading.report.year))
      this.#across(across, row, source);
    else if (row.kind === 'data' && this.isOwn(row)) this.#labelled(row, source, setting);
    else if (!blank && row.kind !== 'group') {
      this.#unitNote = unitLine(joined(row.labels)) ?? this.#unitNote;
      const beside = this.last ?? (across && cellPointer(across.key));
      this.others.unknown(row, this.band?.table ?? null, this.#columnTexts(), this.logical, beside);
    }
    if (!blank || across !== null) this.#headerOpen = false;
    if (this.header === null && this.last === null && isForeignHeader(row, source.geometry))
      this.#head(row, source, null);
  }

  #head({ cells }: PrintedRow, { geometry }: SourceTable, over: Header | null): void {
    this.header = (over ?? new Header(this.#labels, geometry)).with(cells);
    this.#headerOpen = true;
  }

  #labelled(printed: DataRow, source: SourceTable, { again, units }: RowSetting): void {
    const { match } = printed;
    const { table } = match;
    if (again.has(table)) return;
    if (this.read.has(rowAt(match)) && !this.others.replacesBlanks([match], printed)) {
      this.others.repeated([match], printed, this.logical);
      return;
    }
    const label = labelOf(printed.labels);
    const unit = units.get(printed.values[0]?.row ?? 0);
    const beside = `${label}${unit ? `（单位：${unit}）` : ''}${this.#unitNote}`;
    const plan = planRow(this.header, match, this.#labels, this.band, beside);
    if (plan === null) {
      this.others.columns(match, printed, this.#columnTexts(), this.logical);
      return;
    }
    this.remarks.row(printed, label);
    this.remarks.header(this.header, table);
    const elsewhere = this.#placement.chaptered && this.#chapter !== table.chapter && this.band?.table !== table;
    if (elsewhere) this.notes.misplaced(table);
    this.#fill(plan, [match], printed, source.geometry);
  }

  /** The figures of a table printed side by side, where only lines of text are left of it: told by their order. */
  flattened({ table, figures }: FlattenedTable): void {
    const rows = table.rows.map((row) => ({ table, row }));
    if (rows.some((row) => this.read.has(rowAt(row)))) return;
    this.start(null);
    this.logical = { table: this.logical.table + 1, rowsBefore: 0 };
    this.#fill(planInOrder(table), rows, { labels: [], values: figures }, 'separated');
  }

  #across(table: Table, printed: PrintedRow, source: SourceTable): void {
    const plan = planAcross(this.header as Header, table);
    const rows = [...new Set(plan.targets.flatMap((target) => (target ? [target.row] : [])))].map((row) => ({
      table,
      row,
    }));
    if (rows.some((row) => this.read.has(rowAt(row))) && !this.others.replacesBlanks(rows, printed)) {
      this.others.repeated(rows, printed, this.logical);
      return;
    }
    const label = labelOf(printed.labels);
    if (!isPlainLineLabel(label, this.#reading.report.year)) {
      const [at = '', ...related] = rows.map(rowAt);
      this.#reading.tell(labelNote, 'line', { table: tableName(table), label }, { at, related, actual: label });
    }
    this.remarks.header(this.header, table);
    if (this.#placement.chaptered && this.#chapter !== table.chapter) this.notes.misplaced(table);
    this.#fill(plan, rows, printed, source.geometry);
  }

  #fill(
    plan: ColumnPlan,
    rows: readonly FormRow[],
    printed: Pick<PrintedRow, 'labels' | 'values'>,
    printedIn: Geometry,
  ): void {
    const [first] = rows as [FormRow];
    const by = plan.byHeader ? this.header?.by : undefined;
    const values = by === 'position' ? printed.values : withoutOuterBlanks(printed.values, plan.targets.length);
    const geometry = by === 'position' ? printedIn : by === undefined ? 'separated' : 'spaced';
    const assignment = assign(values, plan.spans, geometry, this.header?.width ?? 0);
    const moved = isMoved(plan);
    if (moved && assignment.how === 'shifted') {
      // Neither the place nor the order of such a header can be believed.
      const ordered = this.header?.isInFormOrder ? inOrderOfForm(plan) : null;
      if (ordered === null) this.others.columns(first, printed, this.#columnTexts(), this.logical);
      else this.#fill(ordered, rows, printed, printedIn);
      return;
    }
    const label = printed.labels[printed.labels.length - 1] ?? printed.values[0];
    for (const { table, row } of rows) {
      const pointer = rowAt({ table, row });
      this.notes.row({ table, row });
      this.read.add(pointer);
      this.last = pointer;
      const figures = this.#reading.report.tables[table.key];
      if (figures) figures[row.key] ??= Object.fromEntries(table.columns.map((column) => [column.key, null]));
      if (label) this.#reading.place(pointer, this.#writer.place(label, this.logical));
    }
    this.#writer.write(plan, first, assignment, this.logical);
    if (moved) this.notes.moved(first.table);
    if (moved || assignment.how !== 'aligned') this.doubtful.push({ plan, assignment, moved });
    const placed = assignment.how === 'aligned' || assignment.how === 'shifted';
    const sure = assignment.how === 'aligned' && (by === 'position' || by === 'sequence');
    if (!placed || sure) return;
    for (const row of rows) this.notes.byOrder(row, plan.byHeader ? 'shifted' : 'noHeader');
  }
}
