import type { SourcePlace } from '@nianbao/core';
import type { SourceCell } from '../../document.ts';
import type { Glyph } from './page.ts';

/** Finds cells by where they begin on a page. */
export class Places {
  readonly #cells: readonly SourceCell[];
  #byPlace: Map<string, SourceCell> | null = null;

  constructor(cells: readonly SourceCell[]) {
    this.#cells = cells;
  }

  at(place: SourcePlace): SourceCell | undefined {
    this.#byPlace ??= new Map(this.#cells.map((cell) => [keyOf(cell.place), cell]));
    return this.#byPlace.get(keyOf(place));
  }
}

const keyOf = ({ page, box }: SourcePlace) => `${page} ${box?.[0]} ${box?.[1]}`;

/** Digits of different sizes or fonts side by side. */
export function hasMixedFigure(glyphs: readonly Glyph[]): boolean {
  for (let index = 1; index < glyphs.length; index++) {
    const before = glyphs[index - 1] as Glyph;
    const glyph = glyphs[index] as Glyph;
    if (before.font === glyph.font && Math.abs(before.size - glyph.size) <= 0.1 * glyph.size) continue;
    if (isDigit(before) && isDigit(glyph) && Math.abs(glyph.left - before.right) <= glyph.size / 2) return true;
  }
  return false;
}

const isDigit = ({ char }: Glyph) => /[\d０-９]/.test(char);
