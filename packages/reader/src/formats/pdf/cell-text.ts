import { lineText } from './line-text.ts';
import { linesOf } from './lines.ts';
import { type Glyph, middleX } from './page.ts';
import { usual } from './radicals.ts';

/** What a cell says: its lines from top to bottom, joined with \n. Text written downwards has one line for each column. */
export function cellText(glyphs: readonly Glyph[]): string {
  if (glyphs.length === 0) return '';
  if (runsDown(glyphs)) return downwards(glyphs).trim();
  return linesOf(glyphs).map(lineText).join('\n').trim();
}

/** The file draws one character below the other. */
function runsDown(glyphs: readonly Glyph[]): boolean {
  const [first, last] = [glyphs[0] as Glyph, glyphs.at(-1) as Glyph];
  if (glyphs.length < 3 || Math.abs(first.top - last.top) < first.size / 2) return false;
  let below = 0;
  for (let at = 1; at < glyphs.length; at++) if (isBelow(glyphs[at - 1] as Glyph, glyphs[at] as Glyph)) below++;
  return below >= (glyphs.length - 1) * 0.7;
}

function isBelow(before: Glyph, glyph: Glyph): boolean {
  const { size } = glyph;
  return Math.abs(middleX(before) - middleX(glyph)) < size * 0.5 && glyph.top > before.top + size * 0.4;
}

function downwards(glyphs: readonly Glyph[]): string {
  let text = '';
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before && !isBelow(before, glyph)) text += '\n';
    text += usual(glyph.char);
  }
  return text;
}
