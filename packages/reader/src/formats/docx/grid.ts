import { finding, type SourcePlace } from '@nianbao/core';
import type { SourceBlock } from '../../document.ts';
import { spansOverlap } from '../../problems/document.ts';
import { limitExceeded } from '../../problems/file.ts';
import type { Colour } from '../colour.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { groundOf } from './colours.ts';
import { type Extent, gridLines } from './grid-lines.ts';
import { type Reading, textIn } from './reading.ts';
import { isOn } from './styles.ts';

/** Reads what a cell holds. */
export type ReadBlocks = (container: XmlNode, reading: Reading) => SourceBlock[];

export interface Cell {
  readonly row: number;
  readonly column: number;
  rowSpan: number;
  colSpan: number;
  readonly blocks: readonly SourceBlock[];
  /** Put together only when asked for, since tables may stand in tables many times over. */
  readonly text: string;
  readonly place: SourcePlace;
  readonly hasTable: boolean;
  readonly hasPicture: boolean;
  readonly joined: boolean;
  readonly pale: boolean;
}

/** Places the cells of a table by the columns that they say they span, those without any width left out. */
export class Grid {
  readonly cells: Cell[] = [];
  rows = 0;
  columns = 0;
  readonly #reading: Reading;
  readonly #readBlocks: ReadBlocks;
  /** By first column, the cells of the row above that may go on below. */
  #above = new Map<number, Cell>();
  #line: (at: number) => number = (at) => at;
  #spanTold = false;
  /** What stands behind the table. */
  #behind: Colour | null = null;

  constructor(reading: Reading, readBlocks: ReadBlocks) {
    this.#reading = reading;
    this.#readBlocks = readBlocks;
  }

  read(table: XmlNode): Grid {
    const { ground } = this.#reading;
    this.#behind = ground;
    this.#reading.ground = groundOf(table.child('w:tblPr')) ?? ground;
    const rows = [...inside(table, 'w:tr')];
    this.#line = gridLines(
      table,
      rows.map((row) => this.#extents(row)),
    );
    for (const row of rows) {
      const properties = row.child('w:trPr');
      if (properties?.child('w:del')) this.#reading.deleted(row);
      else if (isOn(properties?.child('w:hidden')))
        this.#reading.notes.leftOut('hidden', textIn(row), this.#reading.place);
      else this.#row(row);
      if (properties?.child('w:ins')) this.#reading.inserted();
    }
    this.#reading.ground = ground;
    return this;
  }

  #row(row: XmlNode): void {
    this.rows++;
    this.#reading.bounds.checkTime();
    const below = new Map<number, Cell>();
    let last: Cell | null = null;
    for (const { node, from, to } of this.#extents(row)) {
      const own = node.child('w:tcPr');
      if (own?.child('w:cellDel')) {
        this.#reading.deleted(node);
        continue;
      }
      const column = this.#line(from) + 1;
      const colSpan = this.#line(to) - column + 1;
      this.#reading.cover(colSpan);
      this.columns = Math.max(this.columns, column + colSpan - 1);
      const cell = this.#cell(node, column, colSpan);
      const goesOn = own?.child('w:hMerge') && !isRestart(own.child('w:hMerge'));
      if (goesOn && last) {
        last.colSpan += colSpan;
        this.#unseen(cell);
      } else last = this.#merged(cell, own?.child('w:vMerge'), below);
    }
    this.#above = below;
  }

  /** The cells of a row, from which line of the grid to which each reaches; deleted ones leave their place to the next. */
  #extents(row: XmlNode): readonly Extent[] {
    let at = this.#span(row.child('w:trPr', 'w:gridBefore'), 0);
    const extents: Extent[] = [];
    for (const node of inside(row, 'w:tc')) {
      const from = at;
      if (!node.child('w:tcPr', 'w:cellDel')) at += this.#span(node.child('w:tcPr', 'w:gridSpan'), 1) || 1;
      extents.push({ node, from, to: at });
    }
    return extents;
  }

  /** The cell itself, or the one above that it is a part of. */
  #merged(cell: Cell, merge: XmlNode | undefined, below: Map<number, Cell>): Cell {
    const { row, column } = cell;
    const above = merge && !isRestart(merge) ? this.#above.get(column) : undefined;
    const whole = above?.colSpan === cell.colSpan ? above : cell;
    if (whole !== cell) {
      whole.rowSpan++;
      this.#unseen(cell);
    } else {
      this.cells.push(cell);
      const told = { at: '', source: cell.place };
      if (above) this.#reading.notes.add(() => finding(spansOverlap, 'width', { row, column }, told));
    }
    if (merge) below.set(column, whole);
    return whole;
  }

  #cell(node: XmlNode, column: number, colSpan: number): Cell {
    const reading = this.#reading;
    const { pictures, joined, pale, ground, cell: outer } = reading;
    const paragraph = reading.paragraphs + 1;
    reading.cell = paragraph;
    // A cell that says that it has none has not that of its table either.
    reading.ground = groundOf(node.child('w:tcPr')) ?? (node.child('w:tcPr', 'w:shd') ? this.#behind : ground);
    const blocks = this.#readBlocks(node, reading);
    reading.cell = outer;
    reading.ground = ground;
    let text: string | null = null;
    return {
      row: this.rows,
      column,
      rowSpan: 1,
      colSpan,
      blocks,
      get text() {
        if (text === null) {
          text = blocks.map(blockText).join('\n');
          reading.cellText(text);
        }
        return text;
      },
      place: { paragraph },
      hasTable: blocks.some((block) => block.kind === 'table'),
      hasPicture: reading.pictures > pictures,
      joined: reading.joined > joined,
      pale: reading.pale > pale,
    };
  }

  /** What a cell holds that is a part of another is not shown. */
  #unseen({ text, place }: Cell): void {
    if (text !== '') this.#reading.notes.leftOut('hidden', text, place);
  }

  /** A span, 1 where it is over the limit, which is told once a table. */
  #span(node: XmlNode | undefined, otherwise: number): number {
    const found = Number.parseInt(node?.attribute('w:val') ?? '', 10);
    if (!(found >= 0)) return otherwise;
    const most = this.#reading.bounds.span;
    if (found <= most) return found;
    const source = this.#reading.place;
    if (!this.#spanTold)
      this.#reading.notes.add(() => finding(limitExceeded, 'span', { found, most }, { at: '', source }));
    this.#spanTold = true;
    return otherwise;
  }
}

const isRestart = (merge: XmlNode | undefined) => merge?.attribute('w:val') === 'restart';

/** The rows of a table or the cells of a row, also those in content controls and the like. */
function* inside(container: XmlNode, name: string): Generator<XmlNode> {
  for (const child of container.children)
    if (child.name === name) yield child;
    else if (child.name !== 'w:tr' && child.name !== 'w:tc') yield* inside(child, name);
}

function blockText(block: SourceBlock): string {
  if (block.kind === 'paragraph') return block.text;
  let text = '';
  let last = 0;
  for (const cell of block.cells) {
    text += `${text === '' ? '' : cell.row === last ? '\t' : '\n'}${cell.text}`;
    last = cell.row;
  }
  return text;
}
