import { type Box, type Glyph, middleY } from './page.ts';

/** Characters that stand on one line, from left to right. There is at least one. */
export type TextLine = readonly Glyph[];

/** Middles of characters this near, in parts of their size, are on one line. */
const sameLine = 0.33;

/** Characters that follow each other in the file at one height. */
interface Piece {
  readonly middle: number;
  readonly size: number;
  readonly glyphs: Glyph[];
}

/**
 * Puts characters into lines from top to bottom. What is raised or lowered by less than a third of its size stands
 * on the line.
 */
export function linesOf(glyphs: readonly Glyph[]): TextLine[] {
  const lines: { glyphs: Glyph[]; middle: number; reach: number }[] = [];
  for (const { middle, size, glyphs: own } of piecesOf(glyphs).sort((a, b) => a.middle - b.middle)) {
    const reach = sameLine * size;
    const line = lines.at(-1);
    if (line === undefined || middle - line.middle >= Math.max(reach, line.reach)) {
      lines.push({ glyphs: own, middle, reach });
      continue;
    }
    for (const glyph of own) line.glyphs.push(glyph);
    // A line is where its largest characters are: it never grows from one to the next down the page.
    if (reach > line.reach) [line.middle, line.reach] = [middle, reach];
  }
  return lines.map((line) => fromLeft(line.glyphs));
}

function piecesOf(glyphs: readonly Glyph[]): Piece[] {
  const pieces: Piece[] = [];
  let piece: Piece | undefined;
  for (const glyph of glyphs) {
    const middle = middleY(glyph);
    if (piece !== undefined && piece.middle === middle && piece.size === glyph.size) piece.glyphs.push(glyph);
    else {
      piece = { middle, size: glyph.size, glyphs: [glyph] };
      pieces.push(piece);
    }
  }
  return pieces;
}

function fromLeft(glyphs: Glyph[]): Glyph[] {
  for (let index = 1; index < glyphs.length; index++)
    if ((glyphs[index] as Glyph).left < (glyphs[index - 1] as Glyph).left)
      return glyphs.sort((a, b) => a.left - b.left);
  return glyphs;
}

/** The gap before each character of a line but the first. */
export const gapsOf = (line: TextLine): number[] =>
  line.slice(1).map((glyph, index) => glyph.left - (line[index] as Box).right);
