import type { Form, Table } from '../forms/index.ts';

const hasAll = (table: Table | undefined, columns: readonly string[]) =>
  columns.every((key) => table?.columns.some((column) => column.key === key));

/** A table of this year's form that has some columns, and whether the form of last year has them there too. */
export interface TableOfBoth {
  readonly table: Table;
  readonly inBoth: boolean;
}

/** The tables of a form that have all of these columns. */
export function tablesOfBoth(form: Form, before: Form, columns: readonly string[]): readonly TableOfBoth[] {
  return form.tables
    .filter((table) => hasAll(table, columns))
    .map((table) => ({
      table,
      inBoth: hasAll(
        before.tables.find(({ key }) => key === table.key),
        columns,
      ),
    }));
}
