import { type Finding, finding, type SourcePlace, type Words } from '@nianbao/core';
import type { SourceCell } from '../../document.ts';
import { Unreadable } from '../../limits.ts';
import { moreToTell, stylesJoined, textLeftOut } from '../../problems/document.ts';
import { damaged } from '../../problems/file.ts';
import { bordersUnclear, charactersUnknown, noTextLayer, optionalLayer, pagesJoined } from '../../problems/pages.ts';
import { hasMixedFigure, Places } from './cell-doubts.ts';
import { excerptOf, shortened } from './excerpt.ts';
import type { Furniture } from './furniture.ts';
import type { Item, LineItem, TableItem } from './items.ts';
import { isLayered, mainLayer } from './layers.ts';
import { isPicture, nothingToRead } from './no-text.ts';
import { around, type Box, boxOf, type Glyph, type PdfFile, type PdfPage, type Unseen } from './page.ts';
import type { PageParts } from './page-parts.ts';
import { inRows, isValue, sayingOf, tellingCells, tellingOf } from './row-places.ts';

const why: Readonly<Record<Unseen, Words>> = {
  invisible: { zh: '不着色的隐藏文字', en: 'hidden text without colour' },
  covered: { zh: '被别的图形盖住', en: 'covered by something else' },
  pale: { zh: '颜色与底色相同', en: 'of the colour of its ground' },
  clipped: { zh: '被裁去', en: 'cut off' },
  outside: { zh: '在页面之外', en: 'outside the page' },
};

/** How words over the lines of a table are told, by what gave them to their cell. */
const over = { middle: 'crossed', start: 'wider', lines: 'longer' } as const;
const most = 500;
const unknown = '\uFFFD';

/** Gathers what there is to say of a file. Beyond some hundred findings, they are counted and no longer listed. */
export class Told {
  readonly #findings: Finding[] = [];
  /** The pages on which some text lies in layers, by number, with the main one of each. */
  readonly #layered = new Map<number, { readonly page: PdfPage; readonly main: string | null }>();
  #beyond = 0;

  add(found: Finding): void {
    if (this.#findings.length < most) this.#findings.push(found);
    else this.#beyond++;
  }

  all(): Finding[] {
    const more = this.#beyond > 0 ? [finding(moreToTell, 'more', { count: this.#beyond }, { at: '' })] : [];
    return [...this.#findings, ...more];
  }

  /** Throws `Unreadable` where no page has text. */
  file({ lost }: PdfFile, parts: readonly PageParts[]): void {
    for (const page of lost) this.add(finding(damaged, 'page', { page }, { at: '', source: { page } }));
    const nothing = nothingToRead(parts);
    if (nothing) throw new Unreadable(nothing);
    for (const part of parts) {
      const { number: page, notes } = part.page;
      const source = { page };
      // Covers and seals are pictures too; where a table is one, it is missed later on.
      if (isPicture(part)) this.add(finding(noTextLayer, 'page', { page }, { at: '', source, severity: 'warning' }));
      for (const { text, ...box } of notes)
        this.add(
          finding(
            textLeftOut,
            'overlay',
            { text: shortened(text) },
            { at: '', source: placeOf(page, [box]), severity: 'warning' },
          ),
        );
      if (part.page.lost > 0)
        this.add(finding(charactersUnknown, 'lost', { page, count: part.page.lost }, { at: '', source }));
      this.#characters(part);
      this.#page(part.page);
    }
  }

  #characters({ page: { number: page, glyphs, hasUnknown }, struck, unseen, turned }: PageParts): void {
    for (const run of runsOf(struck))
      this.add(finding(textLeftOut, 'struck', { text: excerptOf(run) }, { at: '', source: placeOf(page, run) }));
    for (const run of runsOf(unseen)) {
      const reason = why[run[0]?.unseen ?? 'outside'];
      const source = placeOf(page, run);
      this.add(
        finding(
          textLeftOut,
          'invisible',
          { text: excerptOf(run), why: reason },
          { at: '', source, severity: 'warning' },
        ),
      );
    }
    if (turned.length > 0) {
      const args = { text: shortened(turned.map(({ char }) => char).join('')), count: turned.length };
      this.add(finding(textLeftOut, 'turned', args, { at: '', source: placeOf(page, turned), severity: 'warning' }));
    }
    const unmapped = hasUnknown ? glyphs.filter(({ char }) => char === unknown) : [];
    const [first] = unmapped;
    if (!first) return;
    const near = glyphs.slice(Math.max(0, glyphs.indexOf(first) - 5), glyphs.indexOf(first) + 6);
    const args = { page, count: unmapped.length, text: excerptOf(near) };
    this.add(finding(charactersUnknown, 'unmapped', args, { at: '', source: placeOf(page, unmapped) }));
  }

  #page(page: PdfPage): void {
    if (page.layers.size === 0) return;
    const main = mainLayer(page);
    this.#layered.set(page.number, { page, main });
    if (main === null) return;
    this.add(finding(optionalLayer, 'page', { page: page.number }, { at: '', source: { page: page.number } }));
  }

