import { acceptedRows, type Form, type Table } from '../forms/index.ts';
import {
  cellPointer,
  type Pointer,
  printsForeignRows,
  type Report,
  type SourceMap,
  substitutesIn,
} from '../model/index.ts';
import { filledRows } from './blank-cells.ts';
import { type Equation, type Equations, equationsOf } from './equations.ts';
import { isCount } from './is-count.ts';

/** No count is negative: a cell that has none is marked by what no count can be. */
const blank = -1;
const unknown = Number.NaN;

/** One identity on one row or column: the cells of either side, as places in the flat table. */
interface Sides {
  readonly left: readonly number[];
  readonly right: readonly number[];
}

/** A table laid out flat, row after row. */
interface Layout {
  readonly table: Table;
  readonly rowAt: ReadonlyMap<string, number>;
  readonly columnAt: ReadonlyMap<string, number>;
  readonly pointers: readonly Pointer[];
  readonly equations: readonly Equations[];
  /** Of a report without rows of another form. */
  own: readonly Sides[] | null;
}

const layouts = new WeakMap<Table, Layout>();

function layoutOf(table: Table): Layout {
  const before = layouts.get(table);
  if (before !== undefined) return before;
  const rows = acceptedRows(table).map(({ key }) => key);
  const columns = table.columns.map(({ key }) => key);
  const layout: Layout = {
    table,
    rowAt: new Map(rows.map((key, at) => [key, at * columns.length])),
    columnAt: new Map(columns.map((key, at) => [key, at])),
    pointers: rows.flatMap((row) => columns.map((column) => cellPointer(table.key, row, column))),
    equations: [...equationsOf(table).values()],
    own: null,
  };
  layouts.set(table, layout);
  return layout;
}

function sidesOf({ rowAt, columnAt }: Layout, { operands, left }: Equation): Sides {
  const places = operands.map(({ row, column }) => (rowAt.get(row.key) ?? 0) + (columnAt.get(column.key) ?? 0));
  return { left: places.slice(0, left), right: places.slice(left) };
}

/** The identities that hold for a report, on every row and column. */
function allSides(layout: Layout, report: Report): readonly Sides[] {
  const own = !printsForeignRows(report, layout.table);
  if (own && layout.own !== null) return layout.own;
  const sides = layout.equations.flatMap((one) => one.of(report).map((equation) => sidesOf(layout, equation)));
  if (own) layout.own = sides;
  return sides;
}

/** What is printed: counts, blanks, and what nothing can be told of: no whole number, unreadable, or not printed at all. */
function printedCells({ rowAt, columnAt, pointers }: Layout, report: Report, sourceMap: SourceMap, table: string) {
  const cells: number[] = [];
  for (const row of rowAt.keys()) {
    const figures = report.tables[table]?.[row];
    for (const column of columnAt.keys()) {
      const value = figures?.[column];
      const state = value === null ? sourceMap[pointers[cells.length] as Pointer]?.state : undefined;
      const open = value === null && state !== 'unreadable' && state !== 'notPrinted';
      cells.push(isCount(value) ? value : open ? blank : unknown);
    }
  }
  return cells;
}

/** Fills in what one identity decides. True where it did, null where the figures contradict it. */
function settle({ left, right }: Sides, cells: number[]): boolean | null {
  let difference = 0;
  let [leftBlanks, rightBlanks] = [0, 0];
  for (const at of left) {
    const value = cells[at] as number;
    if (value === blank) leftBlanks += 1;
    else difference += value;
  }
  for (const at of right) {
    const value = cells[at] as number;
    if (value === blank) rightBlanks += 1;
    else difference -= value;
  }
  if (!Number.isSafeInteger(difference) || (leftBlanks > 0 && rightBlanks > 0)) return false;
  const blanks = leftBlanks + rightBlanks;
  const missing = leftBlanks > 0 ? 0 - difference : difference;
  if (blanks === 0 ? missing !== 0 : missing < 0) return null;
  if (blanks === 0 || (blanks > 1 && missing > 0)) return false;
  for (const at of leftBlanks > 0 ? left : right) if (cells[at] === blank) cells[at] = missing;
  return true;
}

