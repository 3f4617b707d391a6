import { expect, it } from 'vitest';
import { fill } from './cells.ts';
import type { Glyph } from './page.ts';

/** A row of cells between edges. */
const gridOf = (...xs: number[]) => ({
  xs,
  ys: [0, 40],
  cells: xs.slice(1).map((_, column) => ({ row: 0, column, rowSpan: 1, colSpan: 1 })),
  unclear: [],
  open: [],
});

const glyph = (char: string, left: number, top: number, width = 12): Glyph => ({
  char,
  left,
  right: left + width,
  top,
  bottom: top + 12,
  size: 12,
  font: 1,
  run: 0,
  runs: 'across',
  unseen: null,
});
const textsOf = (glyphs: readonly (readonly Glyph[])[]) => glyphs.map((own) => own.map(({ char }) => char).join(''));

it('characters wider than their cells belong to those in which they begin, and are told', () => {
  const words = [glyph('总', 2, 0), glyph('计', 2, 14), glyph('结', 9, 0), glyph('果', 9, 14), glyph('他', 16, 0)];
  const { glyphs, crossing } = fill(gridOf(0, 7, 14, 60), words);
  expect(textsOf(glyphs)).toEqual(['总计', '结果', '他']);
  expect(crossing).toEqual([
    { text: '总计', cell: 0, by: 'start', from: [1] },
    { text: '结果', cell: 1, by: 'start', from: [2] },
  ]);
});

it('characters that stand a little over a line belong to the cell in which their middle lies', () => {
  const { glyphs, crossing } = fill(gridOf(0, 30, 60), [glyph('结', 26, 0), glyph('7', 57, 0, 6)]);
  expect(textsOf(glyphs)).toEqual(['', '结7']);
  expect(crossing).toEqual([]);
});

it('figures that touch over a line are given to one cell, and the other is told', () => {
  const digits = [glyph('0', 24, 0, 6), ...Array.from('1393', (char, at) => glyph(char, 30 + 6 * at, 0, 6))];
  const { glyphs, crossing } = fill(gridOf(0, 30, 60), digits);
  expect(textsOf(glyphs)).toEqual(['', '01393']);
  expect(crossing).toEqual([{ text: '01393', cell: 1, by: 'middle', from: [0] }]);
});
