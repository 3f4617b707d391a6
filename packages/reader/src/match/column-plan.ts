import type { Column, Table } from '@nianbao/core';
import type { Header, Leaf } from './header.ts';
import type { Band, FormRow, LabelIndex } from './label-index.ts';
import { moneyUnitIn } from './parse-figure.ts';

/** The cell of the form that a figure belongs to, and the label printed over it. */
export interface Target extends FormRow {
  readonly column: Column;
  readonly header: string;
}

/** Which cells of the form the figures of a printed row are for, from left to right. */
export interface ColumnPlan {
  /** Null for a column that the form does not have. */
  readonly targets: readonly (Target | null)[];
  /** Where the columns stand in the grid; meaningless without a header. */
  readonly spans: readonly Leaf[];
  /** Columns were told by the labels over them; else the form's own order is all there is. */
  readonly byHeader: boolean;
}

const inFormOrder = (targets: readonly Target[]): ColumnPlan => ({
  targets,
  spans: targets.map((_, index) => ({ text: '', start: index, end: index, above: [] })),
  byHeader: false,
});

/** The label that tells the unit of a figure: over it, at the band or beside it; where some disagree, all of them. */
function unitLabel({ kind }: Column, over: string, ...others: readonly string[]): string {
  if (kind !== 'amount') return over;
  const named = new Set([over, ...others].map((label) => moneyUnitIn(label).text).filter((unit) => unit !== null));
  return named.size > 0 ? `（单位：${[...named].join('/')}）` : over;
}

/**
 * The plan for a row that its label names. Null where the header names no column of this table, nor of any other of
 * the form, or contradicts itself: its figures mean something else, or nothing tells what.
 */
export function planRow(
  header: Header | null,
  { table, row }: FormRow,
  labels: LabelIndex,
  band: Band | null,
  label: string,
): ColumnPlan | null {
  const leaves = header?.leaves() ?? [];
  const { columns, count, different } = header?.named(table) ?? { columns: [], count: 0, different: 0 };
  if (header?.by === 'unclear' && count > 0) return null;
  const byHeader = count > 0 && different === count;
  const note = band?.table === table ? band.note : '';
  if (byHeader) {
    const targets = columns.map(
      (column, index) =>
        column && { table, row, column, header: unitLabel(column, leaves[index]?.text ?? '', note, label) },
    );
    return { targets, spans: leaves, byHeader };
  }
  const ofOther = labels.form.tables.some((one) => header?.named(one).count === leaves.length);
  if (leaves.length > 0 && count === 0 && !ofOther) return null;
  return inFormOrder(table.columns.map((column) => ({ table, row, column, header: unitLabel(column, note, label) })));
}

/** The plan for all rows of a table side by side, by the order of the form alone. */
export const planInOrder = (table: Table): ColumnPlan =>
  inFormOrder(table.rows.flatMap((row) => table.columns.map((column) => ({ table, row, column, header: '' }))));

/** The plan for a printed row of a table whose rows stand side by side: all of them, or some that have a table of their own. */
export function planAcross(header: Header, table: Table): ColumnPlan {
  if (header.by !== 'position') return planInOrder(table);
  const spans = header.leaves();
  const { columns } = header.named(table);
  const rows = header.rowsOver(table);
  const told = spans.map(({ text }, index): Target | null => {
    const [row, column] = [rows[index], columns[index]];
    return row && column ? { table, row, column, header: text } : null;
  });
  const names = new Set(told.map((target) => target && `${target.row.key}.${target.column.key}`));
  const some = new Set(told.map((target) => target?.row));
  const complete =
    told.length > 0 &&
    !names.has(null) &&
    names.size === told.length &&
    told.length === some.size * table.columns.length;
  return complete ? { targets: told, spans, byHeader: true } : planInOrder(table);
}

const placeInForm = ({ table, row, column }: Target) =>
  table.rows.indexOf(row) * table.columns.length + table.columns.indexOf(column);

/** Whether the columns named by a header stand in another order than in the form. */
export function isMoved({ targets, byHeader }: ColumnPlan): boolean {
  const order = targets.filter((target) => target !== null).map(placeInForm);
  return byHeader && order.some((at, index) => index > 0 && at < (order[index - 1] as number));
}

/** The same cells in the order of the form; null where there is a column that the form does not have. */
export function inOrderOfForm({ targets }: ColumnPlan): ColumnPlan | null {
  const own = targets.filter((target) => target !== null);
  return own.length < targets.length ? null : inFormOrder(own.sort((a, b) => placeInForm(a) - placeInForm(b)));
}
