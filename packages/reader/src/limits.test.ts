import { describe, expect, it } from 'vitest';
import { boundsOf, defaultLimits } from './limits.ts';

describe('limits', () => {
  it('are the default ones where none is given', () => {
    expect(boundsOf()).toMatchObject(defaultLimits);
    // As programs without exactOptionalPropertyTypes may write it.
    expect(boundsOf({ bytes: undefined } as never).bytes).toBe(defaultLimits.bytes);
    expect(boundsOf({ pages: 3 })).toMatchObject({ ...defaultLimits, pages: 3 });
  });

  it.each([Number.NaN, -1])('%s is none', (bytes) => {
    expect(() => boundsOf({ bytes })).toThrow(RangeError);
  });
});
