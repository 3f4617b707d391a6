import { type Bounds, LimitError } from '../../limits.ts';
import type { Frame } from './frames.ts';
import { extent, type Line, positions } from './rulings.ts';

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
const sameEdge = 2.5;
/** Where a line goes on this far beyond the last that crosses it, the grid does too. */
const smallestCell = 6;
/** The part of a side that a line has to cover. */
const covered = 0.55;

/** The grid that lines draw, null where they enclose fewer than two cells. Throws where it has too many. */
export function gridOf({ across, down }: Frame, bounds: Bounds): Grid | null {
  const xs = edges(down, across);
  const ys = edges(across, down);
  const [columns, rows] = [xs.length - 1, ys.length - 1];
  if (columns < 1 || rows < 1 || columns * rows < 2) return null;
  if (columns * rows > bounds.cells) throw new LimitError('cells', bounds.cells, columns * rows);
  const beneath = walls(across, ys, xs);
  const { rooms, sizes } = roomsOf(rows, columns, walls(down, xs, ys), beneath);
  const taken = new Uint8Array(columns * rows);
  const cells: GridCell[] = [];
  const unclear: number[] = [];
  for (let place = 0; place < taken.length; place++) {
    if (taken[place] === 1) continue;
    const cell = largest(place, rows, columns, rooms, taken);
    for (let row = cell.row; row < cell.row + cell.rowSpan; row++)
      taken.fill(1, row * columns + cell.column, row * columns + cell.column + cell.colSpan);
    if (sizes[rooms[place] as number] !== cell.rowSpan * cell.colSpan) unclear.push(cells.length);
    cells.push(cell);
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
  const { from, to } = extent(crossing);
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
  const enough = steps.slice(1).map((step, index) => covered * (step - (steps[index] as number)));
  return lengths.map((own) => enough.map((least, step) => (own[step] as number) >= least));
}

export function nearest(values: readonly number[], value: number): number {
  let best = 0;
  for (let index = 1; index < values.length; index++)
    if (Math.abs((values[index] as number) - value) < Math.abs((values[best] as number) - value)) best = index;
  return best;
}

/** Which places can be reached from each other without crossing a line: for each the number of its room. */
function roomsOf(
  rows: number,
  columns: number,
  besides: readonly (readonly boolean[])[],
  beneath: readonly (readonly boolean[])[],
) {
  const rooms = new Int32Array(columns * rows).fill(-1);
  const sizes: number[] = [];
  for (let start = 0; start < rooms.length; start++) {
    if (rooms[start] !== -1) continue;
    const room = sizes.length;
    const inside = [start];
    rooms[start] = room;
    const enter = (place: number) => {
      if (rooms[place] !== -1) return;
      rooms[place] = room;
      inside.push(place);
    };
    for (const place of inside) {
      const [row, column] = [Math.floor(place / columns), place % columns];
      if (column + 1 < columns && !besides[column + 1]?.[row]) enter(place + 1);
      if (column > 0 && !besides[column]?.[row]) enter(place - 1);
      if (row + 1 < rows && !beneath[row + 1]?.[column]) enter(place + columns);
      if (row > 0 && !beneath[row]?.[column]) enter(place - columns);
    }
    sizes.push(inside.length);
  }
  return { rooms, sizes };
}

/** The largest rectangle of free places of a room that begins at one. */
function largest(place: number, rows: number, columns: number, rooms: Int32Array, taken: Uint8Array): GridCell {
  const [row, column, room] = [Math.floor(place / columns), place % columns, rooms[place]];
  const isFree = (r: number, c: number) => rooms[r * columns + c] === room && taken[r * columns + c] === 0;
  let colSpan = 1;
  while (column + colSpan < columns && isFree(row, column + colSpan)) colSpan++;
  let rowSpan = 1;
  const isFreeRow = (r: number) => {
    for (let c = column; c < column + colSpan; c++) if (!isFree(r, c)) return false;
    return true;
  };
  while (row + rowSpan < rows && isFreeRow(row + rowSpan)) rowSpan++;
  return { row, column, rowSpan, colSpan };
}
