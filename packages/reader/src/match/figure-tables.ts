import { type ChapterKey, cellPointer, lineLabel, type Pointer, rowLabel, type Table } from '@nianbao/core';
import type { SourceCell, SourceTable } from '../document.ts';
import { lineUnknown, rowRepeated, tableJoined } from '../problems/tables.ts';
import { assign } from './assign.ts';
import { type ColumnPlan, isMoved, planAcross, planRow } from './column-plan.ts';
import { FigureWriter, type LogicalPlace } from './figure-writer.ts';
import { groupBy } from './group-by.ts';
import { Header } from './header.ts';
import type { Band, FormRow, LabelIndex } from './label-index.ts';
import { looksLikeFigure } from './parse-figure.ts';
import type { Reading } from './reading.ts';
import { classify, type PrintedRow } from './row-kind.ts';
import { TableNotes } from './table-notes.ts';

const texts = (cells: readonly SourceCell[]) => cells.map((cell) => cell.text).filter((text) => text !== '');

/** Reads the figures of a report from its tables, one after the other in the order of the source. */
export class FigureTables {
  readonly #reading: Reading;
  readonly #labels: LabelIndex;
  readonly #writer: FigureWriter;
  readonly #notes = new TableNotes();
  readonly #read = new Set<Pointer>();
  readonly #chaptered: boolean;
  #chapter: ChapterKey | null = null;
  #band: Band | null = null;
  #header: Header | null = null;
  /** Rows of the header may still follow. */
  #headerOpen = false;
  #logical: LogicalPlace = { table: 0, rowsBefore: 0 };
  #rowsSoFar = 0;

  /** `chaptered`: the document has headings of chapters, so that where a table stands says something. */
  constructor(reading: Reading, labels: LabelIndex, chaptered: boolean) {
    this.#chaptered = chaptered;
    this.#reading = reading;
    this.#labels = labels;
    this.#writer = new FigureWriter(reading);
  }

  /** Rows of the form read so far, as pointers. */
  get read(): ReadonlySet<Pointer> {
    return this.#read;
  }

  /** A chapter begins: no header is carried over its heading. */
  newChapter(chapter: ChapterKey): void {
    this.#chapter = chapter;
    this.#start(null);
  }

