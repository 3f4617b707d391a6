import { type Box, type Glyph, middleY } from './page.ts';

/** Characters that stand on one line, from left to right. There is at least one. */
export type TextLine = readonly Glyph[];

/** Middles of characters this near, in parts of their size, are on one line. */
const sameLine = 0.33;

/** A note is smaller than this part of its line, and no farther from it, in parts of its size. */
const smallest = 0.9;
const farthest = 0.7;

/** A line while characters are added: where its largest are, and how far they reach. */
interface Open {
  readonly glyphs: Glyph[];
  middle: number;
  reach: number;
}

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
  if (areOneLine(glyphs)) return [fromLeft(glyphs)];
  const lines: Open[] = [];
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
  return withNotes(lines).map((line) => fromLeft(line.glyphs));
}

/** All of one size and at one height, as in most cells. */
function areOneLine(glyphs: readonly Glyph[]): boolean {
  const [first] = glyphs;
  if (first === undefined) return false;
  const middle = middleY(first);
  for (let at = 1; at < glyphs.length; at++) {
    const glyph = glyphs[at] as Glyph;
    if (glyph.size !== first.size || middleY(glyph) !== middle) return false;
  }
  return true;
}

/** Small characters that stand high or low beside a line belong to it, though they are a line of their own by height. */
function withNotes(lines: readonly Open[]): readonly Open[] {
  const gone = new Set<Open>();
  for (let index = 0; index < lines.length; index++) {
    const line = lines[index] as Open;
    const beside = lineOf(line, lines[index - 1]) ?? lineOf(line, lines[index + 1]);
    if (beside === null) continue;
    for (const glyph of line.glyphs) beside.glyphs.push(glyph);
    gone.add(line);
  }
  return gone.size === 0 ? lines : lines.filter((line) => !gone.has(line));
}

/** The line, where the note belongs to it. */
function lineOf(note: Open, line: Open | undefined): Open | null {
  if (line === undefined || note.reach >= smallest * line.reach) return null;
  const size = line.reach / sameLine;
  if (Math.abs(note.middle - line.middle) > farthest * size) return null;
  const { left: start } = note.glyphs[0] as Glyph;
  const { right: end } = note.glyphs.at(-1) as Glyph;
  const touches = ({ left, right }: Glyph) => Math.abs(start - right) < size / 3 || Math.abs(left - end) < size / 3;
  return line.glyphs.some(touches) ? line : null;
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

function fromLeft(glyphs: readonly Glyph[]): readonly Glyph[] {
  for (let index = 1; index < glyphs.length; index++)
    if ((glyphs[index] as Glyph).left < (glyphs[index - 1] as Glyph).left)
      return [...glyphs].sort((a, b) => a.left - b.left);
  return glyphs;
}

/** The gap before each character of a line but the first. */
export const gapsOf = (line: TextLine): number[] =>
  line.slice(1).map((glyph, index) => glyph.left - (line[index] as Box).right);

/** How wide a line is, from its first character to its last. */
export const widthOf = (line: TextLine): number => (line.at(-1) as Glyph).right - (line[0] as Glyph).left;
