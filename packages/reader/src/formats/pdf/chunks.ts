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
/** Inside a table, cells stand closer; inside a cell, letters and digits are less far from Chinese characters. */
const cellGap = 0.25;
/** A space inside a figure parts no cells. */
const digitGap = 0.32;
/** No character that matters is smaller than this part of most of a line. */
const smallest = 0.5;
const digit = /[\d０-９]/;

/** The chunks of a line from left to right; one chunk, if it is not parted, is the whole line. */
export const chunksOf = (line: LineItem): Chunk[] => parted(line, figureGap, parts);

/** The chunks of a line of which it is known that it stands in a table: what little space parts may be two cells. */
export const cellChunksOf = (line: LineItem): Chunk[] => parted(line, cellGap, partsCells);

type Parts = (before: Glyph, glyph: Glyph) => boolean;

function parted({ line, text, box, size, gap }: LineItem, least: number, partsAt: Parts): Chunk[] {
  if (gap < least * size * smallest) return [{ ...box, text }];
  const groups: Glyph[][] = [];
  for (const [index, glyph] of line.entries()) {
    const before = line[index - 1];
    if (before && !partsAt(before, glyph)) groups.at(-1)?.push(glyph);
    else groups.push([glyph]);
  }
  if (groups.length === 1) return [{ ...box, text }];
  return groups.map((glyphs) => ({ text: lineText(glyphs).trim(), ...around(glyphs) }));
}

function parts(before: Glyph, glyph: Glyph): boolean {
  const gap = gapOf(before, glyph);
  return gap > figureGap && (gap > textGap || areDigits(before, glyph));
}

const partsCells: Parts = (before, glyph) => gapOf(before, glyph) > (areDigits(before, glyph) ? digitGap : cellGap);

const gapOf = (before: Glyph, glyph: Glyph) => (glyph.left - before.right) / Math.min(before.size, glyph.size);
const areDigits = (before: Glyph, glyph: Glyph) => digit.test(before.char) && digit.test(glyph.char);
