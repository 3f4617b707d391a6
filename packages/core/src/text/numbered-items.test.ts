import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber, type Passage } from './index.ts';
import { breaksOf, headingMarks, listItems, markOf, numberedHeadings, printedMark } from './numbered-items.ts';
import { passageOf } from './report-text.ts';

const passages = (texts: readonly string[]): Passage[] =>
  texts.map((text, index) => passageOf(`/chapters/overview/${index}`, 'overview', null, text));

const list = (length: number, item: (number: number) => string) =>
  Array.from({ length }, (_, index) => item(index + 1));

const kinds: readonly ((number: number) => string)[] = [
  (number) => `（${chineseNumber(number)}）工作`,
  (number) => `${number}.工作`,
  (number) => `（${number}）工作`,
];

describe('numbered items', () => {
  it.each(kinds.map((item, kind) => [item(12), item, kind] as const))(
    '%s: a list without a gap has no break',
    (_, item, kind) => {
      fc.assert(
        fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 5 }), (lengths) => {
          const texts = lengths.flatMap((length) => list(length, item));
          const items = numberedHeadings(passages(texts), headingMarks[kind] as RegExp);
          expect(items).toHaveLength(texts.length);
          expect(breaksOf(items)).toEqual([]);
        }),
      );
    },
  );

  it.each(kinds.map((item, kind) => [item(12), item, kind] as const))(
    '%s: a lost item is told at the next',
    (_, item, kind) => {
      fc.assert(
        fc.property(fc.integer({ min: 3, max: 40 }), fc.nat(), (length, some) => {
          const lost = 2 + (some % (length - 2));
          const texts = list(length, item).filter((_text, index) => index + 1 !== lost);
          const found = breaksOf(numberedHeadings(passages(texts), headingMarks[kind] as RegExp));
          expect(found.map((one) => [one.before.number, one.item.number])).toEqual([[lost - 1, lost + 1]]);
          expect(item(lost).startsWith(markOf(found[0]?.item as never, lost))).toBe(true);
        }),
      );
    },
  );

  it('lists may stand inside each other', () => {
    const items = listItems(
      passages(['一是甲（一是子，二是丑，三是寅）；二是乙。', '三是丙：一要丁；二要戊。四是己。']),
    );
    expect(items.map(printedMark)).toEqual(['一是', '一是', '二是', '三是', '二是', '三是', '一要', '二要', '四是']);
    expect(breaksOf(items)).toEqual([]);
  });

  it('what goes before tells an item from a word', () => {
    const items = listItems(passages(['第二是时效，不二是原则；问题一是旧，二是少。十一是节日。']));
    expect(items.map((item) => [printedMark(item), item.start])).toEqual([
      ['一是', 14],
      ['二是', 18],
      ['十一是', 22],
    ]);
  });

  it('is no list where there is neither a second nor a third item', () => {
    expect(listItems(passages(['统一要求，抓好落实；四是新闻发布。']))).toEqual([]);
    expect(listItems(passages(['一是甲；三是丙。']))).toHaveLength(2);
  });

  it('is not misled by decimals, dates and years', () => {
    const texts = ['1.5万条', '12.31前', '3、4月份', '2023.工作', '2023年'];
    expect(headingMarks.flatMap((marks) => numberedHeadings(passages(texts), marks))).toEqual([]);
  });

  it('knows nothing of a list whose first items are not seen', () => {
    expect(breaksOf(numberedHeadings(passages(['3.甲', '5.乙']), headingMarks[1] as RegExp))).toHaveLength(1);
    expect(breaksOf(numberedHeadings(passages(['3.甲', '4.乙']), headingMarks[1] as RegExp))).toEqual([]);
  });
});
