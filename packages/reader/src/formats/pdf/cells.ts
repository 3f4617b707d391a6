import type { Grid, GridCell } from './grid.ts';
import { type Glyph, middleX, middleY } from './page.ts';

/** A table with the characters that stand in it. */
export interface FilledGrid {
  readonly grid: Grid;
  /** The characters of each cell of the grid, in the order of the file. */
  readonly glyphs: readonly (readonly Glyph[])[];
  /** Words over lines of the table, with the cell to which they were given. */
  readonly crossing: readonly Crossing[];
}

interface Crossing {
  readonly text: string;
  readonly cell: number;
  /** Given to the cell in which its middle lies, to that in which it begins and which is narrower, or to that whose lines it goes on with. */
  readonly by: 'middle' | 'start' | 'lines';
  /** The cells from which it was taken: what belongs there may be among it. */
  readonly from: readonly number[];
}

/** Characters side by side this near are one word. */
const oneWord = 0.15;
const overlap = 0.3;
/** In points. What begins in a cell stands so far in it. */
const inset = 1;

/**
 * Gives each character to the cell in which its middle lies, or in which it begins where that is narrower than the
 * character; words that cross a line go to one cell as a whole.
 */
export function fill(grid: Grid, glyphs: readonly Glyph[]): FilledGrid {
  const owners = ownersOf(grid);
  const [left, right] = [grid.xs[0] as number, grid.xs.at(-1) as number];
  const beside = -1;
  const homes = new Int32Array(glyphs.length);
  const wider = new Map<number, { text: string; from: Set<number> }>();
  for (let at = 0; at < glyphs.length; at++) {
    const glyph = glyphs[at] as Glyph;
    const x = middleX(glyph);
    if (x < left || x > right) {
      homes[at] = beside;
      continue;
    }
    const home = owners(x, middleY(glyph));
    homes[at] = home;
    if (glyph.left + inset > (grid.xs[(grid.cells[home] as GridCell).column] as number)) continue;
    const start = owners(glyph.left + inset, middleY(glyph));
    if (start === home || glyph.right - glyph.left < widthOfCell(grid, grid.cells[start] as GridCell)) continue;
    homes[at] = start;
    const { text, from } = wider.get(start) ?? { text: '', from: new Set<number>() };
    wider.set(start, { text: text + glyph.char, from: home === start ? from : from.add(home) });
  }
  const crossing: Crossing[] = [...wider].map(([cell, { text, from }]) => ({
    text,
    cell,
    by: 'start',
    from: [...from],
  }));
  mendWords(glyphs, homes, beside, (word, own) => {
    const x = ((word[0] as Glyph).left + (word.at(-1) as Glyph).right) / 2;
    const cell = owners(x, middleY(word[0] as Glyph));
    crossing.push({
      text: word.map(({ char }) => char).join(''),
      cell,
      by: 'middle',
      from: [...new Set(own)].filter((home) => home !== cell && home !== beside),
    });
    return cell;
  });
  const own: Glyph[][] = grid.cells.map(() => []);
  for (let at = 0; at < glyphs.length; at++) own[homes[at] as number]?.push(glyphs[at] as Glyph);
  return { grid, glyphs: own, crossing };
}

/** Gives words of which the parts have several homes, or `none`, a home as a whole. */
export function mendWords(
  glyphs: readonly Glyph[],
  homes: Int32Array,
  none: number,
  choose: (word: readonly Glyph[], homes: Int32Array) => number,
): void {
  for (let at = 0; at < glyphs.length; at++) {
    const isTorn = at > 0 && homes[at] !== homes[at - 1] && isOneWord(glyphs[at - 1] as Glyph, glyphs[at] as Glyph);
    if (!isTorn && homes[at] !== none) continue;
    let [from, to] = [at, at + 1];
    while (from > 0 && isOneWord(glyphs[from - 1] as Glyph, glyphs[from] as Glyph)) from--;
    while (to < glyphs.length && isOneWord(glyphs[to - 1] as Glyph, glyphs[to] as Glyph)) to++;
    homes.fill(choose(glyphs.slice(from, to), homes.subarray(from, to)), from, to);
    at = to - 1;
  }
}

/** Characters that follow each other without a gap. */
function isOneWord(before: Glyph, glyph: Glyph): boolean {
  const gap = glyph.left - before.right;
  return (
    before.size === glyph.size &&
    gap < oneWord * glyph.size &&
    gap > -overlap * glyph.size &&
    Math.abs(middleY(before) - middleY(glyph)) < overlap * glyph.size
  );
}

/** Finds the cell at a point of a grid; outside it, the nearest. */
function ownersOf({ xs, ys, cells }: Grid): (x: number, y: number) => number {
  const columns = xs.length - 1;
  const owners = new Int32Array(columns * (ys.length - 1));
  for (const [index, { row, column, rowSpan, colSpan }] of cells.entries())
    for (let r = row; r < row + rowSpan; r++) owners.fill(index, r * columns + column, r * columns + column + colSpan);
  return (x, y) => owners[step(ys, y) * columns + step(xs, x)] as number;
}

/** The last step that begins at or before a value. */
function step(edges: readonly number[], value: number): number {
  let [low, high] = [0, edges.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((edges[middle] as number) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

const widthOfCell = ({ xs }: Grid, { column, colSpan }: GridCell) =>
  (xs[column + colSpan] as number) - (xs[column] as number);

export const boxOfCell = ({ xs, ys }: Grid, { row, column, rowSpan, colSpan }: GridCell) => ({
  left: xs[column] as number,
  top: ys[row] as number,
  right: xs[column + colSpan] as number,
  bottom: ys[row + rowSpan] as number,
});
