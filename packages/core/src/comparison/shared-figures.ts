import { type SharedRow, sharedRows } from '../forms/crosswalk.ts';
import type { Column, Form, Line, Table } from '../forms/index.ts';
import { cellPointer, type Pointer, printsForeignRows, substitutesIn } from '../model/index.ts';
import type { ReadReport } from './subject.ts';

const own = new WeakMap<Table, ReadonlySet<string>>();

function ownRows(table: Table): ReadonlySet<string> {
  const before = own.get(table) ?? new Set(table.rows.map(({ key }) => key));
  own.set(table, before);
  return before;
}

const none: ReadonlySet<string> = new Set();

/** The rows that count in a table of a report: those of its form, or rows of another form in their place. */
export function countingRows({ report, form }: ReadReport, key: string): ReadonlySet<string> {
  const table = form.tables.find((one) => one.key === key);
  if (table === undefined) return none;
  if (!printsForeignRows(report, table)) return ownRows(table);
  const taken = substitutesIn(report, table);
  const gone = new Set(taken.flatMap(({ standFor }) => standFor));
  const foreign = taken.flatMap(({ rows }) => rows.map((row) => row.key));
  return new Set([...[...ownRows(table)].filter((row) => !gone.has(row)), ...foreign]);
}

/** The rows of a report that make up a shared row; undefined where it has none. */
export function rowsIn({ sets }: SharedRow, counting: ReadonlySet<string>): readonly string[] | undefined {
  return sets.find((keys) => keys.every((key) => counting.has(key)));
}

/** What a report says in some rows together; null where one of them has no number. */
export function figureIn({ report }: ReadReport, table: string, rows: readonly string[], column: string) {
  let sum: number | null = 0;
  for (const row of rows) {
    const value: number | null = report.tables[table]?.[row]?.[column] ?? null;
    sum = sum === null || value === null ? null : sum + value;
  }
  return sum;
}

/** A cell that two reports have in common. */
export interface SharedCell {
  readonly table: Table;
  readonly row: Line;
  readonly column: Column;
  /** The cell of the first report; the first one where it has several rows for it. */
  readonly at: Pointer;
  /** The rows that make it up in the first report, and in the other. */
  readonly rows: readonly string[];
  readonly otherRows: readonly string[];
}

function cellsOf(one: ReadReport, other: ReadReport): readonly SharedCell[] {
  return one.form.tables.flatMap((table) => {
    const there = other.form.tables.find(({ key }) => key === table.key);
    const columns = table.columns.filter(({ key }) => there?.columns.some((column) => column.key === key));
    const [counting, otherCounting] = [countingRows(one, table.key), countingRows(other, table.key)];
    return sharedRows(table, counting, [otherCounting]).flatMap((row) => {
      const [rows, otherRows] = [rowsIn(row, counting), rowsIn(row, otherCounting)];
      if (rows === undefined || otherRows === undefined) return [];
      return columns.map((column) => {
        const at = cellPointer(table.key, rows[0], column.key);
        return { table, row: row.line, column, at, rows, otherRows };
      });
    });
  });
}

const known = new WeakMap<Form, WeakMap<Form, readonly SharedCell[]>>();
const printsOwn = ({ form, report }: ReadReport) => form.tables.every((table) => !printsForeignRows(report, table));

/** All cells that two reports have in common, whatever their forms, in the order of print of the first. */
export function sharedCells(one: ReadReport, other: ReadReport): readonly SharedCell[] {
  if (!printsOwn(one) || !printsOwn(other)) return cellsOf(one, other);
  const ofForm = known.get(one.form) ?? new WeakMap<Form, readonly SharedCell[]>();
  const cells = ofForm.get(other.form) ?? cellsOf(one, other);
  known.set(one.form, ofForm.set(other.form, cells));
  return cells;
}
