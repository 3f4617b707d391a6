import type { Grid, GridCell } from './grid.ts';
import { type Glyph, middleX, middleY } from './page.ts';

/** A table with the characters that stand in it. */
export interface FilledGrid {
  readonly grid: Grid;
  /** The characters of each cell of the grid, in the order of the file. */
  readonly glyphs: readonly (readonly Glyph[])[];
  /** Words that a line of the table cuts, with the cell to which they were given. */
  readonly crossing: readonly { readonly text: string; readonly cell: number }[];
}

/** Characters side by side this near are one word. */
const oneWord = 0.15;
const overlap = 0.3;

/** Gives each character to the cell in which its middle lies; words that cross a line go to one cell as a whole. */
export function fill(grid: Grid, glyphs: readonly Glyph[]): FilledGrid {
  const owners = ownersOf(grid);
  const homes = glyphs.map((glyph) => owners(middleX(glyph), middleY(glyph)));
  const crossing: { text: string; cell: number }[] = [];
  const [left, right] = [grid.xs[0] as number, grid.xs.at(-1) as number];
  const isBeside = (glyph: Glyph) => middleX(glyph) < left || middleX(glyph) > right;
  for (const [from, to] of wordsOf(glyphs)) {
    let crosses = isBeside(glyphs[from] as Glyph) || isBeside(glyphs[to - 1] as Glyph);
    for (let at = from + 1; at < to; at++) crosses ||= homes[at] !== homes[at - 1];
    if (crosses) {
      const word = glyphs.slice(from, to);
      const x = ((word[0] as Glyph).left + (word.at(-1) as Glyph).right) / 2;
      const cell = owners(x, middleY(word[0] as Glyph));
      homes.fill(cell, from, to);
      crossing.push({ text: word.map(({ char }) => char).join(''), cell });
    }
  }
  const own: Glyph[][] = grid.cells.map(() => []);
  for (const [index, glyph] of glyphs.entries()) own[homes[index] as number]?.push(glyph);
  return { grid, glyphs: own, crossing };
}

/** Where words begin and end: characters that follow each other without a gap. */
export function* wordsOf(glyphs: readonly Glyph[]): Generator<readonly [from: number, to: number]> {
  for (let from = 0; from < glyphs.length; ) {
    let to = from + 1;
    while (to < glyphs.length && isOneWord(glyphs[to - 1] as Glyph, glyphs[to] as Glyph)) to++;
    yield [from, to];
    from = to;
  }
}

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

function step(edges: readonly number[], value: number): number {
  let at = 0;
  while (at < edges.length - 2 && value >= (edges[at + 1] as number)) at++;
  return at;
}

export const boxOfCell = ({ xs, ys }: Grid, { row, column, rowSpan, colSpan }: GridCell) => ({
  left: xs[column] as number,
  top: ys[row] as number,
  right: xs[column + colSpan] as number,
  bottom: ys[row + rowSpan] as number,
});
