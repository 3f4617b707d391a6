import type { Column, Form, Line, Table } from './define-form.ts';
import { acceptedRows, cells, type FormCell } from './derive.ts';

/**
 * A row in which reports are compared. Its sets are rows that mean the same together: what a report says in this row is
 * the sum over the first set that it prints.
 */
export interface SharedRow {
  readonly line: Line;
  readonly sets: readonly (readonly string[])[];
}

const keysOf = (lines: readonly Line[]) => lines.map((line) => line.key);
const holds = (printed: ReadonlySet<string>, keys: readonly string[]) => keys.every((key) => printed.has(key));

/**
 * The rows that a table prints, as they can be compared with other printed rows of the same table in this or another
 * form. Same keys mean the same; rows that one report has in detail and another as one (（六）其他处理) become one.
 */
export function sharedRows(
  table: Table,
  printed: ReadonlySet<string>,
  others: readonly ReadonlySet<string>[],
): readonly SharedRow[] {
  const joined = new Map<string, SharedRow>();
  for (const { rows, standFor } of table.substitutes) {
    const sets = [keysOf(rows), standFor];
    const own = sets.find((keys) => holds(printed, keys));
    const other = sets.find((keys) => keys !== own);
    if (own === undefined || other === undefined) continue;
    if (!others.some((keys) => !holds(keys, own) && holds(keys, other))) continue;
    const short = rows.length === 1 ? rows[0] : table.rows.find(({ key }) => key === standFor[0]);
    if (short === undefined) continue;
    const row = { line: short, sets };
    for (const key of own) joined.set(key, row);
  }
  const shared = acceptedRows(table)
    .filter(({ key }) => printed.has(key))
    .map((line) => joined.get(line.key) ?? { line, sets: [[line.key]] });
  return [...new Set(shared)];
}

/** A table that two forms have, with what can be compared in it. */
export interface SharedTable {
  /** As the first form has it. */
  readonly table: Table;
  readonly rows: readonly SharedRow[];
  readonly columns: readonly Column[];
}

/** What two forms have in common, and what only one of them has. */
export interface Crosswalk {
  readonly tables: readonly SharedTable[];
  /** Cells of the first form that nothing in the second one corresponds to, and the other way round. */
  readonly lost: readonly FormCell[];
  readonly gained: readonly FormCell[];
}

const printedBy = (table: Table) => new Set(keysOf(table.rows));

function sharedTables(from: Form, to: Form): readonly SharedTable[] {
  return from.tables.flatMap((table) => {
    const other = to.tables.find(({ key }) => key === table.key);
    if (other === undefined) return [];
    const there = printedBy(other);
    const rows = sharedRows(table, printedBy(table), [there]);
    return {
      table,
      rows: rows.filter(({ sets }) => sets.some((keys) => holds(there, keys))),
      columns: table.columns.filter(({ key }) => other.columns.some((column) => column.key === key)),
    };
  });
}

function without(form: Form, tables: readonly SharedTable[]): readonly FormCell[] {
  return cells(form).filter(({ table, row, column }) => {
    const shared = tables.find((one) => one.table.key === table.key);
    const has = shared?.rows.some(({ sets }) => sets.some((keys) => keys.includes(row.key)));
    return has !== true || !shared?.columns.some(({ key }) => key === column.key);
  });
}

/** How the figures of one form lead to those of another; tables without anything in common are not among its tables. */
export function crosswalk(from: Form, to: Form): Crosswalk {
  const tables = sharedTables(from, to).filter(({ rows, columns }) => rows.length > 0 && columns.length > 0);
  return { tables, lost: without(from, tables), gained: without(to, tables) };
}
