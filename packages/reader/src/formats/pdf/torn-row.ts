import { beginningOf, endOf, figure, isBrokenOff, isFigure, widestOf } from './cell-text.ts';
import type { Rooms } from './rooms.ts';
import { isValue } from './row-places.ts';
import type { PartCell } from './table-parts.ts';

/** A label that begins with its number. */
export const numbered = /^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、])/;

/** What stands for no figure. */
const nothing = /^(?:无|[-—–－/／]+)$/;

interface TornRow {
  /** All cells, those of the torn row put together. */
  readonly cells: PartCell[];
  readonly before: string;
  readonly after: string;
}

type Pair = readonly [above: PartCell, below: PartCell];

/**
 * Puts the last row of one part and the first row of the next together where they are one: their cells stand exactly
 * under each other, and either the two complement each other, one with the first cell alone and the other with all the
 * rest; or the lower one only goes on with texts that are broken off where their cells have no more room. `own` are the
 * cells of the next part, counted as if the rows were one.
 */
export function tornRow(
  cells: readonly PartCell[],
  own: readonly PartCell[],
  row: number,
  rooms: Rooms,
): TornRow | null {
  const last = cells.filter((cell) => cell.row + cell.rowSpan - 1 === row).sort(byColumn);
  const first = own.filter((cell) => cell.row === row).sort(byColumn);
  if (last.length !== first.length || last.length < 3) return null;
  const pairs = last.map((cell, index): Pair => [cell, first[index] as PartCell]);
  if (pairs.some(([above, below]) => above.column !== below.column || above.colSpan !== below.colSpan)) return null;
  if (pairs.some(([above, below]) => above.text !== '' && numbered.test(below.text))) return null;
  const within = pairs.filter(([above, below]) => above.rowSpan === 1 && below.rowSpan === 1);
  // Cells that reach over other rows tell nothing of this one, unless nothing else stands in its rest.
  const telling = within.some(([, below]) => below.text !== '') ? within : pairs;
  const ends =
    complementing(within) ?? goingOn(telling, (pair) => isRest(pair, rooms) || isBroken(pair, [...cells, ...own]));
  if (ends === null) return null;
  const [before, after] = ends;
  const together = new Map(pairs.map(([above, below]) => [above, whole(above, below)]));
  const rest = own.filter((cell) => cell.row !== row);
  return {
    cells: [...cells.map((cell) => together.get(cell) ?? cell), ...rest],
    before: before.text,
    after: after.text,
  };
}

const byColumn = (a: PartCell, b: PartCell) => a.column - b.column;

function complementing(pairs: readonly Pair[]): Pair | null {
  const above = pairs.map(([cell]) => cell).filter(({ text }) => text !== '');
  const below = pairs.map(([, cell]) => cell).filter(({ text }) => text !== '');
  if (pairs.length < 3 || above.length + below.length !== pairs.length) return null;
  if (pairs.some(([one, other]) => (one.text === '') === (other.text === ''))) return null;
  const [label, figure] = [above[0], below[0]];
  if (!label || !figure || (above.length !== 1 && below.length !== 1)) return null;
  return [label, figure];
}

function goingOn(pairs: readonly Pair[], isRest: (pair: Pair) => boolean): Pair | null {
  const rests = pairs.filter(([, below]) => below.text !== '');
  const others = pairs.filter(([, below]) => below.text === '');
  const label = pairs.find((pair) => pair.some(({ text }) => text !== ''));
  const [first] = rests;
  if (!label || !first) return null;
  if (label[0].text === '') return underFigures(label, pairs, isRest);
  if (!rests.every(isRest)) return null;
  if (rests.every(([, below]) => nothing.test(below.text))) return null;
  const figures = rests.filter(([, below]) => figure.test(below.text)).length;
  // Words under a row in which more stands: they lack its label, or other cells. With figures in both only a number of the label says so.
  const isRow = others.length >= 2 || others.includes(label);
  const isPlain = figures === 0 && isRow && others.some(([above]) => above.text !== '');
  // What is left of figures, and nothing else.
  const isFigures = figures === rests.length && others.length > 0;
  // A header of which every word is broken off.
  const isHeader = figures === 0 && others.length === 0;
  return isPlain || isFigures || isHeader || numbered.test(label[0].text) ? first : null;
}

/** A row whose label stands below the first parts of its figures: all that it has below are the rests of some of them. */
function underFigures([, label]: Pair, pairs: readonly Pair[], isRest: (pair: Pair) => boolean): Pair | null {
  const rests = pairs.filter(([, below]) => below !== label && below.text !== '');
  const [first] = rests;
  if (!first || isValue(label.text)) return null;
  const areFigures = pairs.every(([above]) => above.text === '' || isValue(above.text));
  return areFigures && rests.every(([, below]) => figure.test(below.text)) && rests.every(isRest)
    ? [first[0], label]
    : null;
}

/** The lower text may go on with the upper one: a figure with a figure, a word with any. */
function isRest([above, below]: Pair, rooms: Rooms): boolean {
  if (above.text === '') return false;
  const isOne = figure.test(below.text);
  if (isOne && !figure.test(above.text)) return false;
  const width = above.box.right - above.box.left;
  return isBrokenOff(endOf(above.lines), beginningOf(below.lines), width, isOne ? rooms.of(width) : 0);
}

/** A numbered label goes on with a text without a number: lines broken by hand, as short as others of the column. */
function isBroken([above, below]: Pair, cells: readonly PartCell[]): boolean {
  if (!numbered.test(above.text) || figure.test(below.text)) return false;
  const same = cells.filter(({ column, colSpan }) => column === above.column && colSpan === above.colSpan);
  const room = Math.max(...same.map(({ text, lines }) => (text.includes('\n') ? widestOf(lines) : 0)));
  return widestOf(above.lines) <= room && endOf(above.lines) + beginningOf(below.lines) > room;
}

function whole(above: PartCell, below: PartCell): PartCell {
  const texts = [above, below].map(({ text }) => text).filter((text) => text !== '');
  const isWithin = above.rowSpan === 1 && below.rowSpan === 1;
  const isOne = isWithin && texts.length === 2 && isFigure(texts);
  const place = above.text === '' && below.text !== '' ? { page: below.page, box: below.box } : {};
  return {
    ...above,
    ...place,
    rowSpan: above.rowSpan + below.rowSpan - 1,
    text: texts.join(isOne ? '' : '\n'),
    lines: [...above.lines, ...below.lines],
    broken: isOne ? [above, below].flatMap(({ broken, text }) => broken ?? [text]) : above.broken,
    isOverprinted: above.isOverprinted || below.isOverprinted,
  };
}
