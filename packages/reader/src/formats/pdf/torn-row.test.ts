import { expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import type { Glyph } from './page.ts';
import type { Rooms } from './rooms.ts';
import type { PartCell } from './table-parts.ts';
import { tornRow } from './torn-row.ts';

const [size, width, margins] = [10, 38, 6];

/** Digits are half as wide as other characters. */
function glyphs(text: string): Glyph[] {
  return text.split('\n').flatMap((line, at) => {
    let left = 0;
    return Array.from(line, (char) => {
      const right = left + (/\d/.test(char) ? size / 2 : size);
      const box = { left, right, top: at * 12, bottom: at * 12 + size };
      left = right;
      return { ...box, char, size, font: 1, run: at, runs: 'across' as const, unseen: null };
    });
  });
}

/** Cells of a row, 38 points wide, of which figures fill 32. */
const rowOf = (row: number, page: number, texts: readonly string[]): PartCell[] =>
  texts.map((text, index) => {
    const left = index * width;
    const box = { left, top: 0, right: left + width, bottom: 20 };
    const place = { row, column: index + 1, rowSpan: 1, colSpan: 1, page, box };
    return { ...cellText(glyphs(text), width, () => width - margins), ...place };
  });

const rooms = { of: (cell: number) => cell - margins } as Rooms;
const joined = (above: readonly string[], below: readonly string[]) =>
  tornRow(rowOf(1, 1, above), rowOf(1, 2, below), 1, rooms)?.cells.map(({ text }) => text) ?? null;

it.each<[string, string[], string[], string[] | null]>([
  ['figures that fill their cells', ['5', '123456', '0'], ['', '78', ''], ['5', '12345678', '0']],
  [
    'of which both parts have lines',
    ['5', '123456\n789012', '0'],
    ['', '345678\n9', ''],
    ['5', '1234567890123456789', '0'],
  ],
  ['a figure beside which there is room for a digit more', ['5', '12345', '0'], ['', '67', ''], null],
  ['figures that fill their cells over a label', ['', '123456', '5'], ['总计', '78', ''], ['总计', '12345678', '5']],
  ['figures with room for a digit more over a label', ['', '12345', '5'], ['总计', '67', ''], null],
  ['a label over other words', ['', '规章', '5'], ['总计', '制发', ''], null],
  [
    'a numbered label behind a column without words',
    ['', '（七）', '123456', '0'],
    ['', '总计', '7', ''],
    ['', '（七）\n总计', '1234567', '0'],
  ],
  ['a figure and the rest of its unit', ['5', '12万', '0'], ['', '元', ''], ['5', '12万元', '0']],
  ['a row of figures under a row of figures', ['123456', '123456', '123456'], ['123456', '123456', '123456'], null],
  [
    'words that are broken off, the first not',
    ['项目', '本年制', '本年废'],
    ['', '发件数', '止件数'],
    ['项目', '本年制\n发件数', '本年废\n止件数'],
  ],
  [
    'words of which the next may not begin a line alone',
    ['项目', '缴费', '数量多'],
    ['', '用、等', '少'],
    ['项目', '缴费\n用、等', '数量多\n少'],
  ],
  [
    'a header of which every word is broken off',
    ['结果维', '结果纠', '其他结'],
    ['持', '正', '果'],
    ['结果维\n持', '结果纠\n正', '其他结\n果'],
  ],
  ['figures under a header', ['结果维', '结果纠', '其他结'], ['', '', '3179'], null],
  ['signs of no figure under a header', ['结果维', '结果纠', '其他结'], ['无', '无', '无'], null],
  ['a numbered label under another', ['一、上年', '', ''], ['二、本年', '', ''], null],
  ['a label goes on in a row of blanks', ['2.逾期未', '', ''], ['缴费', '', ''], ['2.逾期未\n缴费', '', '']],
])('%s', (_, above, below, together) => expect(joined(above, below)).toEqual(together));

it('a numbered label goes on where its lines are broken by hand, as short as others of the column', () => {
  const column = rowOf(1, 1, ['三、年\n度', '', '', '']);
  const [above, below] = [rowOf(2, 1, ['一、本\n年新收', '', '', '']), rowOf(2, 2, ['申请数', '', '', ''])].map(
    (cells) => cells.map((cell) => ({ ...cell, box: { ...cell.box, right: cell.box.left + 2 * width } })),
  ) as [PartCell[], PartCell[]];
  expect(tornRow([...column, ...above], below, 2, rooms)?.cells.at(-4)?.text).toBe('一、本\n年新收\n申请数');
  const short = rowOf(2, 1, ['一、本', '', '', '']).map((cell) => ({ ...cell, box: { ...cell.box, right: 100 } }));
  expect(tornRow([...rowOf(1, 1, ['三、本年度\n数', '', '', '']), ...short], below, 2, rooms)).toBeNull();
});

it('tells the parts of a figure that goes on over the page', () => {
  const torn = tornRow(rowOf(1, 1, ['5', '123456', '0']), rowOf(1, 2, ['', '789012\n34', '']), 1, rooms);
  expect(torn?.cells[1]?.broken).toEqual(['123456', '789012', '34']);
});
