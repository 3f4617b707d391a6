import { type Numbers, numbersFrom } from '../mutated.ts';

/** Choices that are always the same for the same seed. */
export interface Picks {
  /** A whole number from 0, below a bound. */
  readonly below: Numbers;
  readonly between: (from: number, to: number) => number;
  readonly pick: <T>(values: readonly T[]) => T;
  /** Some of the values, in their order, each once. */
  readonly some: <T>(values: readonly T[], count: number) => readonly T[];
  readonly chance: (share: number) => boolean;
  /** Choices for one matter, which do not depend on how many were made for others. */
  readonly of: (matter: string) => Picks;
}

function hash(seed: number, matter: string): number {
  let state = seed % 2_147_483_647;
  for (const character of matter) state = (state * 31 + (character.codePointAt(0) ?? 0)) % 2_147_483_647;
  return state;
}

/** Choices by a seed, which may be any whole number. */
export function picksFrom(seed: number): Picks {
  const below = numbersFrom(seed);
  const between = (from: number, to: number) => from + below(to - from + 1);
  return {
    below,
    between,
    pick: <T>(values: readonly T[]) => values[below(values.length)] as T,
    some: <T>(values: readonly T[], count: number) => {
      const left = values.map((_, index) => index);
      const chosen = Array.from(
        { length: Math.min(count, values.length) },
        () => left.splice(below(left.length), 1)[0],
      );
      return values.filter((_, index) => chosen.includes(index));
    },
    chance: (share) => below(1000) < share * 1000,
    of: (matter) => picksFrom(hash(seed, matter)),
  };
}
