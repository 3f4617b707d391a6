import type { Column, Identity, Line, Table } from '../forms/index.ts';
import { type Report, rowsInUse, substitutesIn } from '../model/index.ts';

/** A cell that takes part in an equation. */
export interface Operand {
  readonly row: Line;
  readonly column: Column;
}

/** An identity on one row or column of its table: the cells on the left together equal those on the right. */
export interface Equation {
  readonly line: Line | Column;
  readonly left: readonly Operand[];
  readonly right: readonly Operand[];
  /** A blank may stand for a negative number. */
  readonly signed: boolean;
}

function equation(line: Line | Column, left: readonly Operand[], right: readonly Operand[]): Equation {
  return { line, left, right, signed: [...left, ...right].some(({ column }) => column.kind === 'change') };
}

/** In the order of the keys: the first one of `equals` is where a broken identity is reported. */
function named<L extends Line>(lines: readonly L[], keys: readonly string[]): L[] {
  return keys.flatMap((key) => lines.find((line) => line.key === key) ?? []);
}

function build(table: Table, identity: Identity, rows: readonly Line[], isIn: (keys: readonly string[]) => Line[]) {
  if (identity.every === 'row') {
    const pick = (keys: readonly string[]) => named(table.columns, keys);
    const [left, right] = [pick(identity.sum), pick(identity.equals)];
    const on = (row: Line, columns: readonly Column[]) => columns.map((column) => ({ row, column }));
    return rows.map((row) => equation(row, on(row, left), on(row, right)));
  }
  const [left, right] = [isIn(identity.sum), isIn(identity.equals)];
  const on = (column: Column, lines: readonly Line[]) => lines.map((row) => ({ row, column }));
  return table.columns.map((column) => equation(column, on(column, left), on(column, right)));
}

/** The equations of an identity for reports that print the rows of the form. */
export function equations(table: Table, identity: Identity): readonly Equation[] {
  return build(table, identity, table.rows, (keys) => named(table.rows, keys));
}

/** The same where a report prints rows of another form; null where it prints none. */
export function equationsWithSubstitutes(report: Report, table: Table, identity: Identity): readonly Equation[] | null {
  const taken = substitutesIn(report, table);
  if (taken.length === 0) return null;
  const rows = rowsInUse(report, table);
  return build(table, identity, rows, (keys) => {
    const replaced = keys.flatMap((key) => {
      const standIns = taken.filter(({ standFor }) => standFor.find((one) => keys.includes(one)) === key);
      return standIns.length === 0 ? key : standIns.flatMap((one) => one.rows.map((row) => row.key));
    });
    return named(rows, replaced);
  });
}

/** What the figures of one side come to. */
export interface Sum {
  readonly known: number;
  readonly blanks: number;
  /** False where a figure is no whole number, or too large to add exactly. */
  readonly exact: boolean;
}

export type Figures = Readonly<Record<string, Readonly<Record<string, number | null>> | undefined>>;

/** Adds up the figures of some cells. */
export function add(figures: Figures, operands: readonly Operand[]): Sum {
  let known = 0;
  let blanks = 0;
  let exact = true;
  for (const { row, column } of operands) {
    const value = figures[row.key]?.[column.key] ?? null;
    if (value === null) blanks += 1;
    else {
      known += value;
      exact &&= Number.isSafeInteger(value);
    }
  }
  return { known, blanks, exact: exact && Number.isSafeInteger(known) };
}

/**
 * Whether the sides agree. Counts cannot be negative: with blanks on one side only, that side can but grow.
 * Null where the printed figures do not decide it; a total that is itself blank decides nothing.
 */
export function agree({ left, right, signed }: Equation, leftSum: Sum, rightSum: Sum): boolean | null {
  if (!leftSum.exact || !rightSum.exact) return null;
  if (leftSum.blanks === 0 && rightSum.blanks === 0) return leftSum.known === rightSum.known;
  if (signed || (leftSum.blanks > 0 && rightSum.blanks > 0)) return null;
  const [open, closed, size] =
    leftSum.blanks > 0 ? [leftSum, rightSum, left.length] : [rightSum, leftSum, right.length];
  if (open.known > closed.known) return false;
  return open.known === closed.known && size > 1 ? true : null;
}
