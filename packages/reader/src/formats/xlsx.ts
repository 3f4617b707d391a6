import { type Finding, finding, type SourcePlace } from '@nianbao/core';
import type { SourceBlock, SourceDocument } from '../document.ts';
import { type Bounds, LimitError } from '../limits.ts';
import { spansOverlap } from '../problems/document.ts';
import { remarkBeside, sheetLeftOut, shownOtherwise } from '../problems/workbook.ts';
import { TextCounter } from './block-limit.ts';
import { excerpt, Notes } from './notes.ts';
import { broken } from './ooxml/archive.ts';
import { Package } from './ooxml/package.ts';
import { columnName } from './xlsx/address.ts';
import { blocksOf } from './xlsx/blocks.ts';
import { type Unseen, type View, viewOf } from './xlsx/items.ts';
import { Looks } from './xlsx/looks.ts';
import { layoutOf } from './xlsx/regions.ts';
import { Sheet } from './xlsx/sheet.ts';
import { type Piece, piecesOf } from './xlsx/strings.ts';
import { Values } from './xlsx/values.ts';

/**
 * Reads a workbook as it is seen, sheet by sheet: cells as they are shown, with all digits that are stored (percentages
 * as shown); formulas by the results that the file holds. What is hidden is left out and told. Tables are `exact`; lines
 * of text around them are paragraphs. Throws `Unreadable` where the file is damaged or exceeds a limit, and nothing else.
 */
export function readXlsx(bytes: Uint8Array, bounds: Bounds): SourceDocument {
  const file = new Package(bytes, bounds);
  const book = file.part(file.main);
  if (book.name !== 's:workbook') throw broken('找不到工作簿', 'the workbook is missing');
  const strings: (readonly Piece[])[] = [];
  file.optional('sharedStrings', { name: 's:si', each: (node) => strings.push(piecesOf(node)) });
  const from1904 = /^(?:1|true)$/.test(book.child('s:workbookPr')?.attribute('date1904') ?? '');
  const values = new Values(strings, new Looks(file.optional('styles')), from1904);
  const reading = new Workbook(file, values);
  const sheets = book.child('s:sheets')?.all('s:sheet') ?? [];
  if (sheets.length > bounds.pages) throw new LimitError('pages', bounds.pages, sheets.length);
  const read = new Set<string>();
  for (const [index, node] of sheets.entries()) {
    const target = file.relationships(file.main).get(node.attribute('r:id') ?? '');
    const state = node.attribute('state') ?? 'visible';
    const name = node.attribute('name') ?? '';
    if (target?.type !== 'worksheet' || target.target === null) {
      reading.noCells(index + 1, name, target?.type ?? null);
      continue;
    }
    const part = target.target.toLowerCase();
    if (read.has(part)) throw broken('两个工作表用的是同一份内容', 'two sheets are one and the same part');
    read.add(part);
    reading.sheet(target.target, index + 1, name, state === 'visible');
  }
  return { title: file.title(), blocks: reading.blocks, findings: reading.notes.all() };
}

/** Sheets that show a chart, ask something, or hold macros. */
const otherSheets = ['chartsheet', 'dialogsheet', 'xlMacrosheet', 'xlIntlMacrosheet'];

class Workbook {
  readonly blocks: SourceBlock[] = [];
  readonly notes = new Notes();
  readonly #file: Package;
  readonly #values: Values;
  readonly #texts: TextCounter;
  #tables = 0;
  #covered = 0;

  constructor(file: Package, values: Values) {
    this.#file = file;
    this.#values = values;
    this.#texts = new TextCounter(file.bounds);
  }

  sheet(part: string, sheet: number, name: string, isVisible: boolean): void {
    const cells = new Sheet(this.#file, part, this.#values);
    const view = viewOf(cells, this.#file.bounds);
    const place = (row: number, column: number) => ({ sheet, cell: `${name}!${columnName(column)}${row}` });
    if (!isVisible) {
      const text = view.items.find(({ value }) => value.text !== '')?.value.text;
      if (text)
        this.#tell(finding(sheetLeftOut, 'sheet', { sheet: name, text: excerpt(text) }, { at: '', source: { sheet } }));
      return;
    }
    const placing = {
      blanks: view.blanks,
      place: (row: number, column: number) => place(view.rows[row] as number, view.columns[column] as number),
      nextTable: () => ++this.#tables,
      count: (text: string) => this.#texts.add(text),
      cover: (rows: number, columns: number) => this.#cover(rows * columns),
      tell: ({ value }: View['items'][number], source: SourcePlace) => {
        for (const tell of value.told) this.notes.add(() => tell(source));
      },
    };
    const { regions, remarks } = layoutOf(view);
    for (const block of blocksOf(regions, remarks, placing)) {
      this.#file.bounds.checkTime();
      this.blocks.push(block);
    }
    for (const remark of remarks) {
      const first = remark.find(({ value }) => value.text !== '');
      if (!first) continue;
      const source = place(first.row, first.column);
      const args = { cell: source.cell, text: excerpt(first.value.text), count: remark.length };
      this.#tell(finding(remarkBeside, 'apart', args, { at: '', source }));
    }
    this.#leftOut('cells', name, view.hidden, place);
    this.#leftOut('covered', name, view.covered, place);
    for (const { top, left } of view.overlaps.slice(0, 1)) {
      const source = place(top, left);
      this.#tell(finding(spansOverlap, 'clipped', { row: top, column: left }, { at: '', source }));
    }
    if (cells.hiding !== null) {
      const range = `${name}!${cells.hiding}`;
      const source = { sheet, cell: range.split(':', 1)[0] as string };
      this.#tell(finding(shownOtherwise, 'conditional', { range }, { at: '', source, severity: 'warning' }));
    }
    if (this.#file.related(part, 'drawing') !== null)
      this.#tell(finding(sheetLeftOut, 'drawing', { sheet: name }, { at: '', source: { sheet }, severity: 'info' }));
  }

  /** A sheet of another type than those of cells, null for one that the file does not have. */
  noCells(sheet: number, name: string, type: string | null): void {
    const details = { at: '', source: { sheet } };
    const isOther = type !== null && otherSheets.includes(type);
    this.#tell(
      isOther
        ? finding(sheetLeftOut, 'other', { sheet: name }, { ...details, severity: 'info' })
        : finding(sheetLeftOut, 'missing', { sheet: name }, details),
    );
  }

  #leftOut(
    how: 'cells' | 'covered',
    sheet: string,
    unseen: readonly Unseen[],
    place: (row: number, column: number) => SourcePlace,
  ): void {
    const [first] = unseen;
    if (!first) return;
    const source = place(first.row, first.column);
    const args = { sheet, count: unseen.length, cell: source.cell ?? '', text: excerpt(first.text) };
    this.#tell(finding(sheetLeftOut, how, args, { at: '', source }));
  }

  #tell(found: Finding): void {
    this.notes.add(() => found);
  }

  #cover(places: number): void {
    const { cells } = this.#file.bounds;
    this.#covered += places;
    if (this.#covered > cells) throw new LimitError('cells', cells, this.#covered);
  }
}
