import { describe, expect, it } from 'vitest';
import { cellText } from './cell-text.ts';
import { lineText } from './line-text.ts';
import { linesOf } from './lines.ts';
import type { Glyph } from './page.ts';
import { usual } from './radicals.ts';
import { strikes } from './struck.ts';

/** Characters side by side from a point on; digits are narrow. */
function words(text: string, left: number, top: number, size = 10, gap = 0): Glyph[] {
  let x = left;
  return Array.from(text, (char) => {
    const width = /[\x20-\x7e]/.test(char) ? size / 2 : size;
    const glyph: Glyph = {
      char,
      left: x,
      right: x + width,
      top,
      bottom: top + size,
      size,
      font: 1,
      run: 0,
      runs: 'across',
      unseen: null,
    };
    x += width + gap;
    return glyph;
  });
}

const read = (...glyphs: Glyph[][]) => linesOf(glyphs.flat()).map(lineText);

describe('lines of text', () => {
  it('stand from top to bottom and left to right, in whatever order they are drawn', () => {
    expect(read(words('第二行', 0, 20), words('后', 30, 0), words('前', 0, 0))).toEqual(['前 后', '第二行']);
  });

  it('a gap between digits is a space, and none is added between characters', () => {
    expect(read(words('12', 0, 0), words('34', 13, 0))).toEqual(['12 34']);
    expect(read(words('共', 0, 0), words('12', 12.5, 0), words('件', 25, 0))).toEqual(['共12件']);
  });

  it('a line drawn out to its full width has no spaces, and digits far apart have', () => {
    expect(read(words('号，邮编：电话：邮箱', 0, 0, 10, 5))).toEqual(['号，邮编：电话：邮箱']);
    expect(read(words('0000000000', 0, 0, 10, 30))).toEqual(['0 0 0 0 0 0 0 0 0 0']);
  });

  it('what is small and raised or lowered is set apart', () => {
    expect(read(words('21', 0, 0), words('2', 10, -1, 6))).toEqual(['21〔2〕']);
    expect(read(words('CO', 0, 0), words('2', 10, 4.5, 6), words('吨', 13, 0))).toEqual(['CO〔2〕吨']);
    expect(read(words('21', 0, 0), words('件', 10, 1.2, 9))).toEqual(['21件']);
  });
});

describe('text of cells', () => {
  it('lines are joined with line breaks', () => {
    expect(cellText([...words('其他法律', 0, 0), ...words('法规禁止', 0, 12)], 44, () => 44).text).toBe(
      '其他法律\n法规禁止',
    );
  });

  it('characters drawn one below the other are one column, from right to left in the order of the file', () => {
    const column = (text: string, left: number) => Array.from(text, (char, at) => words(char, left, at * 11)).flat();
    expect(cellText(column('本年度办理结果', 0), 20, () => 20).text).toBe('本年度办理结果');
    expect(cellText([...column('本年度', 14), ...column('办理结果', 0)], 40, () => 40).text).toBe('本年度\n办理结果');
  });

  const widestOfOwn = (lines: readonly string[]) =>
    Math.max(...lines.map((line) => words(line, 0, 0).at(-1)?.right ?? 0));

  it.each<[string, string[], number, string, number?]>([
    ['lines that fill the cell are one figure', ['342', '194'], 20, '342194'],
    ['three lines', ['182', '194', '1'], 20, '1821941'],
    ['one digit a line', ['1', '4', '5'], 12, '145'],
    ['full-width digits with a sign', ['－４', '４８'], 24, '－４４８'],
    ['numerals', ['二百', '三十'], 24, '二百三十'],
    ['a cell with room for more has two figures', ['12', '34'], 40, '12\n34'],
    ['a second line wider than the first', ['1', '23'], 20, '1\n23'],
    ['a second line wider than the first, where a digit more had no room', ['１', '23'], 20, '１23'],
    ['lines shorter than those of other cells as wide', ['12', '34'], 20, '12\n34', 16],
    ['words beside the digits', ['12', '件'], 20, '12\n件'],
  ])('%s', (_, lines, width, text, room = widestOfOwn(lines)) => {
    const read = cellText(
      lines.flatMap((line, at) => words(line, 0, at * 12)),
      width,
      () => room,
    );
    expect(read.text).toBe(text);
    expect(read.broken).toEqual(text.includes('\n') ? null : lines);
  });
});

describe('lines that strike out', () => {
  const stroke = (at: number, from: number, to: number) => [{ at, from, to }];
  const text = words('15件', 0, 0);

  it.each([
    ['all of a word', stroke(5, 0, 20), '15件'],
    ['a part of it', stroke(5, 0, 5), '1'],
    ['under it', stroke(9.5, 0, 20), ''],
    ['over it', stroke(0.5, 0, 20), ''],
    ['across a table, of which it is a small part', stroke(5, 0, 300), ''],
  ])('%s', (_, lines, struck) => {
    expect([...strikes(text, lines).struck].map(({ char }) => char).join('')).toBe(struck);
  });
});

it('radicals that stand for characters become those, and nothing else changes', () => {
  expect(Array.from('⼀⼆⽅⺠⾏政⻔户⻚', usual).join('')).toBe('一二方民行政门户页');
  expect(Array.from('①Ａ１㈠〇', usual).join('')).toBe('①Ａ１㈠〇');
});
