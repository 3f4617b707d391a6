import { beginningOf, endOf, isBrokenOff, isFigure } from './cell-text.ts';
import type { Rooms } from './rooms.ts';
import { filledOf, isValue, labelOf, withinRow } from './row-places.ts';
import type { PartCell } from './table-parts.ts';
import { numbered } from './torn-row.ts';

type Row = readonly PartCell[];

/**
 * Whether the last row above the end of a page and the first one below may be one, though what they say does not suffice
 * to put them together: a row without a label goes on with one that has it, and the other way round; a numbered label
 * is followed by one without number, or stands there again in full; or figures are broken off.
 */
export function mayBeOne(last: Row, first: Row, rooms: Rooms): boolean {
  const [above, below] = [withinRow(last), withinRow(first)];
  const figures = [above, below].map((row) => filledOf(row).filter(({ text }) => isValue(text)));
  const [upper = [], lower = []] = figures;
  if (upper.length + lower.length === 0 || filledOf(above).length === 0 || filledOf(below).length === 0) return false;
  if ([...upper, ...lower].some(isInLines)) return true;
  if (isHeader(last, lower) || isHeader(first, upper)) return false;
  const [label, next] = [labelOf(above), labelOf(below)];
  if (!label || !next) return true;
  const under = below.find(({ column, colSpan }) => column === label.column && colSpan === label.colSpan);
  if (numbered.test(label.text) && under && under !== next && isWord(under) && !numbered.test(under.text)) return true;
  if (numbered.test(next.text)) return next.text.startsWith(label.text.replaceAll('\n', ''));
  return numbered.test(label.text) || (isRest(label, next, rooms) && areBrokenOff(upper, lower, rooms));
}

/** Whether some figure of a row may go on below. */
export const areBrokenOff = (above: Row, below: Row, rooms: Rooms): boolean =>
  above.some((cell) => isValue(cell.text) && goesOn(cell, below, rooms));

const isWord = ({ text }: PartCell) => text !== '' && !isValue(text);

/** Digits one below the other that were not put together. */
const isInLines = ({ text }: PartCell) => text.includes('\n') && isFigure(text.split('\n'));

/** Nothing but words, one over or under each of some figures. */
function isHeader(row: Row, figures: Row): boolean {
  const words = filledOf(row);
  return (
    words.every(({ text }) => !isValue(text)) &&
    figures.every((cell) => words.some((word) => word.column <= cell.column && endOfCell(word) >= endOfCell(cell)))
  );
}

const endOfCell = ({ column, colSpan }: PartCell) => column + colSpan;

const goesOn = (cell: PartCell, below: Row, rooms: Rooms) =>
  below.some((next) => next.column === cell.column && isValue(next.text) && isRest(cell, next, rooms));

function isRest(above: PartCell, below: PartCell, rooms: Rooms): boolean {
  const width = above.box.right - above.box.left;
  return isBrokenOff(endOf(above.lines), beginningOf(below.lines), width, isValue(below.text) ? rooms.of(width) : 0);
}
