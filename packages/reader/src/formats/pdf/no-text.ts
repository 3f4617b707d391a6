import { type Finding, finding } from '@nianbao/core';
import { noTextLayer } from '../../problems/pages.ts';
import { excerptOf } from './excerpt.ts';
import { type Glyph, middleY } from './page.ts';
import type { PageParts } from './page-parts.ts';

/** A page with images over this part of it and no more characters than this is a picture. */
const mostPicture = 0.25;
const fewCharacters = 10;
/** A page of images may have a running head and foot: no more lines than this, in this part of its height at the edges. */
const fewLines = 2;
const margin = 0.07;

/** Whether a page is a picture of text. */
export const isPicture = (part: PageParts): boolean => isPictured(part) && charactersOf(part) <= fewCharacters;

/** What to say of a file without text, null where it has some. */
export function nothingToRead(parts: readonly PageParts[]): Finding | null {
  if (parts.reduce((sum, part) => sum + charactersOf(part), 0) > fewCharacters) return null;
  const pages = parts.length;
  const hidden = parts.flatMap(({ unseen }) => unseen);
  if (hidden.length > fewCharacters) return finding(noTextLayer, 'recognised', { text: excerptOf(hidden) }, { at: '' });
  const edge = parts.find(({ lines }) => count(lines) > fewCharacters)?.lines[0];
  if (edge) return finding(noTextLayer, 'edges', { count: pages, text: excerptOf(edge) }, { at: '' });
  return finding(noTextLayer, parts.some(isPictured) ? 'scanned' : 'blank', { count: pages }, { at: '' });
}

const isPictured = ({ page }: PageParts) => page.pictured > mostPicture;

/** How many characters a page shows; the running head and foot of a page of images do not count. */
function charactersOf(part: PageParts): number {
  const { lines, tables } = part;
  const inside = tables.reduce((sum, { glyphs }) => sum + count(glyphs), 0);
  return inside === 0 && isPictured(part) && hasOnlyEdges(part) ? 0 : inside + count(lines);
}

const count = (groups: readonly (readonly Glyph[])[]) => groups.reduce((sum, { length }) => sum + length, 0);

function hasOnlyEdges({ lines, page: { height } }: PageParts): boolean {
  const isAtEdge = (y: number) => Math.min(y, height - y) < margin * height;
  return lines.length <= fewLines && lines.every(([first]) => first !== undefined && isAtEdge(middleY(first)));
}
