import { isCount } from '../figures/is-count.ts';
import type { Form, Line, Table } from '../forms/index.ts';
import type { Report } from '../model/index.ts';
import type { ReadReport } from './subject.ts';
import { tablesOfBoth } from './tables-of-both.ts';

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

/** What checks of the stock have to say where it cannot be told. */
export const stockUnknown = {
  zh: '“{row}”：本年三格或上一年的现行有效件数里有的没有可用的数，无法核对',
  en: '“{row}”: no usable number in one of its cells, or for those in force last year; cannot tell',
} as const;

const columns = ['issued', 'repealed', 'inForce'] as const;

/** The rows of tables that tell what was issued, repealed and is in force, in the forms of both years; none elsewhere. */
export function stockChanges(form: Form, report: Report, { form: formBefore, report: before }: ReadReport) {
  const found: StockRow[] = [];
  for (const { table, inBoth } of tablesOfBoth(form, formBefore, columns)) {
    if (!inBoth) continue;
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
