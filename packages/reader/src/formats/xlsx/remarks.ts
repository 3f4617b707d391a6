import type { Item } from './items.ts';
import { highest, lowest, type Region } from './region.ts';

const word = /\p{L}/u;
const digit = /\d/;
/** Cells with more figures are a table, or a column of one. */
const mostFigures = 12;

/** What is known of a row of the cells that remarks may stand beside. */
interface Row {
  count: number;
  last: Item;
  hasWords: boolean;
  hasBorders: boolean;
}

/**
 * Tells which cells, beside these with a blank column between, are a remark that somebody wrote in the margin: nothing
 * of the rows beside them is missing without them. They have no borders where these have; where nothing has, they do not
 * begin in the first row of a table, as a column of it does.
 */
export function remarksBeside(main: Region): (part: Region) => boolean {
  const rows = rowsOf(main);
  const [left, right] = [lowest(main, 'left'), highest(main, 'right')];
  const hasColumns = main.some((item) => item.left !== left);
  // A heading or text. Where each row is one cell there are none, but labels perhaps.
  const isWide = ({ last }: Row) => hasColumns && last.left === left && last.right === right;
  const isBordered = main.some(({ bordered }) => bordered);
  return (part) => {
    if (part.some(({ bordered }) => bordered)) return false;
    // Words behind a table that hold no figures are missed by none of its rows.
    if (part.every((item) => item.left > right && word.test(item.value.text))) return true;
    if (part.filter(({ value }) => !word.test(value.text)).length > mostFigures) return false;
    const ownRows = new Set(part.flatMap(({ top, bottom }) => numbers(top, bottom)));
    const isApart = (row: number, { value }: Item) => {
      const beside = rows.get(row);
      if (!beside) return true;
      // Figures one below the other may be those of labels that are as wide.
      const isLone = !ownRows.has(row - 1) && !ownRows.has(row + 1);
      if (beside.count === 1) return isWide(beside) && (isLone || word.test(value.text));
      if (isBordered) return !beside.hasBorders || beside.last.bordered;
      return isComplete(beside) && (ownRows.has(row - 1) || (rows.get(row - 1)?.count ?? 0) > 1);
    };
    return part.every((item) => numbers(item.top, item.bottom).every((row) => isApart(row, item)));
  };
}

function rowsOf(region: Region): ReadonlyMap<number, Row> {
  const rows = new Map<number, Row>();
  for (const item of region)
    for (const number of numbers(item.top, item.bottom)) {
      const row = rows.get(number) ?? { count: 0, last: item, hasWords: false, hasBorders: false };
      rows.set(number, row);
      row.count++;
      row.hasWords ||= word.test(item.value.text);
      row.hasBorders ||= item.bordered;
      if (item.right > row.last.right) row.last = item;
    }
  return rows;
}

/** Whether a row has a label and ends with a figure. */
function isComplete(row: Row | undefined): boolean {
  const text = row?.last.value.text ?? '';
  return row?.hasWords === true && digit.test(text) && !word.test(text);
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
