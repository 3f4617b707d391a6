import { gapsOf, type TextLine } from './lines.ts';
import { type Glyph, middleY } from './page.ts';
import { usual } from './radicals.ts';

/** Gaps wider than these parts of the font size are spaces: between letters and digits, and anywhere. */
const wordGap = 0.18;
const wideGap = 0.7;
/** Lines drawn out to their full width have gaps up to this between all characters. */
const widestSpread = 0.6;
const small = 0.8;
const moved = 0.12;

const latin = /[\p{Script=Latin}\p{Nd}]/u;

/** What a line says. Spaces stand where gaps are; small raised and lowered characters are set apart in 〔〕. */
export function lineText(line: TextLine): string {
  const size = sizeOf(line);
  const spread = spreadOf(line);
  let text = '';
  let inNote = false;
  for (const [index, glyph] of line.entries()) {
    const note = isNote(glyph, line, size);
    if (inNote && !note) text += '〕';
    const before = line[index - 1];
    if (before && hasSpace(before, glyph, spread)) text += ' ';
    if (note && !inNote) text += '〔';
    inNote = note;
    text += usual(glyph.char);
  }
  return inNote ? `${text}〕` : text;
}

/** The size of most of a line. */
export function sizeOf(line: TextLine): number {
  const [first] = line;
  if (line.every(({ size }) => size === first?.size)) return first?.size ?? 0;
  const widths = new Map<number, number>();
  for (const { size, left, right } of line) widths.set(size, (widths.get(size) ?? 0) + Math.max(1, right - left));
  return [...widths].reduce((best, one) => (one[1] > best[1] ? one : best))[0];
}

/** The gap between all characters of a line that is drawn out to its full width. */
function spreadOf(line: TextLine): number {
  if (line.length < 8) return 0;
  const gaps = gapsOf(line).sort((a, b) => a - b);
  return Math.min(Math.max(0, gaps[gaps.length >> 2] as number), widestSpread * sizeOf(line));
}

function hasSpace(before: Glyph, glyph: Glyph, spread: number): boolean {
  const gap = glyph.left - before.right - spread;
  const size = Math.min(before.size, glyph.size);
  return gap > (latin.test(before.char) && latin.test(glyph.char) ? wordGap : wideGap) * size;
}

function isNote(glyph: Glyph, line: TextLine, size: number): boolean {
  if (glyph.size >= small * size) return false;
  const full = line.find((one) => one.size >= small * size) as Glyph;
  return Math.abs(middleY(glyph) - middleY(full)) > moved * size;
}