  #isLayered(number: number, glyphs: readonly Glyph[]): boolean {
    const layered = this.#layered.get(number);
    return layered !== undefined && isLayered(glyphs, layered.page, layered.main);
  }

  /** What is doubtful in lines outside tables. */
  lines(items: readonly Item[]): void {
    for (const item of items) {
      if (item.kind !== 'line') continue;
      const { page, line, text, box } = item;
      const source = placeOf(page, [box]);
      if (item.isOverprinted) this.overprinted(text, source);
      if (this.#isLayered(page, line))
        this.add(finding(optionalLayer, 'text', { text: shortened(text) }, { at: '', source }));
    }
  }

  /** Characters printed over each other in what reads as a text. */
  overprinted(text: string, source: SourcePlace | undefined): void {
    this.add(finding(charactersUnknown, 'overprinted', { text: shortened(text) }, { at: '', source }));
  }

  furniture({ numbers, running }: Furniture): void {
    for (const [kind, items] of [
      ['pageNumbers', numbers],
      ['running', running],
    ] as const) {
      const [first] = items as [LineItem?];
      if (!first) continue;
      const args = { count: items.length, text: shortened(first.text) };
      this.add(finding(textLeftOut, kind, args, { at: '', source: placeOf(first.page, [first.box]) }));
    }
  }

  /** A row that was torn over the end of the page before `page`. */
  tornRow(page: number, before: string, after: string, source: SourcePlace): void {
    const args = { from: page - 1, to: page, before, after };
    this.add(finding(pagesJoined, 'row', args, { at: '', source, severity: 'warning' }));
  }

  /** The last row above the end of a page and the first one on `page`, which may be one. */
  unsureRow(page: number, above: readonly SourceCell[], below: readonly SourceCell[]): void {
    const [before = '', after = ''] = [above, below].map(sayingOf);
    for (const { place } of tellingOf(above, below)) {
      const args = { from: page - 1, to: page, before, after };
      this.add(finding(pagesJoined, 'unsure', args, { at: '', source: place, severity: 'warning' }));
    }
  }

  /** A table without lines. */
  loose(page: number, cells: readonly { readonly page: number }[], source: SourcePlace): void {
    const to = cells.reduce((last, cell) => Math.max(last, cell.page), page);
    this.add(
      to > page
        ? finding(bordersUnclear, 'unruledPages', { page, to }, { at: '', source })
        : finding(bordersUnclear, 'unruled', { page }, { at: '', source }),
    );
  }

  /** The rows of a table without lines of which places do not tell everything. */
  looseRows(cells: readonly SourceCell[]): void {
    if (!cells.some(({ text }) => isValue(text))) return;
    for (const row of inRows(cells))
      for (const { text, place } of tellingCells(row))
        this.add(finding(bordersUnclear, 'unruledRow', { label: shortened(text) }, { at: '', source: place }));
  }

  /** What is doubtful in the cells of a table. */
  table(parts: readonly TableItem[], cells: readonly SourceCell[]): void {
    const places = new Places(cells);
    for (const { table, page } of parts) {
      const placed = (index: number) => {
        const { column, row } = table.grid.cells[index] ?? { row: 0, column: 0 };
        const [left, top] = [table.grid.xs[column] as number, table.grid.ys[row] as number];
        return places.at({ page, box: boxOf({ left, top, right: left, bottom: top }) });
      };
      for (const { text, cell, by, from } of table.crossing) {
        const { row, column, place } = placed(cell) ?? { row: 0, column: 0, place: { page } };
        const args = { text: shortened(text), row, column };
        this.add(finding(bordersUnclear, over[by], args, { at: '', source: place }));
        for (const other of from)
          this.add(finding(bordersUnclear, 'shared', args, { at: '', source: placed(other)?.place ?? { page } }));
      }
      for (const cell of table.grid.unclear) {
        const { row, column, place } = placed(cell) ?? { row: 0, column: 0, place: { page } };
        this.add(finding(bordersUnclear, 'open', { row, column }, { at: '', source: place }));
      }
      for (const [index, glyphs] of table.glyphs.entries()) {
        const place = hasMixedFigure(glyphs) ? placed(index)?.place : undefined;
        const layered = this.#isLayered(page, glyphs) ? placed(index) : undefined;
        if (layered) {
          const { row, column, text } = layered;
          this.add(finding(optionalLayer, 'cell', { row, column, text }, { at: '', source: layered.place }));
        }
        if (place) this.add(finding(stylesJoined, 'joined', { text: place.text ?? '' }, { at: '', source: place }));
      }
    }
  }
}

/** Characters that follow each other on a line, for the same reason. */
function runsOf(glyphs: readonly Glyph[]): Glyph[][] {
  const runs: Glyph[][] = [];
  for (const glyph of glyphs) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    const near =
      before &&
      before.unseen === glyph.unseen &&
      Math.abs(before.top - glyph.top) < glyph.size &&
      Math.abs(glyph.left - before.right) < glyph.size * 2;
    if (near) run?.push(glyph);
    else runs.push([glyph]);
  }
  return runs;
}

const placeOf = (page: number, boxes: readonly Box[]): SourcePlace => ({ page, box: boxOf(around(boxes)) });
