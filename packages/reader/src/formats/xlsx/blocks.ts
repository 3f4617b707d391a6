import type { SourcePlace } from '@nianbao/core';
import type { SourceBlock, SourceCell } from '../../document.ts';
import type { Item } from './items.ts';
import type { Region } from './regions.ts';

/** Where the rows and columns that are seen stand in the sheet. */
export interface Placing {
  /** The place of a row and column that are seen, counted from 0. */
  readonly place: (row: number, column: number) => SourcePlace;
  readonly nextTable: () => number;
  /** Counts the places of a table, and throws where there are too many. */
  readonly cover: (rows: number, columns: number) => void;
  /** Tells what there is to say of a cell that is read. */
  readonly tell: (item: Item, place: SourcePlace) => void;
}

const sentenceLength = 40;
const word = /\p{L}/u;

/** One row of a region. */
interface Row {
  readonly items: readonly Item[];
  /** It holds one text and nothing else. */
  readonly isLine: boolean;
  readonly isBordered: boolean;
  /** It holds words only. */
  readonly isWords: boolean;
}

/** A region as tables, with paragraphs for the lines of text around and between them. */
export function blocksOf(region: Region, placing: Placing): SourceBlock[] {
  const first = region[0]?.top ?? 0;
  const rows = rowsOf(region, first);
  const isOfTable = tableRows(rows);
  const blocks: SourceBlock[] = [];
  const done = new Set<Item>();
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (end < rows.length && isOfTable[end] === isOfTable[at]) end++;
    const items = [...new Set(rows.slice(at, end).flatMap((row) => row.items))].filter((item) => !done.has(item));
    for (const item of items) done.add(item);
    if (isOfTable[at]) blocks.push(...tableOf(items, placing));
    else blocks.push(...items.flatMap((item) => paragraphsOf(item, placing)));
    at = end;
  }
  return blocks;
}

function rowsOf(region: Region, first: number): readonly Row[] {
  const last = region.reduce((most, { bottom }) => Math.max(most, bottom), first);
  const byRow: Item[][] = Array.from({ length: last - first + 1 }, () => []);
  for (const item of region) for (let row = item.top; row <= item.bottom; row++) byRow[row - first]?.push(item);
  return byRow.map((items) => {
    const texts = items.map(({ value }) => value.text).filter((text) => text !== '');
    const isWords = texts.every((text) => word.test(text));
    return {
      items,
      isLine: items.length === 1 && texts.length === 1 && isWords,
      isBordered: items.some(({ bordered }) => bordered),
      isWords,
    };
  });
}

/**
 * Which rows are of a table. A line of text is, where it has borders like the table; without any borders in sight, where
 * rows of several cells stand before and behind it. Headings, notes and signatures around a table are not.
 */
function tableRows(rows: readonly Row[]): readonly boolean[] {
  const bordered = rows.some((row) => !row.isLine && row.isBordered);
  const isCore = (row: Row) => !row.isLine && (row.isBordered || !bordered || !row.isWords);
  const first = rows.findIndex(isCore);
  const last = rows.findLastIndex(isCore);
  if (first === -1) return rows.map(() => false);
  const belongs = rows.map((row, index) => {
    if (bordered) return row.isBordered || (index > first && index < last && !row.isLine) || isCore(row);
    return !row.isLine || (index > first && !isSentence(row));
  });
  // What has borders of its own yet stands apart from the table is no part of it.
  for (let index = first - 1, attached = true; index >= 0; index--)
    belongs[index] = attached &&= belongs[index] === true;
  for (let index = last + 1, attached = true; index < rows.length; index++)
    belongs[index] = attached &&= belongs[index] === true;
  return belongs;
}

function isSentence({ items }: Row): boolean {
  const text = items[0]?.value.text ?? '';
  return text.length > sentenceLength || text.endsWith('。');
}

function paragraphsOf(item: Item, { place, tell }: Placing): SourceBlock[] {
  const at = place(item.top, item.left);
  tell(item, at);
  const lines = item.value.text.split('\n').map((line) => line.trim());
  return lines
    .filter((text) => text !== '')
    .map((text) => ({ kind: 'paragraph', level: null, text, place: { ...at, text } }));
}

function tableOf(items: readonly Item[], placing: Placing): SourceBlock[] {
  if (items.length === 1) return paragraphsOf(items[0] as Item, placing);
  const top = Math.min(...items.map((item) => item.top));
  const left = Math.min(...items.map((item) => item.left));
  const rows = Math.max(...items.map(({ bottom }) => bottom)) - top + 1;
  const columns = Math.max(...items.map(({ right }) => right)) - left + 1;
  placing.cover(rows, columns);
  const table = placing.nextTable();
  const free = Array.from({ length: rows }, () => new Array<boolean>(columns).fill(true));
  const cells: SourceCell[] = [];
  const add = (row: number, column: number, item?: Item) => {
    const text = item?.value.text ?? '';
    const place = { ...placing.place(top + row, left + column), table, row: row + 1, column: column + 1, text };
    if (item) placing.tell(item, place);
    const rowSpan = item ? item.bottom - item.top + 1 : 1;
    const colSpan = item ? item.right - item.left + 1 : 1;
    cells.push({ row: row + 1, column: column + 1, rowSpan, colSpan, text, place });
  };
  for (const item of items) {
    add(item.top - top, item.left - left, item);
    for (let row = item.top; row <= item.bottom; row++)
      for (let column = item.left; column <= item.right; column++)
        (free[row - top] as boolean[])[column - left] = false;
  }
  // A place without a cell is a blank one: so it looks, and so the program that made the file takes it.
  for (const [row, places] of free.entries())
    for (const [column, isFree] of places.entries()) if (isFree) add(row, column);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return [{ kind: 'table', geometry: 'exact', rows, columns, cells, place: { ...placing.place(top, left), table } }];
}
