import { type CellSet, isSigned, isUsable, relationOf, setOf } from './cell-set.ts';
import type { Cell, Condition, Conditions } from './conditions.ts';
import { type Constraint, type Range, solve } from './ranges.ts';

/** The most cells that a set may have, and how many combinations of cells may be looked at in one table. */
export const mostCells = 5;
export const mostSteps = 20_000;

/** A dozen differences as large as this one are added exactly. */
const mostAdded = 2 ** 49;

export interface Found {
  readonly sets: readonly CellSet[];
  /** A failure that none of the sets mends needs more cells than these. */
  readonly complete: number;
  /** Whether the search ended at the bound of steps, so that sets of one cell more may be missing. */
  readonly stopped: boolean;
  readonly steps: number;
}

const signIn = (cell: Cell, condition: Condition) => cell.terms.find((term) => term.condition === condition)?.sign ?? 0;

/** The condition with the fewest cells. */
function narrowest(conditions: Iterable<Condition>): Condition {
  const [first, ...others] = [...conditions] as [Condition, ...Condition[]];
  return others.reduce((best, one) => (one.cells.length < best.cells.length ? one : best), first);
}

/** Conditions of one identity share no cell: each of them needs its own. */
function mostOfOneKind(conditions: Iterable<Condition>): number {
  const counts = new Map<string, number>();
  for (const { code } of conditions) counts.set(code, (counts.get(code) ?? 0) + 1);
  return Math.max(...counts.values());
}

class Search {
  readonly #chosen: Cell[] = [];
  readonly #isOut: boolean[];
  /** How many cells of each condition are chosen, and how many blanks of either side are among them. */
  readonly #counts: number[];
  readonly #filled: { left: number; right: number }[];
  readonly #found: CellSet[] = [];
  readonly #mostSteps: number;
  steps = 0;

  constructor({ cells, conditions }: Conditions, steps: number) {
    this.#mostSteps = steps;
    this.#isOut = cells.map((cell) => !isUsable(cell));
    this.#counts = conditions.map(() => 0);
    this.#filled = conditions.map(() => ({ left: 0, right: 0 }));
  }

  get stopped(): boolean {
    return this.steps >= this.#mostSteps;
  }

  /** All sets of so many cells, no smaller ones being there, that make a condition hold which fails. */
  sets(failing: Condition, size: number): readonly CellSet[] {
    this.#branch([failing], size);
    return this.#found.splice(0);
  }

  /** Nothing that is found from now on has a cell in this condition. */
  leaveOut({ cells }: Condition): void {
    for (const { number } of cells) this.#isOut[number] = true;
  }

  /** Tries each cell of some conditions: one of them has to be in the set. */
  #branch(oneOf: readonly Condition[], remaining: number): void {
    const tried: number[] = [];
    for (const cell of oneOf.flatMap(({ cells }) => cells)) {
      if (this.stopped) break;
      if (this.#isOut[cell.number]) continue;
      this.#isOut[cell.number] = true;
      tried.push(cell.number);
      this.#chosen.push(cell);
      this.#count(cell, 1);
      this.#extend(remaining - 1);
      this.#count(cell, -1);
      this.#chosen.pop();
    }
    // What has been tried stays out until here: every set with it has been found.
    for (const number of tried) this.#isOut[number] = false;
  }

  #count({ terms, value }: Cell, by: number): void {
    for (const { condition, sign } of terms) {
      (this.#counts[condition.number] as number) += by;
      const filled = this.#filled[condition.number] as { left: number; right: number };
      if (value === null) filled[sign === 1 ? 'left' : 'right'] += by;
    }
  }