  #start(band: Band | null): void {
    this.#band = band;
    this.#header = null;
    this.#headerOpen = false;
  }

  /** A band such as 第二十条第（一）项 printed as a line of its own between tables. */
  band(text: string): void {
    const band = this.#labels.band(text);
    if (band !== null) this.#start(band);
  }

  /** Reads one table; false where nothing in it belongs to the form, and nothing was read. */
  table(source: SourceTable): boolean {
    const rows = printedRows(source).map((cells) => classify(cells, this.#labels, this.#band?.table ?? null));
    const own = rows.some((row) => row.kind === 'band' || row.kind === 'header' || this.#isOwn(row));
    const figuresAlone = this.#sideBySide() !== null && rows.some(({ kind }) => kind === 'figures');
    if (!own && !figuresAlone) return false;
    this.#place(rows, source);
    const filled = rows.some(({ kind }) => kind === 'figures');
    for (const row of rows) if (!(filled && row.kind === 'blank')) this.#row(row, source);
    this.#rowsSoFar = this.#logical.rowsBefore + source.rows;
    return true;
  }

  /**
   * Whether a labelled row stands where rows of its table stand: in the chapter, or under the band or header. Words such
   * as 行政许可 or 合计 label rows of other tables too.
   */
  #isOwn({ match }: PrintedRow): boolean {
    if (match === null) return false;
    const { table } = match;
    const named = this.#header?.columns(table).filter((column) => column !== null).length ?? 0;
    const underHeader = named > 1 || named === table.columns.length;
    return !this.#chaptered || this.#chapter === table.chapter || this.#band?.table === table || underHeader;
  }

  /** Keeps a table of no form under extra. */
  foreign(source: SourceTable): void {
    const rows = [...groupBy(source.cells, (cell) => cell.row).values()];
    const [at = '', ...related] = rows.map((cells) =>
      this.#writer.extra({ table: null, labels: [], columns: [], values: cells }),
    );
    const args = { count: rows.length, label: texts(source.cells)[0] ?? '' };
    this.#reading.tell(lineUnknown, 'table', args, { at, related });
  }

  /** Says what is true of whole tables, once all have been read. */
  finish(): void {
    this.#notes.tell(this.#reading);
  }

  /** Whether the table goes on from the one before: its first row is one of figures, under a header met before. */
  #place(rows: readonly PrintedRow[], source: SourceTable): void {
    const first = rows.find(({ kind }) => kind !== 'blank' && kind !== 'group');
    const goesOn = this.#header !== null && (first?.kind === 'data' || first?.kind === 'figures');
    this.#logical = goesOn
      ? { table: this.#logical.table, rowsBefore: this.#rowsSoFar }
      : { table: this.#logical.table + 1, rowsBefore: 0 };
    const across = this.#sideBySide();
    const found = first?.match ?? (across?.rows[0] ? { table: across, row: across.rows[0] } : null);
    if (!goesOn || found === null) return;
    const args = { table: { zh: found.table.zh, en: found.table.en }, row: lineLabel(found.row) };
    const at = cellPointer(found.table.key, found.row.key);
    this.#reading.tell(tableJoined, 'joined', args, { at, source: source.place });
  }

  /** The table printed side by side that the header at hand belongs to. */
  #sideBySide(): Table | null {
    const named = (table: Table) => this.#header?.columns(table).filter((column) => column !== null).length ?? 0;
    const [best] = [...this.#labels.form.tables].sort((a, b) => named(b) - named(a));
    return best?.direction === 'across' && named(best) >= best.columns.length ? best : null;
  }

  #row(row: PrintedRow, source: SourceTable): void {
    if (row.kind === 'header') {
      const over = this.#headerOpen ? this.#header : null;
      this.#header = (over ?? new Header(this.#labels, source.geometry)).with(row.cells);
      this.#headerOpen = true;
      return;
    }
    if (row.kind === 'band') {
      this.#start(row.band);
      return;
    }
    const figures = row.kind === 'figures' || row.kind === 'unknown' || (row.kind === 'blank' && this.#headerOpen);
    const across = figures ? this.#sideBySide() : null;
    if (across !== null) this.#across(across, row, source);
    else if (row.kind === 'data' && this.#isOwn(row)) this.#labelled(row.match, row, source);
    else if (row.kind === 'figures' || row.kind === 'unknown' || row.kind === 'data') this.#unknown(row);
    if (row.kind !== 'blank' || across !== null) this.#headerOpen = false;
  }

  #labelled(match: FormRow, printed: PrintedRow, source: SourceTable): void {
    const plan = planRow(this.#header, match, this.#labels, this.#band);
    if (plan === null) this.#foreignColumns(match, printed);
    else if (!this.#repeated(match, printed)) this.#fill(plan, [match], printed, source);
  }

  #across(table: Table, printed: PrintedRow, source: SourceTable): void {
    const rows = table.rows.map((row) => ({ table, row }));
    const [first] = rows;
    if (first === undefined || this.#repeated(first, printed)) return;
    this.#fill(planAcross(this.#header as Header, table), rows, printed, source);
  }

  #fill(plan: ColumnPlan, rows: readonly FormRow[], printed: PrintedRow, source: SourceTable): void {
    const label = printed.labels[printed.labels.length - 1] ?? printed.values[0];
    for (const { table, row } of rows) {
      const pointer = cellPointer(table.key, row.key);
      this.#read.add(pointer);
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

  /** Whether the row was read before; the second one is then kept under extra. */
  #repeated({ table, row }: FormRow, printed: PrintedRow): boolean {
    const at = cellPointer(table.key, row.key);
    if (!this.#read.has(at)) return false;
    const values = texts(printed.values).join(' ');
    this.#extra(table, printed, []);
    this.#reading.tell(rowRepeated, 'repeated', { row: rowLabel(table, row), values }, { at, actual: values });
    return true;
  }

  #foreignColumns({ table }: FormRow, printed: PrintedRow): void {
    const columns = this.#header?.leaves().map((leaf) => leaf.text) ?? [];
    const at = this.#extra(table, printed, columns);
    const args = { label: joined(printed.labels), columns: columns.join('、'), values: joined(printed.values) };
    this.#reading.tell(lineUnknown, 'columns', args, { at });
  }

  #unknown(printed: PrintedRow): void {
    const at = this.#extra(this.#band?.table ?? null, printed, this.#header?.leaves().map((leaf) => leaf.text) ?? []);
    const [label, values] = [joined(printed.labels), joined(printed.values)];
    if (values === '') this.#reading.tell(lineUnknown, 'words', { label }, { at });
    else this.#reading.tell(lineUnknown, 'row', { label, values }, { at });
  }

  #extra(table: Table | null, { labels, values }: PrintedRow, columns: readonly string[]): Pointer {
    return this.#writer.extra({ table, labels: texts(labels), columns, values, label: labels[0] }, this.#logical);
  }
}

const joined = (cells: readonly SourceCell[]) => texts(cells).join(' ');

/** The cells of each row; a figure or blank that spans rows belongs to all of them. */
function printedRows(source: SourceTable): readonly (readonly SourceCell[])[] {
  const rows: SourceCell[][] = Array.from({ length: source.rows }, () => []);
  for (const cell of source.cells) {
    const shared = cell.rowSpan > 1 && (cell.text === '' || looksLikeFigure(cell.text));
    for (let row = cell.row; row < cell.row + (shared ? cell.rowSpan : 1); row += 1) rows[row - 1]?.push(cell);
  }
  return rows.filter((own) => own.length > 0).map((own) => own.sort((a, b) => a.column - b.column));
}

/** Blank fields at both ends may belong to the label or to nothing; they go only while more than enough are left. */
function withoutOuterBlanks(values: readonly SourceCell[], wanted: number): readonly SourceCell[] {
  const kept = [...values];
  while (kept.length > wanted && kept[kept.length - 1]?.text === '') kept.pop();
  while (kept.length > wanted && kept[0]?.text === '') kept.shift();
  return kept;
}
