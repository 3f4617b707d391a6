import type { CellSet } from './cell-set.ts';
import type { Condition, Conditions } from './conditions.ts';
import { weightOf } from './evidence.ts';
import { type PatternSet, swappedNeighbours, widePatterns } from './patterns.ts';

type AnySet = CellSet | PatternSet;

/** A set with its place among those that explain the same failures: from 1, shared where nothing tells them apart. */
export interface RankedSet {
  readonly set: AnySet;
  readonly rank: number;
}

const keyOf = ({ changes }: CellSet) =>
  changes
    .map(({ cell, least, most }) => `${cell.number}:${least}:${most}`)
    .sort()
    .join();

const firstCell = ({ changes }: CellSet) => Math.min(...changes.map(({ cell }) => cell.number));

/** By rank, then as the table is read. */
export const byRank = (a: RankedSet, b: RankedSet) =>
  a.rank - b.rank || firstCell(a.set) - firstCell(b.set) || (keyOf(a.set) < keyOf(b.set) ? -1 : 1);

/** With the patterns of the table. They take the place of sets of the same cells; wide ones are for what no cell alone explains. */
function withPatterns(conditions: Conditions, smallest: readonly CellSet[]): readonly AnySet[] {
  const alone = new Set(smallest.filter(({ changes }) => changes.length === 1).flatMap(({ mends }) => mends));
  const isOpen = (one: Condition) => one.fails && !alone.has(one);
  const wide = conditions.conditions.some(isOpen) ? widePatterns(conditions) : [];
  const sets = [...swappedNeighbours(conditions), ...wide.filter(({ mends }) => mends.some(isOpen)), ...smallest];
  const byKey = new Map<string, AnySet>();
  for (const set of sets) if (!byKey.has(keyOf(set))) byKey.set(keyOf(set), set);
  return [...byKey.values()];
}

/** Sets that explain a failure in common, directly or through others. */
function partsOf(sets: readonly AnySet[]): readonly (readonly AnySet[])[] {
  let parts: readonly { readonly sets: readonly AnySet[]; readonly mends: ReadonlySet<Condition> }[] = [];
  for (const set of sets) {
    const joined = parts.filter(({ mends }) => set.mends.some((one) => mends.has(one)));
    const part = {
      sets: [...joined.flatMap((one) => one.sets), set],
      mends: new Set([...joined.flatMap(({ mends }) => [...mends]), ...set.mends]),
    };
    parts = [...parts.filter((one) => !joined.includes(one)), part];
  }
  return parts.map((part) => part.sets);
}

function ranked(sets: readonly AnySet[]): readonly RankedSet[] {
  const weighed = sets.map((set) => ({ set, weight: weightOf(set) }));
  const weights = [...new Set(weighed.map(({ weight }) => weight))].sort((a, b) => a - b);
  return weighed.map(({ set, weight }) => ({ set, rank: weights.indexOf(weight) + 1 })).sort(byRank);
}

/** The smallest sets and the patterns of a table, ranked apart for failures that have nothing to do with each other. */
export function rankedParts(conditions: Conditions, smallest: readonly CellSet[]): readonly (readonly RankedSet[])[] {
  return partsOf(withPatterns(conditions, smallest)).map(ranked);
}
