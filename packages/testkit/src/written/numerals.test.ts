import { describe, expect, it } from 'vitest';
import { feeByCount } from './fee.ts';
import { inChinese, numeral } from './numerals.ts';
import { picksFrom } from './picks.ts';
import { say } from './say.ts';

describe('figures in sentences', () => {
  it.each([
    [0, '零'],
    [7, '七'],
    [10, '十'],
    [12, '十二'],
    [20, '二十'],
    [101, '一百零一'],
    [110, '一百一十'],
    [1001, '一千零一'],
    [3040, '三千零四十'],
    [10_300, '一万零三百'],
    [32_000, '三万二千'],
  ])('%d is %s', (value, chinese) => {
    expect(inChinese(value)).toBe(chinese);
  });

  it('are written in the numerals of the report', () => {
    expect(numeral(1234, 'separated')).toBe('1,234');
    expect(numeral(1_234_567, 'separated')).toBe('1,234,567');
    expect(numeral(21, 'fullWidth')).toBe('２１');
    expect(numeral(2, 'chinese')).toBe('两');
    expect(numeral(21, 'spaced')).toBe(' 21 ');
    expect(numeral(3.2, 'chinese')).toBe('3.2');
  });

  it('are put into their slots; a slot that nothing fills is an error', () => {
    expect(say('收到[申请|申请]{n}件', { n: 3 }, picksFrom(1), 'plain')).toBe('收到申请3件');
    expect(() => say('{m}', { n: 3 }, picksFrom(1), 'plain')).toThrow(RangeError);
  });
});

it.each([
  [10, 0],
  [11, 100],
  [30, 2000],
  [31, 2200],
  [40, 4000],
  [41, 4300],
])('%d requests of a month cost %d yuan', (requests, yuan) => {
  expect(feeByCount(requests)).toBe(yuan);
});
