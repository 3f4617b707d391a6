import type { LineItem } from './items.ts';
import { lineText } from './line-text.ts';
import { around, type Box, type Glyph } from './page.ts';

/** Words of a line that stand together, apart from others by a gap. */
export interface Chunk extends Box {
  readonly text: string;
}

/** Gaps wider than these parts of the font size may part columns: between digits, and between anything else. */
const figureGap = 0.42;
const textGap = 0.9;
/** No character that matters is smaller than this part of most of a line. */
const smallest = 0.5;
const digit = /[\d０-９]/;

/** The chunks of a line from left to right; one chunk, if it is not parted, is the whole line. */
export function chunksOf({ line, text, box, size, gap }: LineItem): Chunk[] {
  if (gap < figureGap * size * smallest) return [{ ...box, text }];
  const groups: Glyph[][] = [];
  for (const [index, glyph] of line.entries()) {
    const before = line[index - 1];
    if (before && !parts(before, glyph)) groups.at(-1)?.push(glyph);
    else groups.push([glyph]);
  }
  if (groups.length === 1) return [{ ...box, text }];
  return groups.map((glyphs) => ({ text: lineText(glyphs).trim(), ...around(glyphs) }));
}

function parts(before: Glyph, glyph: Glyph): boolean {
  const gap = (glyph.left - before.right) / Math.min(before.size, glyph.size);
  return gap > figureGap && (gap > textGap || (digit.test(before.char) && digit.test(glyph.char)));
}
