import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber, parseChineseNumber } from './chinese-number.ts';

describe('numbers in Chinese', () => {
  it.each([
    ['零', 0],
    ['〇', 0],
    ['七', 7],
    ['十', 10],
    ['十五', 15],
    ['一十五', 15],
    ['二十', 20],
    ['一百零三', 103],
    ['一百〇三', 103],
    ['两百', 200],
    ['一千二百三十四', 1234],
    ['三千零五', 3005],
    ['一万零三', 10_003],
    ['十二万三千', 123_000],
  ])('%s is %d', (text, value) => {
    expect(parseChineseNumber(text)).toBe(value);
  });

  it.each([
    '',
    '三五',
    '百二',
    '二〇二三',
    '一百三',
    '零三',
    '十十',
    '万',
    '一万万',
    '三千五十',
    '一百零零三',
    '五件',
    '第一',
    '壹',
  ])('“%s” is none', (text) => {
    expect(parseChineseNumber(text)).toBeNull();
  });

  it('are read as they are written', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(parseChineseNumber(chineseNumber(value))).toBe(value);
      }),
    );
  });
});
