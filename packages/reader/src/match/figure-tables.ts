import { type ChapterKey, lineLabel, type Pointer, type Table } from '@nianbao/core';
import type { SourceParagraph, SourceTable } from '../document.ts';
import { columnLeftOut, tableJoined } from '../problems/tables.ts';
import { FigureRows } from './figure-rows.ts';
import type { FlattenedTable } from './flattened-table.ts';
import { Header } from './header.ts';
import type { LabelIndex } from './label-index.ts';
import { mendRows } from './mend-rows.ts';
import type { Placement } from './own-rows.ts';
import { isFigure, isFigures, isUnit } from './parse-figure.ts';
import { rowAt } from './pointers.ts';
import { printedRows } from './printed-rows.ts';
import type { Reading } from './reading.ts';
import { classify, isWords, type PrintedRow } from './row-kind.ts';
import { proveReadings } from './self-proof.ts';
import { withoutSideColumns } from './side-columns.ts';
import { tableName } from './table-notes.ts';

/** More characters than the rests of figures have. */
const longestRest = 60;
const unitLike = /[^\d０-９.,，．\s]/;
const restOfAmount = /^([\d０-９.,，．]*)([^\d\s（(]{0,3})$/;

/** Figures of which some have their unit, or a part of it, behind them, or nothing else. */
function areRests(text: string): boolean {
  return text.split(/\s+/).every((word) => {
    const [, digits, unit = ''] = restOfAmount.exec(word) ?? [];
    return unit === '' ? Boolean(digits) : isUnit(unit) || isUnit(`${unit}元`);
  });
}

/** Rows that are printed again at most where a table runs over a page. */
const mostAtPageEnd = 2;

/** Blank rows that are rows of the table, left empty: those under the last line of a header, where no other row has figures. */
function blanksForFigures(rows: readonly PrintedRow[]): ReadonlySet<PrintedRow> {
  const blanks = new Set<PrintedRow>();
  let under: PrintedRow[] = [];
  for (const row of [...rows, null]) {
    if (row === null || heads.has(row.kind)) {
      if (row?.kind !== 'header' && !under.some(hasFigures))
        for (const one of under) if (one.kind === 'blank') blanks.add(one);
      under = [];
    } else under.push(row);
  }
  return blanks;
}

const heads: ReadonlySet<PrintedRow['kind']> = new Set(['header', 'band', 'group']);
const hasFigures = ({ values }: PrintedRow) => values.some(({ text }) => isFigure(text));

/** Reads the figures of a report from its tables, one after the other in the order of the source. */
export class FigureTables {
  readonly #reading: Reading;
  readonly #labels: LabelIndex;
  readonly #rows: FigureRows;
  #rowsSoFar = 0;
  /** The line read last, where no table has followed it. */
  #caption = '';

  constructor(reading: Reading, labels: LabelIndex, place: Placement) {
    this.#reading = reading;
    this.#labels = labels;
    this.#rows = new FigureRows(reading, labels, place);
  }

  /** Rows of the form read so far, as pointers. */
  get read(): ReadonlySet<Pointer> {
    return this.#rows.read;
  }

  /** Lines of no form. */
  get others() {
    return this.#rows.others;
  }

  /** A chapter begins: no header is carried over its heading. */
  newChapter(chapter: ChapterKey): void {
    this.#rows.newChapter(chapter);
  }

  /** A line of its own between tables: a band such as 第二十条第（一）项, or the unit of the amounts below. */
  line(text: string): void {
    this.#caption = text;
    this.#rows.line(text);
  }

  /** Reads one table; false where nothing in it belongs to the form, and nothing was read. */
  table(printed: SourceTable): boolean {
    const { table: source, left, units } = withoutSideColumns(printed);
    const current = this.#rows.band?.table ?? null;
    const labels = this.#labels;
    const plain = printedRows(source).map((row) => classify(row, labels, current));
    const rows = mendRows(plain, { labels, current, read: this.read });
    const named = rows.flatMap(({ match }) => (match ? [match.table] : []));
    const yields = named.length > 0 && named.every((table) => this.#rows.yields(table));
    const headed = rows.some(({ kind }) => kind === 'band' || kind === 'header');
    const own = rows.some((row) => this.#rows.isOwn(row)) || (headed && !yields);
    const figures = rows.some((row) => row.kind !== 'header' && hasFigures(row));
    if (!own && !(figures && this.#rows.sideBySide !== null)) {
      this.#rows.foreign();
      return false;
    }
    const again = this.#place(rows, source) ? new Set<Table>() : this.#readBefore(rows, source);
    const { head } = left[0] ?? {};
    if (head)
      this.#reading.tell(
        columnLeftOut,
        'side',
        { label: left.map((one) => one.head.text).join('、') },
        { at: '', source: head.place },
      );
    const about = named[0] ?? this.#rows.sideBySide;
    if (about && !again.has(about)) this.#rows.remarks.caption(this.#caption, about);
    this.#caption = '';
    const blanks = blanksForFigures(rows);
    for (const row of rows) if (row.kind !== 'blank' || blanks.has(row)) this.#rows.row(row, source, { again, units });
    for (const table of again) this.#rows.tableAgain(table, rows);
    this.#rowsSoFar = this.#rows.logical.rowsBefore + source.rows;
    return true;
  }

  /** Reads a table of which only lines of text are left. */
  flattened(found: FlattenedTable): void {
    this.#rows.flattened(found);
  }

  /** Figures on a line of their own right behind a table, or the rest of one with its unit. */
  stray(paragraph: SourceParagraph): void {
    const { text } = paragraph;
    const rests = text.length <= longestRest && unitLike.test(text) && areRests(text);
    if (isFigures(text) || rests) this.others.stray(paragraph, this.#rows.last);
  }

  /** Says what is true of whole tables, once all have been read. */
  finish(): void {
    this.#rows.notes.tell(this.#reading);
    proveReadings(this.#rows.doubtful, this.#reading);
  }

  /**
   * Tables of the form that have rows here which were read before: they stand here a second time. A row or two that are
   * only printed again where a page ends make no second table.
   */
  #readBefore(rows: readonly PrintedRow[], source: SourceTable): ReadonlySet<Table> {
    if (!rows.some(({ match }) => match !== null && this.read.has(rowAt(match)))) return new Set();
    const cells = rows.filter(({ kind }) => kind === 'header').flatMap((row) => row.cells);
    const header = cells.length > 0 ? new Header(this.#labels, source.geometry).with(cells) : null;
    const own = rows.filter((row) => row.match !== null && this.#rows.isOwn(row, header));
    const before = own.filter(({ match }) => match && this.read.has(rowAt(match)));
    const pageEnd =
      before.length <= mostAtPageEnd && before.length < own.length && before.every((row) => this.others.isSame(row));
    return new Set(pageEnd ? [] : before.flatMap(({ match }) => (match ? [match.table] : [])));
  }

  /**
   * Whether the table goes on from the one before: its first row is one of figures, under the header met before or
   * under the same header again.
   */
  #place(rows: readonly PrintedRow[], source: SourceTable): boolean {
    const first = rows.find((row) => row.kind !== 'blank' && row.kind !== 'group' && !isWords(row));
    const { header, sideBySide: across, logical } = this.#rows;
    const goesOn = header !== null && (first?.kind === 'data' || first?.kind === 'figures');
    this.#rows.logical = goesOn
      ? { table: logical.table, rowsBefore: this.#rowsSoFar }
      : { table: logical.table + 1, rowsBefore: 0 };
    if (!goesOn) this.#rows.start(this.#rows.band);
    const found = first?.match ?? (across?.rows[0] ? { table: across, row: across.rows[0] } : null);
    if (!goesOn || found === null) return goesOn;
    const args = { table: tableName(found.table), row: lineLabel(found.row) };
    const at = rowAt(found);
    // Its number among the tables of the source would contradict that of the table which it is part of.
    const { table: _, ...place } = source.place;
    this.#reading.tell(tableJoined, 'joined', args, { at, source: place });
    return goesOn;
  }
}
