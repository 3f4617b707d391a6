import type { Frame } from './frames.ts';
import { extent, type Line } from './rulings.ts';

const near = 3;
const sameEdge = 1.2;
/** The part of the width that a line between two tables covers. */
const whole = 0.9;
/** The part of the columns of two tables that may end and begin at the same place by chance. */
const byChance = 0.3;

/**
 * Parts tables that stand so close under each other that their lines touch: at a line over the whole width at which all
 * or nearly all columns end and others begin, there or below rows that are one cell.
 */
export function partTouching(frame: Frame): Frame[] {
  const [width, height] = [extent(frame.across), extent(frame.down)];
  const isInner = ({ at }: Line) => at > width.from + near && at < width.to - near;
  const inner = frame.down.filter(isInner).sort((a, b) => a.at - b.at);
  const most = whole * (width.to - width.from);
  const wide = frame.across
    .filter(({ at, from, to }) => at > height.from + near && at < height.to - near && to - from >= most)
    .sort((a, b) => b.at - a.at);
  const cuts: number[] = [];
  let below: readonly Line[] = [];
  for (const { at } of wide) {
    const own = inner.filter((line) => line.to > at + near && line.from < at + near);
    if (own.length > 0) below = own;
    const above = inner.filter((line) => line.from < at - near && line.to > at - near);
    if (above.length > 0 && areOthers(above, below, width.to - width.from)) cuts.unshift(at);
  }
  const edges = [-Infinity, ...cuts, Infinity];
  return edges.slice(1).map((bottom, index) => between(frame, edges[index] as number, bottom));
}

/** Hardly any of the columns go on. The closer lines stand, the more of them meet by chance. */
function areOthers(above: readonly Line[], below: readonly Line[], width: number): boolean {
  const [few, many] = [Math.min(above.length, below.length), Math.max(above.length, below.length)];
  return few > 0 && sharedBy(above, below) <= few * (byChance + (2 * sameEdge * many) / width);
}

/** How many of some lines have one of others at the same place; both go from left to right. */
function sharedBy(lines: readonly Line[], others: readonly Line[]): number {
  let shared = 0;
  let next = 0;
  for (const { at } of lines) {
    while (next < others.length && (others[next] as Line).at <= at - sameEdge) next++;
    if (next < others.length && (others[next] as Line).at < at + sameEdge) shared++;
  }
  return shared;
}

function between({ across, down }: Frame, top: number, bottom: number): Frame {
  return {
    across: across.filter(({ at }) => at >= top && at <= bottom),
    down: down.flatMap(({ at, from, to }) => {
      const part = { at, from: Math.max(from, top), to: Math.min(to, bottom) };
      return part.to - part.from > near ? [part] : [];
    }),
  };
}
