import { describe, expect, it } from 'vitest';
import { type Constraint, solve } from './ranges.ts';

const equal = (factors: number[], limit: number, origins = 0): Constraint => ({ factors, limit, equal: true, origins });
const atMost = (factors: number[], limit: number, origins = 0): Constraint => ({
  ...equal(factors, limit, origins),
  equal: false,
});
const infinite = Number.POSITIVE_INFINITY;

describe('solve', () => {
  it('determines what equations determine', () => {
    expect(solve([equal([1, 1], 10), equal([1, -1], 4)], 2)).toEqual([
      { least: 7, most: 7 },
      { least: 3, most: 3 },
    ]);
  });

  it('gives ranges where they leave room, by way of the other unknowns too', () => {
    expect(solve([equal([1, 1], 5), atMost([-1, 0], -1), atMost([0, -1], -2)], 2)).toEqual([
      { least: 1, most: 3 },
      { least: 2, most: 4 },
    ]);
    expect(solve([atMost([-1], -2)], 1)).toEqual([{ least: 2, most: infinite }]);
    expect(solve([atMost([1, 1], 4), atMost([-1, 0], -1), atMost([0, -1], -1)], 2)).toEqual([
      { least: 1, most: 3 },
      { least: 1, most: 3 },
    ]);
  });

  it('keeps to whole numbers', () => {
    expect(solve([equal([2], 7, 1)], 1)).toBe(1);
    expect(solve([atMost([2], 7), atMost([-2], -3)], 1)).toEqual([{ least: 2, most: 3 }]);
  });

  it('names what contradicts each other, and nothing else', () => {
    expect(solve([equal([1, 0], 3, 1), equal([0, 1], 9, 2), equal([1, 0], 4, 4)], 2)).toBe(5);
    expect(solve([equal([1], 3, 1), equal([1], 4, 2), atMost([-1], 0, 4)], 1)).toBe(3);
    expect(solve([equal([1, 1], 1, 1), atMost([-1, 0], -1), atMost([0, -1], -1, 2)], 2)).toBe(3);
  });
});
