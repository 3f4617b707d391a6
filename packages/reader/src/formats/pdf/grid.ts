import type { Frame } from './frames.ts';
import { type Line, positions } from './rulings.ts';

/** A cell of a grid; row and column count from 0. */
export interface GridCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** A table as its lines draw it. Row r lies between ys[r] and ys[r + 1], column c between xs[c] and xs[c + 1]. */
export interface Grid {
  readonly xs: readonly number[];
  readonly ys: readonly number[];
  /** In reading order; they cover the whole grid and never overlap. */
  readonly cells: readonly GridCell[];
  /** Which cells have lines that do not close around a rectangle: another reading is possible. */
  readonly unclear: readonly number[];
  /** Columns that no line closes at the bottom, while one closes others: their text may go on below. */
  readonly open: readonly number[];
}

/** Lines nearer than this are one edge of a grid. */
const sameEdge = 4;
/** Where a line goes on this far beyond the last that crosses it, the grid does too. */
const smallestCell = 6;
/** The part of a side that a line has to cover. */
const covered = 0.55;

/** The grid that lines draw, null where they enclose fewer than two cells. */
export function gridOf({ across, down }: Frame): Grid | null {
  const xs = edges(down, across);
  const ys = edges(across, down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  const besides = walls(down, xs, ys);
  const beneath = walls(across, ys, xs);
  const owner = new Int32Array(columns * rows).fill(-1);
  const cells: GridCell[] = [];
  const unclear: number[] = [];
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (owner[row * columns + column] !== -1) continue;
      const found = room(row, column, rows, columns, besides, beneath);
      const cell = largest(row, column, found.inside, owner, columns, rows);
      for (let r = 0; r < cell.rowSpan; r++)
        for (let c = 0; c < cell.colSpan; c++) owner[(row + r) * columns + column + c] = cells.length;
      if (found.inside.size !== cell.rowSpan * cell.colSpan) unclear.push(cells.length);
      cells.push(cell);
    }
  }
  const floor = beneath[rows] as boolean[];
  const open = floor.some((closed) => closed) ? floor.flatMap((closed, column) => (closed ? [] : [column])) : [];
  return cells.length < 2 ? null : { xs, ys, cells, unclear, open };
}

/** Where lines lie, and where those that cross them end without one. */
function edges(lines: readonly Line[], crossing: readonly Line[]): number[] {
  const at = positions(
    lines.map((line) => line.at),
    sameEdge,
  );
  const from = Math.min(...crossing.map((line) => line.from));
  const to = Math.max(...crossing.map((line) => line.to));
  if (from < (at[0] as number) - smallestCell) at.unshift(from);
  if (to > (at.at(-1) as number) + smallestCell) at.push(to);
  return at;
}

/** For each edge, which steps along it have a line. */
function walls(lines: readonly Line[], edges: readonly number[], steps: readonly number[]): boolean[][] {
  const lengths = edges.map(() => new Float64Array(steps.length - 1));
  for (const { at, from, to } of lines) {
    const edge = nearest(edges, at);
    for (let step = 0; step + 1 < steps.length; step++) {
      const length = Math.min(to, steps[step + 1] as number) - Math.max(from, steps[step] as number);
      if (length > 0)
        (lengths[edge] as Float64Array)[step] = ((lengths[edge] as Float64Array)[step] as number) + length;
    }
  }
  return lengths.map((own) =>
    Array.from(own, (length, step) => length >= covered * ((steps[step + 1] as number) - (steps[step] as number))),
  );
}

export function nearest(values: readonly number[], value: number): number {
  let best = 0;
  for (let index = 1; index < values.length; index++)
    if (Math.abs((values[index] as number) - value) < Math.abs((values[best] as number) - value)) best = index;
  return best;
}

/** The places that can be reached from one without crossing a line. */
function room(
  row: number,
  column: number,
  rows: number,
  columns: number,
  besides: readonly (readonly boolean[])[],
  beneath: readonly (readonly boolean[])[],
): { inside: Set<number> } {
  const inside = new Set([row * columns + column]);
  for (const place of inside) {
    const [r, c] = [Math.floor(place / columns), place % columns];
    if (c + 1 < columns && !besides[c + 1]?.[r]) inside.add(place + 1);
    if (c > 0 && !besides[c]?.[r]) inside.add(place - 1);
    if (r + 1 < rows && !beneath[r + 1]?.[c]) inside.add(place + columns);
    if (r > 0 && !beneath[r]?.[c]) inside.add(place - columns);
  }
  return { inside };
}

/** The largest rectangle of free places of a room that begins at one. */
function largest(
  row: number,
  column: number,
  inside: ReadonlySet<number>,
  owner: Int32Array,
  columns: number,
  rows: number,
): GridCell {
  const free = (r: number, c: number) =>
    r < rows && c < columns && inside.has(r * columns + c) && owner[r * columns + c] === -1;
  let colSpan = 1;
  while (free(row, column + colSpan)) colSpan++;
  let rowSpan = 1;
  const isFreeRow = (r: number) => {
    for (let c = 0; c < colSpan; c++) if (!free(r, column + c)) return false;
    return true;
  };
  while (isFreeRow(row + rowSpan)) rowSpan++;
  return { row, column, rowSpan, colSpan };
}
