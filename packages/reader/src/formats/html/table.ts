import { type Finding, finding, type SourcePlace } from '@nianbao/core';
import type { SourceBlock, SourceCell, SourceTable } from '../../document.ts';
import { type Bounds, LimitError } from '../../limits.ts';
import { paleFigure, spansOverlap, stylesJoined, textLeftOut } from '../../problems/document.ts';
import { limitExceeded } from '../../problems/file.ts';
import { boundGrid } from '../block-limit.ts';
import { isFlowing, isOfData } from '../data-table.ts';
import { isOneFigure } from '../figure.ts';
import type { LineIndex } from '../lines.ts';
import type { Notes } from '../notes.ts';
import { flatten, type Part } from './flow.ts';
import { placeCells } from './grid.ts';
import type { HtmlNode } from './tree.ts';

/** A cell while it is read. */
export class OpenCell {
  readonly node: HtmlNode;
  rowSpan: number;
  colSpan: number;
  readonly parts: Part[] = [];
  /** A table in it only lays out flowing text. */
  flows = false;
  hasTable = false;
  hasImage = false;
  /** Digits of different looks stand side by side in it. */
  joined = false;
  /** Some of its text has the colour of its ground, or that of paper. */
  pale = false;
  #text: string | null = null;

  /** Spans that say nothing sensible are 1, as in browsers. */
  constructor(node: HtmlNode) {
    this.node = node;
    this.rowSpan = span(node.attribute('rowspan'));
    this.colSpan = span(node.attribute('colspan')) || 1;
  }

  /** What is printed in it. Put together only when asked for, since tables may stand in tables many times over. */
  get text(): string {
    this.#text ??= textOf(this.parts);
    return this.#text;
  }
}

/** A table while it is read. */
export interface OpenTable {
  readonly node: HtmlNode;
  /** Captions and whatever else stands in the table outside its cells. */
  readonly before: Part[];
  readonly groups: { readonly last: boolean; readonly rows: OpenCell[][] }[];
}

const mostSpanFindings = 200;

/** Turns what was gathered of tables into tables of data, or into flow where they only lay out a page. */
export class Tables {
  readonly findings: Finding[] = [];
  readonly #lines: LineIndex;
  readonly #limits: Bounds;
  readonly #notes: Notes;
  #covered = 0;
  #count = 0;

  constructor(lines: LineIndex, limits: Bounds, notes: Notes) {
    this.#lines = lines;
    this.#limits = limits;
    this.#notes = notes;
  }

  /** What the table comes to; of it the cell around it, if any, hears what is in it. */
  close(open: OpenTable, outer: OpenCell | undefined): Part[] {
    const groups = [...open.groups.filter((group) => !group.last), ...open.groups.filter((group) => group.last)];
    const rows = groups.map((group) => group.rows);
    const cells = rows.flat(2);
    if (cells.every((cell) => cell.parts.length === 0)) return open.before;
    const layout = layoutOf(cells);
    if (outer) {
      outer.hasTable ||= layout === null || cells.some((cell) => cell.hasTable);
      outer.flows ||= layout === 'flowing' || cells.some((cell) => cell.flows);
    }
    if (layout === null) return [open.before, this.#data(open.node, rows)];
    return [open.before, ...cells.map((cell) => cell.parts)];
  }

  /** A block of a page inside this one, which has no place of its own in the source but that of its frame. */
  placed(block: SourceBlock, frame: SourcePlace): SourceBlock {
    if (block.kind === 'paragraph') return { ...block, place: { ...block.place, ...frame } };
    const place = { ...frame, table: ++this.#count };
    const cells = block.cells.map((cell) => ({ ...cell, place: { ...cell.place, ...place } }));
    return { ...block, cells, place: { ...block.place, ...place } };
  }

  #data({ start, end }: HtmlNode, rows: readonly (readonly OpenCell[][])[]): SourceTable {
    const table = ++this.#count;
    const offset = Math.max(0, start);
    const place = { table, line: this.#lines.at(offset), offset, length: Math.max(0, end - offset) };
    this.#clipSpans(rows, place);
    const grid = placeCells(rows, (places) => {
      this.#covered += places;
      if (this.#covered > this.#limits.cells) throw new LimitError('cells', this.#limits.cells, this.#covered);
    });
    boundGrid(grid, this.#limits);
    const cells: SourceCell[] = [];
    let overlap = false;
    for (const { cell, row, column, rowSpan, colSpan, clipped } of grid.cells) {
      const { node, text } = cell;
      const offset = Math.max(0, node.contentStart);
      const length = Math.max(0, node.contentEnd - offset);
      const cellPlace = { table, row, column, line: this.#lines.at(offset), offset, length, text };
      cells.push({ row, column, rowSpan, colSpan, text, place: cellPlace });
      if (cell.hasImage && text === '') {
        const details = { at: '', source: cellPlace, severity: 'warning' } as const;
        this.#notes.add(() => finding(textLeftOut, 'image', { row, column }, details));
      }
      if (cell.joined && isOneFigure(text))
        this.#notes.add(() => finding(stylesJoined, 'joined', { text }, { at: '', source: cellPlace }));
      if (cell.pale && isOneFigure(text))
        this.#notes.add(() => finding(paleFigure, 'pale', { text }, { at: '', source: cellPlace }));
      if (clipped && !overlap) {
        overlap = true;
        this.#report(finding(spansOverlap, 'clipped', { row, column }, { at: '', source: cellPlace }));
      }
    }
    return { kind: 'table', geometry: 'exact', rows: grid.rows, columns: grid.columns, cells, place };
  }

  /** Spans over the limit become 1, told once a table. */
  #clipSpans(groups: readonly (readonly OpenCell[][])[], place: SourceTable['place']): void {
    const most = this.#limits.span;
    let found = 0;
    for (const rows of groups)
      for (const row of rows)
        for (const cell of row) {
          found = Math.max(found, cell.rowSpan, cell.colSpan);
          if (cell.rowSpan > most) cell.rowSpan = 1;
          if (cell.colSpan > most) cell.colSpan = 1;
        }
    if (found > most) this.#report(finding(limitExceeded, 'span', { found, most }, { at: '', source: place }));
  }

  #report(found: Finding): void {
    this.findings.push(found);
    if (this.findings.length > mostSpanFindings)
      throw new LimitError('span', this.#limits.span, `${mostSpanFindings}+`);
  }
}

/**
 * How a table only lays out the page, null where it is one of data. What a cell with a flowing table in it says is long
 * and flows too; it need not be put together, so that no text is looked at anew at every level.
 */
function layoutOf(cells: readonly OpenCell[]): 'flowing' | 'frame' | null {
  if (cells.length === 1 || cells.some((cell) => cell.hasTable)) return 'frame';
  const others = cells.filter((cell) => !cell.flows);
  const flows = others.length < cells.length ? !isOfData(others) : isFlowing(cells);
  return flows ? 'flowing' : null;
}

function textOf(parts: Part[]): string {
  const [only] = parts;
  if (!only) return '';
  if (parts.length === 1 && !Array.isArray(only) && only.kind === 'paragraph') return only.text;
  return flatten(parts)
    .map((block) => (block.kind === 'paragraph' ? block.text : ''))
    .join('\n');
}

function span(value: string | null): number {
  if (value === null) return 1;
  const [, digits] = /^\s*\+?(\d+)/.exec(value) ?? [];
  return digits === undefined ? 1 : Math.min(Number(digits), Number.MAX_SAFE_INTEGER);
}