  #relation(condition: Condition) {
    const { left, right } = this.#filled[condition.number] as { left: number; right: number };
    return relationOf(condition, left, right);
  }

  #extend(remaining: number): void {
    this.steps += 1;
    const missing = this.#missing();
    if (missing !== null) {
      if (remaining >= missing.least) this.#branch(missing.oneOf, remaining);
      return;
    }
    const touched = [...new Set(this.#chosen.flatMap(({ terms }) => terms.map(({ condition }) => condition)))];
    const solution = solve(this.#constraints(touched), this.#chosen.length);
    if (typeof solution === 'number') {
      const origins = touched.filter((_, index) => solution & (2 ** index));
      if (remaining > 0) this.#branch(origins, remaining);
      return;
    }
    // A cell that may as well stay as it is has no part in it.
    if (solution.some(({ least, most }) => least <= 0 && most >= 0)) return;
    const changes = this.#chosen.map((cell, index) => {
      const { least, most } = solution[index] as Range;
      return { cell, least: (cell.value ?? 0) + least, most: (cell.value ?? 0) + most };
    });
    // What is determined is tried out: with large numbers something may have been rounded on the way.
    const isDetermined = changes.every(({ least, most }) => least === most);
    if (!isDetermined && touched.some(({ difference }) => Math.abs(difference) > mostAdded)) return;
    const set = isDetermined
      ? setOf(new Map(changes.map(({ cell, least }) => [cell, least])))
      : { changes, mends: touched.filter(({ fails }) => fails) };
    if (set !== null) this.#found.push(set);
  }

  #constraints(touched: readonly Condition[]): Constraint[] {
    const constraints: Constraint[] = [];
    for (const [index, condition] of touched.entries()) {
      const relation = this.#relation(condition);
      if (relation === null) continue;
      const direction = relation === 'rightAtMost' ? -1 : 1;
      const factors = this.#chosen.map((cell) => direction * signIn(cell, condition));
      const limit = -direction * condition.difference;
      constraints.push({ factors, limit, equal: relation === 'equal', origins: 2 ** index });
    }
    for (const [index, cell] of this.#chosen.entries()) {
      if (isSigned(cell)) continue;
      const factors = this.#chosen.map((_, other) => (other === index ? -1 : 0));
      constraints.push({ factors, limit: cell.value ?? 0, equal: false, origins: 0 });
    }
    return constraints;
  }

  /** What can be seen to be missing without solving anything: one more cell of some conditions, and how many at least. */
  #missing(): { oneOf: readonly Condition[]; least: number } | null {
    const unmatched = new Set<Condition>();
    let disputed: readonly Condition[] = [];
    for (const cell of this.#chosen) {
      let by: Condition | null = null;
      let change = 0;
      for (const { condition, sign } of cell.terms) {
        if (this.#counts[condition.number] !== 1 || this.#relation(condition) !== 'equal') continue;
        const own = -sign * condition.difference;
        if (own === 0) unmatched.add(condition);
        else if (!isSigned(cell) && (cell.value ?? 0) + own < 0) disputed = [condition];
        else if (by !== null && own !== change) disputed = [by, condition];
        [by, change] = [condition, own];
      }
    }
    if (unmatched.size > 0) return { oneOf: [narrowest(unmatched)], least: mostOfOneKind(unmatched) };
    return disputed.length > 0 ? { oneOf: disputed, least: 1 } : null;
  }
}

/**
 * The smallest sets of cells whose change makes every condition that they touch hold, for each condition that fails
 * (Fellegi and Holt): all of the fewest cells, each set once. Exact up to the bounds; `complete` says how far that was.
 */
export function smallestSets(conditions: Conditions): Found {
  const sets: CellSet[] = [];
  let unexplained = conditions.conditions.filter(({ fails }) => fails);
  let [complete, steps, stopped] = [0, 0, false];
  for (let size = 1; size <= mostCells && unexplained.length > 0; size += 1) {
    const search = new Search(conditions, mostSteps - steps);
    for (const condition of unexplained) {
      sets.push(...search.sets(condition, size));
      search.leaveOut(condition);
    }
    steps += search.steps;
    const explained = new Set(sets.flatMap(({ mends }) => mends));
    unexplained = unexplained.filter((condition) => !explained.has(condition));
    stopped = search.stopped;
    if (stopped) break;
    complete = size;
  }
  return { sets, complete, stopped, steps };
}
