import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { feeByCount, feeByPages, processingFeeUnit } from './processing-fee.ts';

describe('feeByCount', () => {
  it.each([
    [0, 0],
    [10, 0],
    [11, 100],
    [30, 2000],
    [31, 2200],
    [40, 4000],
    [41, 4300],
    [50, 7000],
    [51, 7400],
  ])('%i applications cost %i yuan', (applications, yuan) => {
    expect(feeByCount(applications)).toBe(yuan);
  });

  it('is the sum of what each application costs', () => {
    const each = (number: number) =>
      number <= 10 ? 0 : number <= 30 ? 100 : 200 + 100 * Math.floor((number - 31) / 10);
    fc.assert(
      fc.property(fc.nat(500), (applications) => {
        const sum = Array.from({ length: applications }, (_, index) => each(index + 1)).reduce((a, b) => a + b, 0);
        expect(feeByCount(applications)).toBe(sum);
      }),
    );
  });
});

describe('feeByPages', () => {
  it.each([
    [0, 0],
    [30, 0],
    [31, 10],
    [100, 700],
    [101, 720],
    [200, 2700],
    [201, 2740],
  ])('%i pages cost %i yuan', (pages, yuan) => {
    expect(feeByPages(pages)).toBe(yuan);
  });
});

it('every fee is a multiple of the unit', () => {
  fc.assert(
    fc.property(fc.nat(5000), (size) => {
      expect(feeByCount(size) % processingFeeUnit).toBe(0);
      expect(feeByPages(size) % processingFeeUnit).toBe(0);
    }),
  );
});
