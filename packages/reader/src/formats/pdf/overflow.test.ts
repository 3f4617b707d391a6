import { expect, it } from 'vitest';
import { withoutOverflow } from './overflow.ts';
import type { Glyph } from './page.ts';

const size = 12;

/** A line of text in a font of 12 points; each is a text of its own in the file. */
function lineAt(top: number, text: string, left = 0): Glyph[] {
  return Array.from(text, (char, at) => {
    const x = left + at * size;
    const box = { left: x, right: x + size, top, bottom: top + size };
    return { ...box, char, size, font: 1, run: top, runs: 'across' as const, unseen: null };
  });
}

const grid = {
  xs: [0, 100, 200],
  ys: [0, 50, 130],
  cells: [0, 1].flatMap((row) => [0, 1].map((column) => ({ row, column, rowSpan: 1, colSpan: 1 }))),
  unclear: [],
  open: [],
};
/** A table of two rows of which only the first column has text. */
const tableOf = (above: readonly Glyph[], below: readonly Glyph[]) => ({
  grid,
  glyphs: [above, [], below, []],
  crossing: [],
});
const textsOf = (glyphs: readonly (readonly Glyph[])[]) => glyphs.map((own) => own.map(({ char }) => char).join(''));

const above = lineAt(28, '第三项加第四');
const rest = lineAt(56, '项之和）', size);
const label = [...lineAt(56.5, '一、本年新收'), ...lineAt(84.5, '政府信息公开'), ...lineAt(112.5, '申请数量')];

it('a line that had no room in its cell goes back to it, and is told', () => {
  const { glyphs, crossing } = withoutOverflow(tableOf(above, [...label.slice(0, 6), ...rest, ...label.slice(6)]));
  expect(textsOf(glyphs)).toEqual(['第三项加第四项之和）', '', '一、本年新收政府信息公开申请数量', '']);
  expect(crossing).toEqual([{ text: '项之和）', cell: 0, by: 'lines', from: [] }]);
});

it.each<[string, Glyph[], Glyph[]]>([
  ['where the cell above is blank', [], [...label, ...rest]],
  ['where there are digits among them', above, [...label, ...lineAt(56, '1154', size)]],
  ['where its distance is not that of the lines', lineAt(20, '第三项加第四'), [...label, ...rest]],
  ['where nothing tells how lines stand apart', above, [...label.slice(0, 12), ...rest]],
])('text printed over a line stays where it is %s', (_, upper, lower) => {
  const table = tableOf(upper, lower);
  expect(withoutOverflow(table)).toBe(table);
});
