import { organKind, type Report } from '../model/index.ts';
import type { BridgeLine } from './bridge.ts';

/**
 * How one unit explains every difference between a parent and its units: the parent says what it says alone (`ownOnly`), the
 * parent lacks its figures (`leftOut`), or has them once more than its units (`twice`).
 */
export interface Explanation {
  readonly how: 'ownOnly' | 'leftOut' | 'twice';
  /** Its place among the units. */
  readonly unit: number;
}

/** Fewer differences than these may agree with a unit by chance. */
const enough = 3;
const tiny = 1e-6;

const matches: Readonly<Record<Explanation['how'], (line: BridgeLine, value: number) => number>> = {
  ownOnly: ({ parent }, value) => (parent as number) - value,
  leftOut: ({ difference }, value) => (difference as number) + value,
  twice: ({ difference }, value) => (difference as number) - value,
};

/** The unit that explains every difference, where there is one. */
export function explanationOf(lines: readonly BridgeLine[]): Explanation | null {
  const told = lines.filter(({ difference, blanks }) => difference !== null && blanks === 0);
  if (told.filter(({ outcome }) => outcome === 'fail').length < enough) return null;
  const units = told[0]?.values.length ?? 0;
  for (const how of ['ownOnly', 'leftOut', 'twice'] as const) {
    for (let unit = 0; unit < units; unit += 1) {
      if (told.every((line) => Math.abs(matches[how](line, line.values[unit] as number)) < tiny)) return { how, unit };
    }
  }
  return null;
}

/**
 * The lines of litigation after reconsideration, where they alone of all cases differ and the parent is a government: it is
 * sued together with its units for what it reconsidered, and such a case may be counted by both.
 */
export function coDefendantCases({ organ }: Report, lines: readonly BridgeLine[]): readonly BridgeLine[] {
  const kind = organ.kind ?? (organ.name === null ? null : organKind(organ.name));
  if (kind !== 'government') return [];
  const differing = lines.filter(({ table, outcome }) => table.key === 'remedies' && outcome === 'fail');
  const total = differing.some(({ column }) => column.key === 'total');
  return total && differing.every(({ row }) => row.key === 'litigationAfterReconsideration') ? differing : [];
}
