import { describe, expect, it } from 'vitest';
import { isTelling, slipBetween } from './slips.ts';

describe('slips', () => {
  it.each([
    [21, 12, 'transposed'],
    [1243, 1234, 'transposed'],
    [20, 2, 'zeroAdded'],
    [2, 20, 'zeroLost'],
    [14, 134, 'digitLost'],
    [8, 28, 'digitLost'],
    [1134, 134, 'digitAdded'],
    [17, 12, 'misread'],
    [1934, 1034, 'misread'],
    [3, 8, null],
    [31, 14, null],
    [4321, 1234, null],
    [1, 100, null],
    [0, 7, null],
    [7, 0, null],
    [-12, 12, null],
  ])('%d for %d: %s', (printed, meant, slip) => {
    expect(slipBetween(printed, meant)).toBe(slip);
  });

  it('tell something only where chance would seldom do the same', () => {
    expect(isTelling('transposed', 21, 12)).toBe(true);
    expect(isTelling('zeroLost', 2, 20)).toBe(true);
    expect(isTelling('digitLost', 8, 28)).toBe(false);
    expect(isTelling('digitLost', 14, 134)).toBe(true);
    expect(isTelling('misread', 1034, 1039)).toBe(false);
    expect(isTelling('misread', 1934, 1034)).toBe(true);
  });
});
