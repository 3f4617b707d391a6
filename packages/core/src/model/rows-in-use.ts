import type { Line, Substitute, Table } from '../forms/index.ts';
import type { Report } from './report.ts';

/** Rows of another form that a report prints in place of rows of its own. */
export function substitutesIn(report: Report, table: Table): readonly Substitute[] {
  const rows = report.tables[table.key] ?? {};
  return table.substitutes.filter(
    (substitute) =>
      substitute.rows.some((line) => rows[line.key] !== undefined) &&
      substitute.standFor.every((key) => Object.values(rows[key] ?? {}).every((value) => value === null)),
  );
}

/** The rows that count in a report: those of the form, with rows of another form in place of those that they stand for. */
export function rowsInUse(report: Report, table: Table): readonly Line[] {
  const taken = substitutesIn(report, table);
  if (taken.length === 0) return table.rows;
  const gone = new Set(taken.flatMap((substitute) => substitute.standFor));
  const printed = taken.flatMap((substitute) => substitute.rows).filter((line) => report.tables[table.key]?.[line.key]);
  return [...table.rows.filter((line) => !gone.has(line.key)), ...printed];
}
