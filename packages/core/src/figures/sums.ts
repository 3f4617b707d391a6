import type { Equation } from './equations.ts';

/** What the figures of one side come to. */
export interface Sum {
  readonly known: number;
  readonly blanks: number;
  /** False where a figure is no whole number, or too large to add exactly. */
  readonly exact: boolean;
  /** How many operands are blank or not exact; and which, as the digits of a binary number. */
  readonly unusable: number;
  readonly which: number;
}

/** The figures of a table, by row and column. */
export type Figures = Readonly<Record<string, Readonly<Record<string, number | null>> | undefined>>;

/** Gives the figures of the operands of one equation after another; rows that equations share are looked up once. */
export function figureReader(figures: Figures): (equation: Equation) => readonly (number | null)[] {
  let shared: readonly string[] = [];
  let cells: readonly Figures[string][] = [];
  return ({ rows, columns }) => {
    if (rows !== shared) cells = rows.map((key) => figures[key]);
    shared = rows;
    const [only] = cells;
    const [key = ''] = columns;
    return rows.length === 1 ? columns.map((one) => only?.[one] ?? null) : cells.map((row) => row?.[key] ?? null);
  };
}

/** Adds up some figures, from one up to another. */
export function add(values: readonly (number | null)[], from: number, to: number): Sum {
  let known = 0;
  let blanks = 0;
  let exact = true;
  let unusable = 0;
  let which = 0;
  for (let index = from; index < to; index += 1) {
    const value = values[index] as number | null;
    const usable = Number.isSafeInteger(value);
    which = which * 2 + (usable ? 0 : 1);
    if (!usable) unusable += 1;
    if (value === null) blanks += 1;
    else {
      known += value;
      exact &&= usable && Number.isSafeInteger(known);
    }
  }
  return { known, blanks, exact, unusable, which };
}

/**
 * Whether the sides agree. Counts cannot be negative: with blanks on one side only, that side can but grow.
 * Null where the printed figures do not decide it; a total that is itself blank decides nothing.
 */
export function agree({ operands, left, signed }: Equation, leftSum: Sum, rightSum: Sum): boolean | null {
  if (!leftSum.exact || !rightSum.exact) return null;
  if (leftSum.blanks === 0 && rightSum.blanks === 0) return leftSum.known === rightSum.known;
  if (signed || (leftSum.blanks > 0 && rightSum.blanks > 0)) return null;
  const [open, closed, size] =
    leftSum.blanks > 0 ? [leftSum, rightSum, left] : [rightSum, leftSum, operands.length - left];
  if (open.known > closed.known) return false;
  return open.known === closed.known && size > 1 ? true : null;
}
