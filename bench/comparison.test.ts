import { describe, expect, it } from 'vitest';
import { type Bar, isMissed, table } from './comparison.ts';

const comparison = (ratio: number, bar: Bar | null) => ({
  title: 'Any',
  lines: [
    { name: 'base', microseconds: 1, ratio: 1, bar: null },
    { name: 'task', microseconds: ratio, ratio, bar },
  ],
});

describe('a bar', () => {
  it.each<[number, Bar | null, string, boolean]>([
    [0.9, { ratio: 1 }, 'met', false],
    [1, { ratio: 1 }, 'met', false],
    [1.1, { ratio: 1 }, 'MISSED', true],
    [9, null, '×', false],
  ])('%d against %j: %s', (ratio, bar, said, missed) => {
    const one = comparison(ratio, bar);
    expect(table(one)).toMatch(new RegExp(`${said}$`));
    expect(isMissed(one)).toBe(missed);
  });
});
