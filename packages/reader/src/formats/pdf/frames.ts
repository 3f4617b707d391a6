import type { Bounds } from '../../limits.ts';
import { boundGrid } from '../block-limit.ts';
import type { Line, Lines } from './rulings.ts';

/** Lines that touch each other: those of one table. */
export interface Frame extends Lines {}

const touch = 3;

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
  for (const [row, one] of across.entries()) {
    for (const [column, other] of down.entries()) {
      if (!touches(one, other)) continue;
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
  return [...frames.values()];
}

function touches(across: Line, down: Line): boolean {
  return (
    down.at >= across.from - touch &&
    down.at <= across.to + touch &&
    across.at >= down.from - touch &&
    across.at <= down.to + touch
  );
}
