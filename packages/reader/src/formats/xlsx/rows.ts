import type { Item } from './items.ts';
import { highest, lowest, type Region } from './region.ts';

const sentenceLength = 40;
const word = /\p{L}/u;

/** One row of a region. */
export interface Row {
  /** All that cover it. */
  readonly items: readonly Item[];
  /** It holds one text and nothing else. */
  readonly isLine: boolean;
  /** A cell in it reaches over all columns of the region. */
  readonly isWide: boolean;
  readonly isBordered: boolean;
  /** It holds words only. */
  readonly isWords: boolean;
}

/** The rows of a region, from the first to the last. */
export function rowsOf(region: Region): readonly Row[] {
  const [first, last] = [lowest(region, 'top'), highest(region, 'bottom')];
  const [leftmost, rightmost] = [lowest(region, 'left'), highest(region, 'right')];
  const byRow: Item[][] = Array.from({ length: last - first + 1 }, () => []);
  for (const item of region) for (let row = item.top; row <= item.bottom; row++) byRow[row - first]?.push(item);
  return byRow.map((items) => {
    const texts = items.map(({ value }) => value.text).filter((text) => text !== '');
    const isWords = texts.every((text) => word.test(text));
    return {
      items,
      isLine: items.length === 1 && texts.length === 1 && isWords,
      isWide: leftmost < rightmost && items.some(({ left, right }) => left === leftmost && right === rightmost),
      isBordered: items.some(({ bordered }) => bordered),
      isWords,
    };
  });
}

/** Which rows are of a table; headings, notes and signatures around and between tables are not. */
export function tableRows(rows: readonly Row[]): readonly boolean[] {
  const bordered = rows.some((row) => !row.isLine && row.isBordered);
  const isCore = (row: Row) => !row.isLine && (row.isBordered || !bordered || !row.isWords);
  const first = rows.findIndex(isCore);
  const last = rows.findLastIndex(isCore);
  if (first === -1) return rows.map(() => false);
  const isUnborderedLine = bordered ? null : linesOf(rows, isCore, first);
  const belongs = rows.map((row, index) => {
    if (isUnborderedLine) return isCore(row) || isUnborderedLine(row, index);
    return row.isBordered || isCore(row) || (index > first && index < last && !row.isLine);
  });
  // What stands apart from the table is no part of it.
  for (let index = first - 1; index >= 0; index--) belongs[index] &&= belongs[index + 1] === true;
  for (let index = last + 1; index < rows.length; index++) belongs[index] &&= belongs[index - 1] === true;
  return belongs;
}

/**
 * Which lines are of a table where nothing has borders: a label alone, whose figures are blank. A line over the whole
 * width may be a heading or a band of the table; where headings are set in type of their own, what is not is a band.
 */
function linesOf(rows: readonly Row[], isCore: (row: Row) => boolean, first: number) {
  const looks = new Set(rows.filter(isCore).flatMap(({ items }) => items.map(({ value }) => value.look)));
  const isOfTable = (row: Row) => looks.has(row.items[0]?.value.look ?? '');
  const headings = rows.some((row) => row.isLine && !isOfTable(row));
  return (row: Row, index: number) => {
    if (isSentence(row)) return false;
    return row.isWide ? headings && isOfTable(row) : index > first;
  };
}

function isSentence({ items }: Row): boolean {
  const text = items[0]?.value.text ?? '';
  return text.length > sentenceLength || text.endsWith('。');
}
