import type { Bounds } from '../../limits.ts';
import { boundGrid } from '../block-limit.ts';
import { extent, type Line, type Lines } from './rulings.ts';

/** Lines that touch each other: those of one table. */
export interface Frame extends Lines {}

const touch = 3;
/** A line this far beside a table, and along this part of its height, is its side. */
const farthest = 200;
const mostly = 0.7;

/** Groups lines that cross or touch. A line that touches none, or none in the other direction, is in no frame. */
export function framesOf({ across, down }: Lines, bounds: Bounds): Frame[] {
  boundGrid({ rows: across.length, columns: down.length }, bounds);
  const parents = Array.from({ length: across.length + down.length }, (_, index) => index);
  const root = (index: number): number => {
    let at = index;
    while (parents[at] !== at) {
      parents[at] = parents[parents[at] as number] as number;
      at = parents[at] as number;
    }
    return at;
  };
  const crossed = new Set<number>();
  for (let row = 0; row < across.length; row++) {
    for (let column = 0; column < down.length; column++) {
      if (!touches(across[row] as Line, down[column] as Line)) continue;
      parents[root(row)] = root(across.length + column);
      crossed.add(row).add(across.length + column);
    }
  }
  const frames = new Map<number, { across: Line[]; down: Line[] }>();
  for (const index of crossed) {
    const key = root(index);
    const frame = frames.get(key) ?? { across: [], down: [] };
    frames.set(key, frame);
    const line = across[index];
    if (line) frame.across.push(line);
    else frame.down.push(down[index - across.length] as Line);
  }
  const found = [...frames.values()];
  const extents = found.map((frame) => ({ height: extent(frame.down), width: extent(frame.across) }));
  const beside = down.filter((_, column) => !crossed.has(across.length + column));
  boundGrid({ rows: found.length, columns: beside.length }, bounds);
  for (const line of beside) found[extents.findIndex((one) => flanks(line, one))]?.down.push(line);
  return found;
}

/** A line beside a table and as high: the side of a cell that began on the page before, with no line across. */
function flanks({ at, from, to }: Line, { height, width }: { height: Extent; width: Extent }): boolean {
  const shared = Math.min(to, height.to) - Math.max(from, height.from);
  const isNear = at > width.from - farthest && at < width.to + farthest;
  return isNear && shared > mostly * (height.to - height.from) && to - from < shared + touch * 2;
}

type Extent = ReturnType<typeof extent>;

function touches(across: Line, down: Line): boolean {
  return (
    down.at >= across.from - touch &&
    down.at <= across.to + touch &&
    across.at >= down.from - touch &&
    across.at <= down.to + touch
  );
}
