import { middleX } from '../page.ts';
import type { Stretch } from './columns.ts';
import type { Word } from './words.ts';

/** A label over one column or more, which count from 0; rows count from 0 too. */
export interface HeaderCell {
  readonly words: readonly Word[];
  readonly row: number;
  readonly rowSpan: number;
  readonly first: number;
  readonly last: number;
}

/** The columns of figures, and the labels over them. */
export interface LooseHeader {
  readonly columns: readonly Stretch[];
  readonly cells: readonly HeaderCell[];
  readonly rows: number;
}

interface Column {
  left: number;
  right: number;
  /** The lines of the label over it alone, from below. */
  readonly label: Word[];
}

/** No printed table has more columns. */
export const mostColumns = 64;
/** Middles of lines this near are of one row of a header, in points. */
const sameRow = 2;
const sameMiddle = 2;
/** Lines of a label are no farther apart than this many times the closest lines. */
const widestPitch = 1.4;

/**
 * The labels over columns of figures, from the places of both: a label stands under or over others in its column, or
 * runs over several. Null where a column has no label, or where it cannot be told which columns a label runs over.
 */
export const headerOf = (words: readonly Word[], figures: readonly Stretch[]): LooseHeader | null =>
  read(words, figures, true) ?? read(words, figures, false);

/** Reads a header; `byHeight`, in which what stands too high for the label of one column runs over several. */
function read(words: readonly Word[], figures: readonly Stretch[], byHeight: boolean): LooseHeader | null {
  const columns = figures.map(({ left, right }): Column => ({ left, right, label: [] }));
  const over: Word[] = [];
  const pitch = pitchOf(words);
  for (const word of [...words].sort((a, b) => b.y - a.y)) {
    const under = columns.filter(({ left, right }) => word.left < right && word.right > left);
    const [column] = under;
    if (byHeight && !column && isTop(word, words)) over.push(word);
    else if (!column) columns.push({ left: word.left, right: word.right, label: [word] });
    else if (under.length > 1 || isOver(word, column, over, pitch)) over.push(word);
    else {
      column.label.push(word);
      column.left = Math.min(column.left, word.left);
      column.right = Math.max(column.right, word.right);
    }
  }
  columns.sort((a, b) => a.left - b.left);
  if (columns.length === 0 || columns.length > mostColumns) return null;
  if (columns.some(({ label }) => label.length === 0)) return null;
  if (byHeight) for (const word of liftedOff(columns, words)) over.push(word);
  const spans = spansOf(over, columns);
  return spans && { columns, rows: spans.rows + 1, cells: [...spans.cells, ...leavesOf(columns, spans)] };
}

/**
 * Whether a word over a column is no line of its label: it does not stand in its middle, or too far above, or over
 * another that runs over it.
 */
function isOver(word: Word, { left, right, label }: Column, over: readonly Word[], pitch: number): boolean {
  const top = label.at(-1);
  if (Math.abs(middleX(word) - (left + right) / 2) > sameMiddle && Math.abs(word.left - left) > sameMiddle) return true;
  if (top && top.page === word.page && top.y - word.y > widestPitch * pitch) return true;
  return over.some((one) => one.left < right && one.right > left);
}

/** Whether a word stands above the middle of a header that is whole on its page: no label of one column does. */
function isTop(word: Word, words: readonly Word[]): boolean {
  const [first, last] = [words.reduce((a, b) => (b.y < a.y ? b : a)), words.reduce((a, b) => (b.y > a.y ? b : a))];
  return first.page === last.page && word.y < (first.y + last.y) / 2 - sameRow;
}

/**
 * Takes off the labels of columns what runs over the columns beside too: labels of one row have their middles at one
 * height, and without such a word a label has it there.
 */
function liftedOff(columns: readonly Column[], words: readonly Word[]): Word[] {
  const lowest = columns.reduce((most, { label }) => Math.max(most, middleOf(label)), 0) - sameRow;
  return columns.flatMap(({ label }, at) => {
    if (middleOf(label) >= lowest) return [];
    const end = label.findIndex((_, index) => index > 0 && middleOf(label.slice(0, index)) >= lowest);
    const word = label[end];
    const beside = [columns[at - 1], columns[at + 1]];
    const isAlone = words.every(
      (one) =>
        one === word ||
        Math.abs(one.y - (word?.y ?? 0)) > sameRow ||
        beside.every((column) => !column || one.left >= column.right || one.right <= column.left),
    );
    return word && isAlone ? label.splice(end) : [];
  });
}

const middleOf = (label: readonly Word[]) => ((label[0] as Word).y + (label.at(-1) as Word).y) / 2;

