import { gapsOf, type TextLine } from './lines.ts';
import { partOverprinted } from './overprint.ts';
import { type Glyph, middleY } from './page.ts';
import { usual } from './radicals.ts';

/** Gaps wider than these parts of the font size are spaces: between letters and digits, and anywhere. */
const wordGap = 0.18;
const wideGap = 0.7;
/** Lines drawn out to their full width have gaps up to this between all characters. */
const widestSpread = 0.6;
const tight = 0.03;
const small = 0.9;
const moved = 0.12;

/** What a line says, and what its parts look like. */
export interface ReadLine {
  /** Spaces stand where gaps are; small raised and lowered characters are set apart in 〔〕. */
  readonly text: string;
  /** Font size of most of it. */
  readonly size: number;
  /** The widest gap between two of its characters. */
  readonly gap: number;
  /** Some of its characters are printed over each other: U+FFFD stands for them. */
  readonly isOverprinted: boolean;
}

/** Reads a line, of which there is at least one character. */
export function readLine(drawn: TextLine): ReadLine {
  const { glyphs: line, isOverprinted } = partOverprinted(drawn);
  const size = sizeOf(line);
  const spread = spreadOf(line, size);
  let text = '';
  let widest = 0;
  let inNote = false;
  let before: Glyph | null = null;
  for (const glyph of line) {
    const note = glyph.size < small * size && isMoved(glyph, line, size);
    if (inNote && !note) text += '〕';
    if (before !== null) {
      const gap = glyph.left - before.right;
      if (gap > widest) widest = gap;
      if (gap > spread && isSpace(gap - spread, before, glyph)) text += ' ';
    }
    if (note && !inNote) text += '〔';
    inNote = note;
    text += usual(glyph.char);
    before = glyph;
  }
  return { text: inNote ? `${text}〕` : text, size, gap: widest, isOverprinted };
}

export const lineText = (line: TextLine): string => readLine(line).text;

/** The size of most of a line. */
function sizeOf(line: TextLine): number {
  const [first] = line as readonly [Glyph];
  let isEven = true;
  for (const { size } of line) isEven &&= size === first.size;
  if (isEven) return first.size;
  const widths = new Map<number, number>();
  for (const { size, left, right } of line) widths.set(size, (widths.get(size) ?? 0) + Math.max(1, right - left));
  return [...widths].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The gap between all characters of a line that is drawn out to its full width. */
function spreadOf(line: TextLine, size: number): number {
  if (line.length < 8) return 0;
  let total = 0;
  let right = (line[0] as Glyph).left;
  for (const glyph of line) {
    total += glyph.left - right;
    right = glyph.right;
  }
  if (total < (line.length - 1) * tight * size) return 0;
  const gaps = gapsOf(line).sort((a, b) => a - b);
  return Math.min(Math.max(0, gaps[gaps.length >> 2] as number), widestSpread * size);
}

function isSpace(gap: number, before: Glyph, glyph: Glyph): boolean {
  const size = Math.min(before.size, glyph.size);
  return gap > wordGap * size && (gap > wideGap * size || (isNarrow(before.char) && isNarrow(glyph.char)));
}

/** Letters and digits that stand close together in a word; Chinese characters are square. */
const isNarrow = (char: string) => char < '\u2e80' && /[\p{L}\p{N}]/u.test(char);

function isMoved(glyph: Glyph, line: TextLine, size: number): boolean {
  const full = line.find((one) => one.size >= small * size);
  return full !== undefined && Math.abs(middleY(glyph) - middleY(full)) > moved * size;
}
