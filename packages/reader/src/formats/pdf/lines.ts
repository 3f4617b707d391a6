import { type Box, type Glyph, middleY } from './page.ts';

/** Characters that stand on one line, from left to right. There is at least one. */
export type TextLine = readonly Glyph[];

/** Middles of characters this near, in parts of their size, are on one line. */
const sameLine = 0.33;

/**
 * Puts characters into lines from top to bottom. What is raised or lowered by less than a third of its size stands
 * on the line.
 */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const lines: { glyphs: Glyph[]; top: number; bottom: number }[] = [];
  const sorted = [...glyphs].sort((a, b) => middleY(a) - middleY(b));
  for (const glyph of sorted) {
    const middle = middleY(glyph);
    const line = lines.at(-1);
    if (line && middle < line.bottom) {
      line.glyphs.push(glyph);
      widen(line, glyph);
    } else lines.push({ glyphs: [glyph], ...core(glyph) });
  }
  return lines.map((line) => line.glyphs.sort((a, b) => a.left - b.left));
}

/** The middle part of a box, in which the middle of another on the same line lies. */
function core(glyph: Glyph): { top: number; bottom: number } {
  const middle = middleY(glyph);
  const half = Math.min(glyph.size, glyph.bottom - glyph.top) * sameLine;
  return { top: middle - half, bottom: middle + half };
}

function widen(line: { top: number; bottom: number }, glyph: Glyph): void {
  // A line grows by the larger of its characters, never by one after the other down the page.
  const own = core(glyph);
  if (own.bottom - own.top <= line.bottom - line.top) return;
  line.top = own.top;
  line.bottom = own.bottom;
}

/** The gap before each character of a line but the first. */
export const gapsOf = (line: TextLine): number[] =>
  line.slice(1).map((glyph, index) => glyph.left - (line[index] as Box).right);
