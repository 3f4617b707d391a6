import * as z from 'zod';
import type { Column, Form, Kind, Line, Table } from './define-form.ts';
import { normaliseLabel } from './label.ts';

type TableOf<F extends Form> = F['tables'][number];
type RowKey<T extends Table> = T['rows'][number]['key'];
type ColumnKey<T extends Table> = T['columns'][number]['key'];
type SubstituteKey<T extends Table> = T['substitutes'][number]['rows'][number]['key'];

/** `table.row.column` of every cell that the form prints, exactly. */
export type CellKey<F extends Form> = {
  [T in TableOf<F> as T['key']]: `${T['key']}.${RowKey<T>}.${ColumnKey<T>}`;
}[TableOf<F>['key']];

type Row<T extends Table> = { [C in ColumnKey<T>]: number | null };

/** The figures of a report: tables → rows → columns; null means no number. Rows of another form are optional. */
export type Tables<F extends Form> = {
  [T in TableOf<F> as T['key']]: { [R in RowKey<T>]: Row<T> } & { [R in SubstituteKey<T>]?: Row<T> };
};

/** One cell of a form, with its lines. */
export interface FormCell<F extends Form = Form> {
  readonly key: CellKey<F>;
  readonly table: Table;
  readonly row: Line;
  readonly column: Column;
  readonly kind: Kind;
}

/** Every cell that the form prints, in the order of print; rows taken over from another form are not among them. */
export function cells<const F extends Form>(form: F): readonly FormCell<F>[] {
  return form.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      table.columns.map((column) => ({
        key: `${table.key}.${row.key}.${column.key}` as CellKey<F>,
        table,
        row,
        column,
        kind: column.kind,
      })),
    ),
  );
}

/** The rows of a table with, behind them, the rows of other forms that it accepts. */
export function acceptedRows(table: Table): readonly Line[] {
  return [...table.rows, ...table.substitutes.flatMap((substitute) => substitute.rows)];
}

/** A merged label: place and span in lines counted from 0, `depth` 0 being the outermost level. */
export interface LabelCell {
  readonly text: string;
  readonly line: number;
  readonly lines: number;
  readonly depth: number;
  readonly depths: number;
}

/** Merged labels over the columns and beside the rows of a table. */
export interface HeaderGrid {
  readonly corner: string;
  readonly columns: readonly LabelCell[];
  readonly columnDepth: number;
  readonly rows: readonly LabelCell[];
  readonly rowDepth: number;
}

function merge(lines: readonly Line[]): { cells: LabelCell[]; depth: number } {
  const depth = Math.max(...lines.map((line) => line.zh.length));
  const found: LabelCell[] = [];
  const visit = (from: number, to: number, level: number) => {
    for (let start = from; start < to; ) {
      const path = (lines[start] as Line).zh;
      const text = path[level];
      let end = start + 1;
      while (end < to && path.length > level + 1 && (lines[end] as Line).zh[level] === text) end += 1;
      if (text !== undefined) {
        const last = path.length === level + 1;
        found.push({ text, line: start, lines: end - start, depth: level, depths: last ? depth - level : 1 });
        if (!last) visit(start, end, level + 1);
      }
      start = end;
    }
  };
  visit(0, lines.length, 0);
  return { cells: found, depth };
}

/** The merged headers of a table, derived from equal beginnings of label paths. */
export function headerGrid(table: Table): HeaderGrid {
  const columns = merge(table.columns);
  const rows = merge(table.rows);
  return {
    corner: table.corner,
    columns: columns.cells,
    columnDepth: columns.depth,
    rows: rows.cells,
    rowDepth: rows.depth,
  };
}

/** Every figure of the form as null. */
export function blankTables<const F extends Form>(form: F): Tables<F> {
  const tables: Record<string, Record<string, Record<string, null>>> = {};
  for (const table of form.tables) {
    const rows: Record<string, Record<string, null>> = {};
    for (const row of table.rows) {
      const figures: Record<string, null> = {};
      for (const column of table.columns) figures[column.key] = null;
      rows[row.key] = figures;
    }
    tables[table.key] = rows;
  }
  return tables as Tables<F>;
}

/** The zod schema of a form's figures: every key required, any finite number or null, nothing unknown. */
export function toSchema<const F extends Form>(form: F): z.ZodType<Tables<F>> {
  const figure = z.number().nullable();
  const tables = form.tables.map((table) => {
    const row = z.strictObject(Object.fromEntries(table.columns.map((column) => [column.key, figure])));
    const printed = table.rows.map((line) => [line.key, row] as const);
    const taken = table.substitutes.flatMap((one) => one.rows).map((line) => [line.key, row.optional()] as const);
    return [table.key, z.strictObject(Object.fromEntries([...printed, ...taken]))] as const;
  });
  return z.strictObject(Object.fromEntries(tables)) as unknown as z.ZodType<Tables<F>>;
}

const linesOf = (form: Form) => form.tables.flatMap((table) => [...acceptedRows(table), ...table.columns]);

/** Labels as the form prints them; and with the wordings that it accepts besides. */
const printedLabels = (form: Form) =>
  linesOf(form).map((line) => normaliseLabel(line.zh[line.zh.length - 1] as string));
const acceptedLabels = (form: Form) => [
  ...printedLabels(form),
  ...linesOf(form).flatMap((line) => (line.aliases ?? []).map(normaliseLabel)),
];

const signatures = new WeakMap<readonly Form[], Map<Form, ReadonlySet<string>>>();

/** The normalised labels that this form prints and none of the other given forms prints or accepts. */
export function signature(form: Form, forms: readonly Form[]): ReadonlySet<string> {
  const known = signatures.get(forms) ?? new Map<Form, ReadonlySet<string>>();
  signatures.set(forms, known);
  const before = known.get(form);
  if (before !== undefined) return before;
  const others = new Set(forms.filter((other) => other.id !== form.id).flatMap(acceptedLabels));
  const own = new Set(printedLabels(form).filter((label) => !others.has(label)));
  known.set(form, own);
  return own;
}
