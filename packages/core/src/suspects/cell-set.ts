import type { Cell, Condition } from './conditions.ts';

/** A cell and the whole numbers that it would have to be, from the least to the most. */
export interface Change {
  readonly cell: Cell;
  readonly least: number;
  readonly most: number;
}

/** Cells whose change makes every condition that they touch hold. */
export interface CellSet {
  readonly changes: readonly Change[];
  /** The conditions that fail now and would hold then. */
  readonly mends: readonly Condition[];
}

/** What a condition demands of the sides when some of its blanks have numbers; null where it demands nothing. */
export type Relation = 'equal' | 'leftAtMost' | 'rightAtMost' | null;

export function relationOf({ open, whole, signed }: Condition, filledLeft: number, filledRight: number): Relation {
  if (!whole) return null;
  const [left, right] = [open.left > filledLeft, open.right > filledRight];
  if (!left && !right) return 'equal';
  if (signed || (left && right)) return null;
  return left ? 'leftAtMost' : 'rightAtMost';
}

/** A cell that may be wrong: a whole number, or a blank, which adds nothing now. */
export const isUsable = ({ value }: Cell) => value === null || Number.isSafeInteger(value);

export const isSigned = ({ column }: Cell) => column.kind === 'change';

const holds = (relation: NonNullable<Relation>, difference: number) => {
  if (relation === 'equal') return difference === 0;
  return relation === 'leftAtMost' ? difference <= 0 : difference >= 0;
};

/**
 * The set of cells that get these values; null where a condition that they touch would fail or cannot
 * be added exactly, where no failure would be mended, or where a value is no count.
 */
export function setOf(values: ReadonlyMap<Cell, number>): CellSet | null {
  const touched = new Map<Condition, { difference: number; left: number; right: number; isExact: boolean }>();
  for (const [cell, value] of values) {
    if (!isUsable(cell) || !Number.isSafeInteger(value) || (value < 0 && !isSigned(cell))) return null;
    const change = value - (cell.value ?? 0);
    for (const { condition, sign } of cell.terms) {
      const { difference } = condition;
      const isSafe = Number.isSafeInteger(difference) && Number.isSafeInteger(change);
      const sums = touched.get(condition) ?? { difference, left: 0, right: 0, isExact: isSafe };
      sums.difference += sign * change;
      sums.isExact &&= isSafe && Number.isSafeInteger(sums.difference);
      if (cell.value === null) sums[sign === 1 ? 'left' : 'right'] += 1;
      touched.set(condition, sums);
    }
  }
  for (const [condition, { difference, left, right, isExact }] of touched) {
    const relation = relationOf(condition, left, right);
    if (relation !== null && !(isExact && holds(relation, difference))) return null;
  }
  const mends = [...touched.keys()].filter(({ fails }) => fails);
  if (mends.length === 0) return null;
  return { changes: [...values].map(([cell, value]) => ({ cell, least: value, most: value })), mends };
}
