import { finding, type SourcePlace } from '@nianbao/core';
import type { SourceBlock, SourceCell } from '../../document.ts';
import { nestedTable, spansOverlap, stylesJoined, textLeftOut } from '../../problems/document.ts';
import { limitExceeded } from '../../problems/file.ts';
import { boundGrid } from '../block-limit.ts';
import { isFlowing, isOfData } from '../data-table.ts';
import { isOneFigure } from '../figure.ts';
import { excerpt } from '../notes.ts';
import type { XmlNode } from '../ooxml/xml.ts';
import { type Reading, textIn } from './reading.ts';
import { isOn } from './styles.ts';

/** Reads what a cell holds. */
type ReadBlocks = (container: XmlNode, reading: Reading) => SourceBlock[];

interface Cell {
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
}

/** A table as it stands, or what its cells hold where it only lays out the page. */
export function readTable(node: XmlNode, reading: Reading, readBlocks: ReadBlocks): SourceBlock[] {
  const place = { paragraph: reading.paragraphs + 1 };
  const { cells, rows, columns } = new Grid(reading, readBlocks).read(node);
  if (cells.every(({ blocks, hasPicture }) => blocks.length === 0 && !hasPicture)) return [];
  const nested = cells.some((cell) => cell.hasTable);
  if (cells.length === 1 || (nested && !isOfData(cells)) || isFlowing(cells))
    return cells.flatMap(({ blocks }) => blocks);
  boundGrid({ rows, columns }, reading.bounds);
  const table = ++reading.tables;
  const placed = cells.map((cell) => placedCell(cell, table, reading));
  return [{ kind: 'table', geometry: 'exact', rows, columns, cells: placed, place: { ...place, table } }];
}

function placedCell(cell: Cell, table: number, { notes }: Reading): SourceCell {
  const { row, column, rowSpan, colSpan, text } = cell;
  const source = { ...cell.place, table, row, column, text };
  const warning = { at: '', source, severity: 'warning' } as const;
  if (cell.hasTable) notes.add(() => finding(nestedTable, 'flattened', { row, column, text: excerpt(text) }, warning));
  if (cell.hasPicture && text === '') notes.add(() => finding(textLeftOut, 'image', { row, column }, warning));
  if (cell.joined && isOneFigure(text)) notes.add(() => finding(stylesJoined, 'joined', { text }, { at: '', source }));
  return { row, column, rowSpan, colSpan, text, place: source };
}

/** Places the cells of a table by the columns that they say they span. */
class Grid {
  readonly cells: Cell[] = [];
  rows = 0;
  columns = 0;
  readonly #reading: Reading;
  readonly #readBlocks: ReadBlocks;
  /** By first column, the cells of the row above that may go on below. */
  #above = new Map<number, Cell>();
  #spanTold = false;

  constructor(reading: Reading, readBlocks: ReadBlocks) {
    this.#reading = reading;
    this.#readBlocks = readBlocks;
  }

  read(table: XmlNode): Grid {
    for (const row of inside(table, 'w:tr')) {
      const properties = row.child('w:trPr');
      if (properties?.child('w:del')) this.#reading.deleted(row);
      else if (isOn(properties?.child('w:hidden')))
        this.#reading.notes.leftOut('hidden', textIn(row), this.#reading.place);
      else this.#row(row, properties);
      if (properties?.child('w:ins')) this.#reading.inserted();
    }
    return this;
  }

  #row(row: XmlNode, properties: XmlNode | undefined): void {
    this.rows++;
    this.#reading.bounds.checkTime();
    const below = new Map<number, Cell>();
    let column = 1 + this.#span(properties?.child('w:gridBefore'), 0);
    let last: Cell | null = null;
    for (const node of inside(row, 'w:tc')) {
      const own = node.child('w:tcPr');
      if (own?.child('w:cellDel')) {
        this.#reading.deleted(node);
        continue;
      }
      const colSpan = this.#span(own?.child('w:gridSpan'), 1) || 1;
      this.#reading.cover(colSpan);
      const cell = this.#cell(node, column, colSpan);
      const goesOn = own?.child('w:hMerge') && !isRestart(own.child('w:hMerge'));
      if (goesOn && last) {
        last.colSpan += colSpan;
        this.#unseen(cell);
      } else last = this.#merged(cell, own?.child('w:vMerge'), below);
      column += colSpan;
    }
    column += this.#span(properties?.child('w:gridAfter'), 0);
    this.columns = Math.max(this.columns, column - 1);
    this.#above = below;
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
    const { pictures, joined, cell: outer } = reading;
    const paragraph = reading.paragraphs + 1;
    reading.cell = paragraph;
    const blocks = this.#readBlocks(node, reading);
    reading.cell = outer;
    let text: string | null = null;
    return {
      row: this.rows,
      column,
      rowSpan: 1,
      colSpan,
      blocks,
      get text() {
        text ??= blocks.map(textOf).join('\n');
        return text;
      },
      place: { paragraph },
      hasTable: blocks.some((block) => block.kind === 'table'),
      hasPicture: reading.pictures > pictures,
      joined: reading.joined > joined,
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

function textOf(block: SourceBlock): string {
  if (block.kind === 'paragraph') return block.text;
  let text = '';
  let last = 0;
  for (const cell of block.cells) {
    text += `${text === '' ? '' : cell.row === last ? '\t' : '\n'}${cell.text}`;
    last = cell.row;
  }
  return text;
}
