import { isCount } from '../figures/is-count.ts';
import type { Form, Line, Table } from '../forms/index.ts';
import type { Report } from '../model/index.ts';
import type { ReadReport } from './subject.ts';

/** The documents of one kind: those in force last year, and what became of them, in 件. */
interface StockChange {
  readonly stock: number;
  readonly issued: number;
  readonly repealed: number;
  readonly inForce: number;
}

/** A row of documents; `none` where neither year says anything in it, null where a figure is no count. */
interface StockRow {
  readonly table: Table;
  readonly row: Line;
  readonly known: StockChange | 'none' | null;
}

const columns = ['issued', 'repealed', 'inForce'] as const;

/** The rows of tables that tell what was issued, repealed and is in force, in the forms of both years; none elsewhere. */
export function stockChanges(form: Form, report: Report, { form: formBefore, report: before }: ReadReport) {
  const found: StockRow[] = [];
  for (const table of form.tables) {
    const there = formBefore.tables.find(({ key }) => key === table.key);
    const has = (one: Table | undefined) => columns.every((key) => one?.columns.some((column) => column.key === key));
    if (!has(table) || !has(there)) continue;
    for (const row of table.rows) {
      const figures = report.tables[table.key]?.[row.key];
      const stock = before.tables[table.key]?.[row.key]?.inForce;
      const all = [figures?.issued, figures?.repealed, figures?.inForce, stock];
      const [issued, repealed, inForce] = all;
      const known = all.every((value) => (value ?? null) === null)
        ? ('none' as const)
        : isCount(issued) && isCount(repealed) && isCount(inForce) && isCount(stock)
          ? { stock, issued, repealed, inForce }
          : null;
      found.push({ table, row, known });
    }
  }
  return found;
}
