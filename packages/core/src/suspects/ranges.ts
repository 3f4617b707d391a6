/** Unknowns times their factors, together equal to the limit or at most the limit. */
export interface Constraint {
  readonly factors: readonly number[];
  readonly limit: number;
  readonly equal: boolean;
  /** What it was made of, as the digits of a binary number. */
  readonly origins: number;
}

/** The whole numbers that an unknown can be; infinite where nothing bounds it. */
export interface Range {
  readonly least: number;
  readonly most: number;
}

/** The range of each unknown; or, where the constraints contradict each other, the origins of those that do. */
export type Solution = readonly Range[] | number;

function combine(a: Constraint, timesA: number, b: Constraint, timesB: number): Constraint {
  return {
    factors: a.factors.map((factor, index) => factor * timesA + (b.factors[index] as number) * timesB),
    limit: a.limit * timesA + b.limit * timesB,
    equal: a.equal && b.equal,
    origins: a.origins | b.origins,
  };
}

/** What is left to be said of the other unknowns (Fourier and Motzkin). */
function eliminate(constraints: readonly Constraint[], unknown: number): readonly Constraint[] {
  const factorOf = ({ factors }: Constraint) => factors[unknown] as number;
  const pivot = constraints.find((one) => one.equal && factorOf(one) !== 0);
  if (pivot !== undefined) {
    const factor = factorOf(pivot);
    return constraints
      .filter((one) => one !== pivot)
      .map((one) => {
        if (factorOf(one) === 0) return one;
        const { equal } = one;
        return { ...combine(one, Math.abs(factor), pivot, -factorOf(one) * Math.sign(factor)), equal };
      });
  }
  const upper = constraints.filter((one) => factorOf(one) > 0);
  const lower = constraints.filter((one) => factorOf(one) < 0);
  return [
    ...constraints.filter((one) => factorOf(one) === 0),
    ...upper.flatMap((a) => lower.map((b) => combine(a, -factorOf(b), b, factorOf(a)))),
  ];
}

function rangeOf(constraints: readonly Constraint[], unknown: number): Range | number {
  let [least, most] = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [leastOf, mostOf] = [0, 0];
  for (const { factors, limit, equal, origins } of constraints) {
    const factor = factors[unknown] as number;
    const bound = limit / factor;
    if (factor === 0 ? (equal ? limit !== 0 : limit < 0) : equal && !Number.isInteger(bound)) return origins;
    if (factor === 0) continue;
    if ((equal || factor > 0) && bound < most) [most, mostOf] = [Math.floor(bound), origins];
    if ((equal || factor < 0) && bound > least) [least, leastOf] = [Math.ceil(bound), origins];
  }
  return least > most ? leastOf | mostOf : { least, most };
}

/** What each of the unknowns can be where all constraints hold. Meant for a handful of either. */
export function solve(constraints: readonly Constraint[], unknowns: number): Solution {
  const ranges: Range[] = [];
  for (let unknown = 0; unknown < unknowns; unknown += 1) {
    let left = constraints;
    for (let other = 0; other < unknowns; other += 1) if (other !== unknown) left = eliminate(left, other);
    const range = rangeOf(left, unknown);
    if (typeof range === 'number') return range;
    ranges.push(range);
  }
  return ranges;
}
