import type { FilledGrid } from './cells.ts';
import type { GridCell } from './grid.ts';

/** In points. A row or column thinner than this has no room for text, and a row thinner than that not even for blanks. */
const thinnest = 13;
const doubleLine = 5;

/**
 * A table without the thin rows and columns that lines drawn side by side make: those that have no cell of their own, and
 * rows between the strokes of a double line. Cells that reach over them lose nothing but a step.
 */
export function withoutSlivers(table: FilledGrid): FilledGrid {
  return drop(drop(table, 'row'), 'column');
}

function drop(table: FilledGrid, way: 'row' | 'column'): FilledGrid {
  const { grid, glyphs } = table;
  const edges = way === 'row' ? grid.ys : grid.xs;
  const start = (cell: GridCell) => cell[way];
  const span = (cell: GridCell) => (way === 'row' ? cell.rowSpan : cell.colSpan);
  const width = (step: number) => (edges[step + 1] as number) - (edges[step] as number);
  // A narrow row or column of blanks is one, if it has cells of its own; the first row may be the end of one of the page before.
  const isBlank = ({ row }: GridCell) => way === 'column' || (row > 0 && width(row) > doubleLine);
  const isOwn = (cell: GridCell, index: number) => span(cell) === 1 && (glyphs[index]?.length || isBlank(cell));
  const full = new Set(grid.cells.filter(isOwn).map(start));
  const isSliver = (step: number) => width(step) < thinnest && !full.has(step);
  const slivers = new Set(edges.slice(1).flatMap((_, step) => (isSliver(step) ? [step] : [])));
  if (slivers.size === 0 || slivers.size > edges.length - 2) return table;
  /** How many slivers there are before each edge. */
  const counts = new Uint32Array(edges.length);
  for (let step = 0; step + 1 < edges.length; step++)
    counts[step + 1] = (counts[step] as number) + (slivers.has(step) ? 1 : 0);
  const before = (step: number) => counts[step] as number;
  const moved = (cell: GridCell): GridCell => {
    const at = start(cell) - before(start(cell));
    const left = span(cell) - (before(start(cell) + span(cell)) - before(start(cell)));
    return way === 'row' ? { ...cell, row: at, rowSpan: left } : { ...cell, column: at, colSpan: left };
  };
  const cells = grid.cells.map(moved);
  const left = cells.flatMap((cell, index) => (span(cell) > 0 ? [index] : []));
  const lost = cells.some((cell, index) => span(cell) === 0 && glyphs[index]?.length);
  if (lost) return table;
  const last = edges.length - 1;
  const kept = edges.filter((_, edge) => {
    if (edge === 0 || edge === last) return true;
    return !slivers.has(edge - 1) && !(edge === last - 1 && slivers.has(edge));
  });
  const numbers = new Map(left.map((index, number) => [index, number]));
  const all = {
    ...grid,
    cells: left.map((index) => cells[index] as GridCell),
    unclear: grid.unclear.flatMap((index) => numbers.get(index) ?? []),
  };
  return {
    grid: way === 'row' ? { ...all, ys: kept } : { ...all, xs: kept },
    glyphs: left.map((index) => glyphs[index] ?? []),
    crossing: table.crossing.map((one) => ({
      ...one,
      cell: numbers.get(one.cell) ?? 0,
      from: one.from.flatMap((index) => numbers.get(index) ?? []),
    })),
  };
}
