import { type SharedRow, sharedRows } from '../forms/crosswalk.ts';
import type { Column, Table } from '../forms/index.ts';
import { cellPointer, type Pointer, printsForeignRows, substitutesIn } from '../model/index.ts';
import type { ReadReport } from './define-check.ts';

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

/** A figure of a report, and that of the year before. */
export interface FigurePair {
  readonly table: Table;
  readonly row: SharedRow;
  readonly column: Column;
  /** The cell of the report; the first one where it has several rows for it. */
  readonly at: Pointer;
  readonly now: number | null;
  readonly before: number | null;
}

function pairsOf(now: ReadReport, before: ReadReport): readonly FigurePair[] {
  const found: FigurePair[] = [];
  for (const table of now.form.tables) {
    const there = before.form.tables.find(({ key }) => key === table.key);
    if (there === undefined) continue;
    const columns = table.columns.filter(({ key }) => there.columns.some((column) => column.key === key));
    const [counting, countingThere] = [countingRows(now, table.key), countingRows(before, table.key)];
    for (const row of sharedRows(table, counting, [countingThere])) {
      const [rows, rowsThere] = [rowsIn(row, counting), rowsIn(row, countingThere)];
      if (rows === undefined || rowsThere === undefined) continue;
      for (const column of columns) {
        found.push({
          table,
          row,
          column,
          at: cellPointer(table.key, rows[0], column.key),
          now: figureIn(now, table.key, rows, column.key),
          before: figureIn(before, table.key, rowsThere, column.key),
        });
      }
    }
  }
  return found;
}

const known = new WeakMap<ReadReport, readonly FigurePair[]>();

/** All figures that a report and that of the year before have in common, whatever their forms, in the order of print. Found once. */
export function figurePairs(now: ReadReport, before: ReadReport): readonly FigurePair[] {
  const pairs = known.get(before) ?? pairsOf(now, before);
  known.set(before, pairs);
  return pairs;
}
