import { lineText } from './line-text.ts';
import { linesOf } from './lines.ts';
import type { Glyph } from './page.ts';

const longest = 40;
const mostGlyphs = 60;

/** The start of a text, as findings cite it. */
export const shortened = (text: string): string => (text.length <= longest ? text : `${text.slice(0, longest)}…`);

/** The start of what characters say. */
export const excerptOf = (glyphs: readonly Glyph[]): string =>
  shortened(linesOf(glyphs.slice(0, mostGlyphs)).map(lineText).join(''));
