import type { CellSet, Change } from './cell-set.ts';
import type { Condition } from './conditions.ts';
import type { PatternSet } from './patterns.ts';
import { isTelling, type Slip, slipBetween } from './slips.ts';

/** What speaks for a cell being wrong. */
export type Hint = Slip | 'negative' | 'totalMissing' | 'zero' | 'blank';

interface Evidence {
  readonly hint: Hint;
  /** Whether it tells more than chance would: a 0 or a blank is everywhere. */
  readonly tells: boolean;
}

/** The value that a change needs, where it is one and no other. */
export const neededValue = ({ least, most }: Change): number | null => (least === most ? least : null);

/** A cell that is alone on its side: the sum of the others. */
const isSumIn = (condition: Condition, { cell }: Change) => {
  const { cells, left } = condition;
  const at = cells.indexOf(cell);
  return at === -1 ? false : (at < left ? left : cells.length - left) === 1;
};

export function evidenceOf(change: Change, mends: readonly Condition[]): Evidence | null {
  const { value } = change.cell;
  const meant = neededValue(change);
  if (value !== null && value < 0) return { hint: 'negative', tells: true };
  if (meant === null) return null;
  if (value === null || value === 0) {
    if (mends.some((condition) => isSumIn(condition, change))) return { hint: 'totalMissing', tells: true };
    return { hint: value === null ? 'blank' : 'zero', tells: false };
  }
  const hint = slipBetween(value, meant);
  return hint && { hint, tells: isTelling(hint, value, meant) };
}

/** Whether two figures, wherever they stand in one row or column, have each other's value. */
export function isExchange({ changes }: CellSet): boolean {
  const [a, b] = changes;
  if (a === undefined || b === undefined || changes.length > 2) return false;
  if (a.cell.row !== b.cell.row && a.cell.column !== b.cell.column) return false;
  return a.cell.value === neededValue(b) && b.cell.value === neededValue(a);
}

const isPattern = (set: CellSet | PatternSet): set is PatternSet => 'pattern' in set;

/** How much has to have gone wrong: the less, the likelier. A slip with a reason weighs 1, a cell without one 2. */
export function weightOf(set: CellSet | PatternSet): number {
  if (isPattern(set)) return set.pattern === 'emptyPart' ? 0 : 1;
  if (isExchange(set)) return 1;
  const { changes, mends } = set;
  return changes.reduce((sum, change) => sum + (evidenceOf(change, mends)?.tells ? 1 : 2), 0);
}