/** The least distance between words over each other. */
function pitchOf(words: readonly Word[]): number {
  const sorted = [...words].sort((a, b) => a.y - b.y);
  return sorted.reduce((least, word, index) => {
    const below = sorted.find(
      (one, at) => at > index && one.y - word.y > sameRow && one.left < word.right && one.right > word.left,
    );
    return below ? Math.min(least, below.y - word.y) : least;
  }, Infinity);
}

interface Spans {
  readonly cells: readonly HeaderCell[];
  readonly rows: number;
}

/** The label of each column alone stands below all those that run over it. */
function leavesOf(columns: readonly Column[], { cells, rows }: Spans): HeaderCell[] {
  return columns.map(({ label }, at) => {
    const row = cells.reduce(
      (below, one) => (one.first <= at && at <= one.last ? Math.max(below, one.row + 1) : below),
      0,
    );
    return { words: [...label].reverse(), row, rowSpan: rows + 1 - row, first: at, last: at };
  });
}

/** Which columns the labels of several columns run over, row by row. */
function spansOf(over: readonly Word[], columns: readonly Column[]): Spans | null {
  const rows: Word[][] = [];
  for (const word of [...over].sort((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row?.[0] && word.y - row[0].y <= sameRow) row.push(word);
    else rows.push([word]);
  }
  const middles = columns.map(({ label }) => middleOf(label));
  const lowest = middles.reduce((most, y) => Math.max(most, y), 0);
  const cells: HeaderCell[] = [];
  for (const [row, labels] of rows.entries()) {
    // Labels beside those of a lower row stand higher than what is below it.
    const isUnder = (at: number) => row < rows.length - 1 || (middles[at] as number) >= lowest - sameRow;
    for (const [first, last] of runs(columns.length, isUnder)) {
      const box = { left: (columns[first] as Column).left, right: (columns[last] as Column).right };
      const own = labels.filter((word) => middleX(word) > box.left && middleX(word) < box.right);
      const ends = own.length === 0 ? [] : shared(own, columns, first, last);
      if (ends === null) return null;
      for (const [index, end] of ends.entries())
        cells.push({
          words: [own[index] as Word],
          row,
          rowSpan: 1,
          first: index === 0 ? first : (ends[index - 1] as number) + 1,
          last: end,
        });
    }
    if (cells.filter((cell) => cell.row === row).length < labels.length) return null;
  }
  // A label over one column alone would be a line of its own label.
  return cells.every(({ first, last }) => first < last) ? { cells, rows: rows.length } : null;
}

/** Stretches of places that follow each other and are all of one kind. */
function runs(length: number, is: (at: number) => boolean): [number, number][] {
  const found: [number, number][] = [];
  for (let at = 0; at < length; at++) {
    if (!is(at)) continue;
    if (at > 0 && is(at - 1)) (found.at(-1) as [number, number])[1] = at;
    else found.push([at, at]);
  }
  return found;
}

/**
 * The last column of each label, where the columns from `first` to `last` are shared out among labels so that each
 * stands in the middle of its own, or where all begin on the left, begins with its own. Null where one is far from it.
 */
function shared(labels: readonly Word[], columns: readonly Column[], first: number, last: number): number[] | null {
  const sorted = [...labels].sort((a, b) => a.left - b.left);
  const starts = sorted.map(({ left }) =>
    columns.findIndex((column, at) => at >= first && Math.abs(column.left - left) <= sameMiddle),
  );
  const begin = columns.every(({ left, label }) => label.every((word) => word.left - left <= sameMiddle));
  if (begin && starts[0] === first && !starts.includes(-1)) return [...starts.slice(1).map((start) => start - 1), last];
  return inTheMiddle(sorted, columns, first, last);
}

function inTheMiddle(
  labels: readonly Word[],
  columns: readonly Column[],
  first: number,
  last: number,
): number[] | null {
  const off = (label: number, from: number, to: number) =>
    Math.abs(((columns[from] as Column).left + (columns[to] as Column).right) / 2 - middleX(labels[label] as Word));
  // The ways to share out the columns up to one among the labels up to one, by that column.
  let best = new Map<number, { readonly cost: number; readonly ends: readonly number[] }>([
    [first - 1, { cost: 0, ends: [] }],
  ]);
  for (const label of labels.keys()) {
    const next: typeof best = new Map();
    for (const [before, { cost, ends }] of best)
      for (let end = before + 1; end <= last; end++) {
        const sum = cost + off(label, before + 1, end);
        if (sum < (next.get(end)?.cost ?? Infinity)) next.set(end, { cost: sum, ends: [...ends, end] });
      }
    best = next;
  }
  const found = best.get(last);
  if (!found) return null;
  const width = ((columns[last] as Column).right - (columns[first] as Column).left) / (last - first + 1);
  return found.cost <= width * (labels.length > 1 ? labels.length / 4 : 1 / 2) ? [...found.ends] : null;
}
