import { finding, type SourcePlace } from '@nianbao/core';
import type { SourceBlock, SourceCell, SourceDocument } from '../../document.ts';
import { type Bounds, LimitError } from '../../limits.ts';
import { paragraphJoined } from '../../problems/document.ts';
import { figureJoined, pagesJoined } from '../../problems/pages.ts';
import type { CellText } from './cell-text.ts';
import { furnitureOf } from './furniture.ts';
import { type Item, itemsOf, type LineItem, type LooseItem, type TableItem } from './items.ts';
import { withLoneCells } from './lone-cells.ts';
import { findLooseTables } from './loose/tables.ts';
import { type ReadTable, rowOverTables } from './over-tables.ts';
import { around, boxOf, type PdfFile } from './page.ts';
import { takeApart } from './page-parts.ts';
import { type Column, columnOf, goesOn, joinLines, pitchOf } from './paragraphs.ts';
import { tellingCells } from './row-places.ts';
import { continuesTable, lastRowOf, type PartCell, wholeTable } from './table-parts.ts';
import { Told } from './told.ts';

/** Puts what stands on the pages of a file into blocks in reading order. */
export class Assembly {
  readonly #file: PdfFile;
  readonly #bounds: Bounds;
  readonly #told = new Told();
  readonly #blocks: SourceBlock[] = [];
  /** The table read last, and how many lines have followed it. */
  #before: ReadTable | null = null;
  #between = 0;
  #tables = 0;
  #paragraphs = 0;
  #cells = 0;

  constructor(file: PdfFile, bounds: Bounds) {
    this.#file = file;
    this.#bounds = bounds;
  }

  document(): SourceDocument {
    const pages = this.#file.pages.map((page) => {
      this.#bounds.checkTime();
      return takeApart(page, this.#bounds);
    });
    this.#told.file(this.#file, pages);
    const items = pages.map(itemsOf);
    const furniture = furnitureOf(items);
    this.#told.furniture(furniture);
    const left = new Set<Item>([...furniture.numbers, ...furniture.running]);
    const kept = items.map((own) => own.filter((item) => !left.has(item)));
    for (const inside of kept) this.#told.lines(inside);
    const across = new Map(pages.map(({ page, across }) => [page.number, across]));
    const lone = pages.map((page) => page.lone);
    this.#read(findLooseTables(withLoneCells(kept, lone), across, this.#bounds));
    return { title: this.#file.title, blocks: this.#blocks, findings: this.#told.all() };
  }

  #read(items: readonly Item[]): void {
    const lines = items.filter((item) => item.kind === 'line');
    const column = columnOf(lines);
    const pitch = column && pitchOf(lines, column);
    for (let at = 0; at < items.length; ) {
      const first = items[at] as Item;
      const parts: Item[] = [first];
      for (let next = items[++at]; next; next = items[++at]) {
        if (!isContinued(parts.at(-1) as Item, next, column, pitch)) break;
        parts.push(next);
      }
      if (first.kind === 'line') this.#between += parts.length;
      if (first.kind === 'table') this.#table(parts as TableItem[]);
      else if (first.kind === 'loose') this.#loose(first);
      else this.#paragraph(parts as LineItem[]);
    }
  }

  #paragraph(lines: readonly LineItem[]): void {
    const [first] = lines as [LineItem];
    const text = joinLines(lines.map((line) => line.text));
    const box = boxOf(around(lines.filter(({ page }) => page === first.page).map((line) => line.box)));
    const place = { page: first.page, paragraph: ++this.#paragraphs, box, text };
    this.#blocks.push({ kind: 'paragraph', level: null, text, place });
    for (const [index, line] of lines.entries()) {
      const before = lines[index - 1];
      if (!before || before.page === line.page) continue;
      const ends = { before: before.text.slice(-10), after: line.text.slice(0, 10) };
      this.#told.add(finding(paragraphJoined, 'joined', ends, { at: '', source: place }));
    }
  }

  #table(parts: readonly TableItem[]): void {
    const table = ++this.#tables;
    const { rows, columns, cells, mended, unsure } = wholeTable(parts);
    this.#count(rows * columns);
    const own = cells.map((cell) => this.#cell(cell, table));
    const [first] = parts as [TableItem];
    const place = { page: first.page, table, box: boxOf(first.box) };
    this.#blocks.push({ kind: 'table', geometry: 'exact', rows, columns, cells: own, place });
    this.#told.table(parts, own);
    for (const [index, { broken, text, isOverprinted }] of cells.entries()) {
      const source = own[index]?.place;
      const args = { parts: broken?.join(' ') ?? '', text };
      if (broken) this.#told.add(finding(figureJoined, 'lines', args, { at: '', source }));
      if (isOverprinted) this.#told.overprinted(text, source);
    }
    for (const [index, part] of parts.entries()) {
      const before = parts[index - 1];
      if (!before) continue;
      const source = { page: part.page, table, box: boxOf(part.box) };
      this.#told.add(finding(pagesJoined, 'table', { from: before.page, to: part.page }, { at: '', source }));
    }
    for (const { row, before, after, page } of mended) {
      this.#told.tornRow(page, before, after, tellingCells(own.filter((cell) => cell.row === row))[0]?.place ?? place);
    }
    for (const { last, first, page } of unsure)
      this.#told.unsureRow(
        page,
        own.filter((cell) => lastRowOf(cell) === last),
        own.filter(({ row }) => row === first),
      );
    const next = { parts, rows, cells, own };
    const torn = this.#before && rowOverTables(this.#before, next, this.#between);
    if (torn) this.#told.unsureRow(first.page, torn.above, torn.below);
    this.#before = next;
    this.#between = 0;
  }

  #loose({ page, box, table: { geometry, isSure, rows, columns, cells, torn } }: LooseItem): void {
    const table = ++this.#tables;
    this.#count(rows * columns);
    const own = cells.map((cell) => this.#cell(cell, table));
    const place = { page, table, box: boxOf(box) };
    this.#blocks.push({ kind: 'table', geometry, rows, columns, cells: own, place });
    this.#told.loose(page, cells, place);
    if (!isSure) this.#told.looseRows(own);
    this.#before = null;
    for (const { row, page: to, before, after } of torn)
      this.#told.tornRow(to, before, after, own.find((cell) => cell.row === row)?.place ?? place);
  }

  #count(cells: number): void {
    this.#cells += cells;
    if (this.#cells > this.#bounds.cells) throw new LimitError('cells', this.#bounds.cells, this.#cells);
  }

  #cell(
    { row, column, rowSpan, colSpan, text, page, box }: Omit<PartCell, Exclude<keyof CellText, 'text'>>,
    table: number,
  ): SourceCell {
    const place: SourcePlace = { page, paragraph: ++this.#paragraphs, table, row, column, box: boxOf(box), text };
    return { row, column, rowSpan, colSpan, text, place };
  }
}

function isContinued(before: Item, item: Item, column: Column | null, pitch: number | null): boolean {
  if (before.kind === 'table')
    return item.kind === 'table' && item.page === before.page + 1 && continuesTable(before, item);
  if (before.kind === 'loose' || item.kind !== 'line' || column === null) return false;
  return item.page - before.page <= 1 && goesOn(before, item, column, pitch);
}
