import type { FilledGrid } from './cells.ts';
import { linesOf } from './lines.ts';
import type { Glyph } from './page.ts';

/** In points. Distances of lines that differ by less are the same. */
const samePitch = 0.25;
/** Lines nearer than this part of their size are printed over each other. */
const over = 1 / 3;
const digit = /\p{Nd}/u;

/**
 * Gives lines that had no room in their cell, and are printed over the first line of the cell below, back to their cell:
 * of two such lines one stands as far below the last line of the upper cell, and the other above the next of its own, as
 * lines of these cells stand apart. Where there are digits among them, both stay.
 */
export function withoutOverflow(table: FilledGrid): FilledGrid {
  const { grid } = table;
  if (!table.glyphs.some(mayBeOver)) return table;
  const glyphs = [...table.glyphs];
  const crossing = [...table.crossing];
  const columns = grid.xs.length;
  const placeOf = (row: number, column: number, colSpan: number) => (row * columns + column) * columns + colSpan;
  const ends = new Map<number, number>();
  for (const [index, { row, column, rowSpan, colSpan }] of grid.cells.entries()) {
    const own = table.glyphs[index] as readonly Glyph[];
    ends.set(placeOf(row + rowSpan, column, colSpan), index);
    const above = ends.get(placeOf(row, column, colSpan));
    if (above === undefined || !mayBeOver(own)) continue;
    const rest = new Set(overflow(glyphs[above] ?? [], own));
    if (rest.size === 0) continue;
    glyphs[index] = own.filter((glyph) => !rest.has(glyph));
    glyphs[above] = [...(glyphs[above] ?? []), ...rest];
    crossing.push({ text: [...rest].map(({ char }) => char).join(''), cell: above, by: 'lines', from: [] });
  }
  return crossing.length === table.crossing.length ? table : { grid, glyphs, crossing };
}

/** Characters follow each other in the file at heights that are no two lines. */
function mayBeOver(glyphs: readonly Glyph[]): boolean {
  return glyphs.some(({ top, size }, index) => {
    const apart = Math.abs(top - (glyphs[index - 1]?.top ?? top));
    return apart > 0 && apart < over * size;
  });
}

/** What of the first line of a cell goes on with the lines of the cell above. */
function overflow(above: readonly Glyph[], own: readonly Glyph[]): readonly Glyph[] {
  const [before = [], [first, ...rest]] = [linesOf(above), linesOf(own)];
  if (!first || first.some(({ char }) => digit.test(char))) return [];
  const [upper, lower] = [before, rest].map((lines) => lines.map(([glyph]) => (glyph as Glyph).top)) as [
    number[],
    number[],
  ];
  const [last, next] = [upper.at(-1) ?? Number.NaN, lower[0] ?? Number.NaN];
  const pitch = (lower[1] ?? Number.NaN) - next || last - (upper.at(-2) ?? Number.NaN);
  const tops = [...new Set(first.map(({ top }) => top))];
  const isPitch = (distance: number) => Math.abs(distance - pitch) < samePitch;
  const isOver = (top: number) => isPitch(top - last) && tops.every((one) => one === top || isPitch(next - one));
  const overs = tops.filter(isOver);
  return tops.length === 2 && overs.length === 1 ? first.filter(({ top }) => top === overs[0]) : [];
}
