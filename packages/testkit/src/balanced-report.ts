import type { Form, Kind, Report, Table } from '@nianbao/core';
import { soundReport } from '@nianbao/core/examples';
import * as fc from 'fast-check';

type Row = Record<string, number | null>;
type Rows = Record<string, Row>;

export interface Balance {
  /** Prints rows of another form in place of the form's own, where a table accepts them. */
  readonly substitutes?: boolean;
}

const count = fc.oneof(
  { weight: 3, arbitrary: fc.constant(0) },
  { weight: 5, arbitrary: fc.nat(40) },
  fc.nat(2_000_000),
);
const values: Readonly<Record<Kind, fc.Arbitrary<number>>> = {
  count,
  change: fc.integer({ min: -500, max: 500 }),
  amount: fc.nat(9_000_000_000).map((yuan) => Number(`${yuan}e-4`)),
};

const keys = (lines: readonly { readonly key: string }[]) => lines.map((line) => line.key);
const sum = (row: Row, columns: readonly string[]) => columns.reduce((total, key) => total + (row[key] ?? 0), 0);

function record<T>(
  names: readonly string[],
  value: (name: string) => fc.Arbitrary<T>,
): fc.Arbitrary<Record<string, T>> {
  return fc.record(Object.fromEntries(names.map((name) => [name, value(name)])));
}

function withTotals(rows: Record<string, Record<string, number>>, parts: readonly string[]): Rows {
  return Object.fromEntries(Object.entries(rows).map(([key, row]) => [key, { ...row, total: sum(row, parts) }]));
}

/** Results are free, their total follows; what came in is what was handled and carried over, some of it carried in. */
function requests(table: Table, substitutes: boolean): fc.Arbitrary<Rows> {
  const taken = substitutes ? table.substitutes : [];
  const gone = taken.flatMap((one) => one.standFor);
  const sums = ['received', 'carriedIn', 'totalHandled', 'carriedOut'];
  const own = keys(table.rows).filter((key) => !sums.includes(key) && !gone.includes(key));
  const results = [...own, ...taken.flatMap((one) => keys(one.rows))];
  const applicants = keys(table.columns).filter((key) => key !== 'total');
  const column = fc
    .record({ results: record(results, () => count), carriedOut: count, share: fc.nat(100) })
    .map((parts): Record<string, number> => {
      const totalHandled = sum(parts.results, results);
      const all = totalHandled + parts.carriedOut;
      const carriedIn = Math.floor((all * parts.share) / 100);
      const { carriedOut } = parts;
      return { ...parts.results, received: all - carriedIn, carriedIn, totalHandled, carriedOut };
    });
  return record(applicants, () => column).map((byColumn) => {
    const row = (key: string) => Object.fromEntries(applicants.map((one) => [one, byColumn[one]?.[key] ?? 0]));
    const filled = withTotals(Object.fromEntries([...sums, ...results].map((key) => [key, row(key)])), applicants);
    const notPrinted = Object.fromEntries(keys(table.columns).map((key) => [key, null]));
    return { ...filled, ...Object.fromEntries(gone.map((key) => [key, notPrinted])) };
  });
}

function remedies(table: Table): fc.Arbitrary<Rows> {
  const parts = keys(table.columns).filter((key) => key !== 'total');
  return record(keys(table.rows), () => record(parts, () => count)).map((rows) => withTotals(rows, parts));
}

function free(table: Table): fc.Arbitrary<Rows> {
  const kinds = new Map(table.columns.map((column) => [column.key, column.kind]));
  return record(keys(table.rows), () => record([...kinds.keys()], (key) => values[kinds.get(key) as Kind]));
}

/** Reports of a form with every figure filled in at random, such that all of its identities hold. */
export function balancedReport(form: Form, { substitutes = false }: Balance = {}): fc.Arbitrary<Report> {
  const tables = form.tables.map((table) => {
    if (table.key === 'requests') return [table.key, requests(table, substitutes)] as const;
    return [table.key, table.key === 'remedies' ? remedies(table) : free(table)] as const;
  });
  return fc.record(Object.fromEntries(tables)).map((filled) => ({ ...soundReport(form), tables: filled }));
}