/** The cells with every blank filled in that is decided; as printed where that comes to a contradiction. */
function deduce(sides: readonly Sides[], printed: readonly number[]): readonly number[] {
  if (!printed.includes(blank)) return printed;
  const cells = [...printed];
  for (let changed = true; changed; ) {
    changed = false;
    for (const one of sides) {
      const outcome = settle(one, cells);
      if (outcome === null) return printed;
      changed ||= outcome;
    }
  }
  return cells;
}

interface Filled {
  readonly layout: Layout;
  readonly sides: readonly Sides[];
  readonly cells: readonly number[];
  /** Rows that rows of another form stand in for. */
  readonly gone: readonly string[];
}

function fillIn(table: Table, report: Report, sourceMap: SourceMap): Filled {
  const layout = layoutOf(table);
  const sides = allSides(layout, report);
  const cells = deduce(sides, printedCells(layout, report, sourceMap, table.key));
  return { layout, sides, cells, gone: substitutesIn(report, table).flatMap(({ standFor }) => standFor) };
}

/**
 * The counts of a report, with blanks filled in where the identities of its form decide them: blanks are 0 where what is
 * printed on their side comes to the total already, since counts are not negative; one blank alone is what is missing to the
 * total. Blank is what is printed so, or as a dash, a slash or 无. A cell that is unreadable, not printed or no whole number
 * from 0 up stays open, and so does what stands in an identity with it. Where figures of a table contradict each other,
 * nothing of that table is deduced. The report itself is never changed.
 */
export class DeducedFigures {
  readonly #report: Report;
  readonly #form: Form;
  readonly #sourceMap: SourceMap;
  readonly #filled = new Map<string, Filled | null>();
  #filledRows: number | null | undefined;

  constructor(report: Report, form: Form, sourceMap: SourceMap) {
    this.#report = report;
    this.#form = form;
    this.#sourceMap = sourceMap;
  }

  /** How many rows the report prints, where every cell of them has a figure; null where one has none. */
  get filledRows(): number | null {
    if (this.#filledRows === undefined) this.#filledRows = filledRows(this.#report, this.#form);
    return this.#filledRows;
  }

  /** Whether the report has such a cell: one of its form, or of a row taken over from another form in place of its own. */
  has(table: string, row: string, column: string): boolean {
    const figures = this.#report.tables[table]?.[row];
    if (figures?.[column] === undefined) return false;
    if (figures[column] !== null) return true;
    return this.#fill(table)?.gone.includes(row) !== true;
  }

  /** The count of a cell, in 件; null where it is not decided. */
  value(table: string, row: string, column: string): number | null {
    const printed = this.#report.tables[table]?.[row]?.[column];
    if (printed !== null) return isCount(printed) ? printed : null;
    const filled = this.#fill(table);
    const value = filled?.cells[placeIn(filled.layout, row, column)];
    return isCount(value) ? value : null;
  }

  /** Whether a cell is blank, and nothing decides what it stands for; one that is unreadable is not. */
  isBlank(table: string, row: string, column: string): boolean {
    if (this.#report.tables[table]?.[row]?.[column] !== null) return false;
    const filled = this.#fill(table);
    return filled?.cells[placeIn(filled.layout, row, column)] === blank;
  }

  /** The least that a cell can be: its count where that is decided; for a total, what is known of its parts; else 0. */
  least(table: string, row: string, column: string): number {
    const value = this.value(table, row, column);
    const filled = value === null ? this.#fill(table) : null;
    if (filled === null) return value ?? 0;
    const { layout, sides, cells } = filled;
    const place = placeIn(layout, row, column);
    const known = (places: readonly number[]) =>
      places.reduce((sum, at) => sum + (isCount(cells[at]) ? (cells[at] as number) : 0), 0);
    let least = 0;
    for (const { left, right } of sides) {
      if (right.length === 1 && right[0] === place) least = Math.max(least, known(left));
    }
    return least;
  }

  /** A table with its blanks filled in, made when it is first asked for; null where the form has none of that name. */
  #fill(key: string): Filled | null {
    const before = this.#filled.get(key);
    if (before !== undefined) return before;
    const table = this.#form.tables.find((one) => one.key === key);
    const filled = table === undefined ? null : fillIn(table, this.#report, this.#sourceMap);
    this.#filled.set(key, filled);
    return filled;
  }
}

const placeIn = ({ rowAt, columnAt }: Layout, row: string, column: string) =>
  (rowAt.get(row) ?? Number.NaN) + (columnAt.get(column) ?? Number.NaN);
