import type { Item, View } from './items.ts';

/** Cells that stand together, apart from others by blank rows or columns. */
export type Region = readonly Item[];

/** How deep regions are looked for in regions. */
const deepest = 32;
const word = /\p{L}/u;

/** The regions of a sheet in reading order: from top to bottom, and side by side from left to right. */
export function regionsOf({ items, rowGaps, columnGaps }: View): readonly Region[] {
  const part = (region: Region, depth: number): readonly Region[] => {
    if (region.length === 0) return [];
    const bands = split(region, ({ top, bottom }) => [top, bottom], rowGaps);
    const parts = bands.length > 1 ? bands : sideBySide(split(region, ({ left, right }) => [left, right], columnGaps));
    return parts.length === 1 || depth === deepest ? [region] : parts.flatMap((one) => part(one, depth + 1));
  };
  return part(items, 0);
}

/** Parts cells where no cell of theirs reaches over a line between rows, or columns, and something blank lies there. */
function split(
  region: Region,
  extent: (item: Item) => readonly [from: number, to: number],
  gaps: readonly boolean[],
): Region[] {
  const sorted = region.map((item) => ({ item, extent: extent(item) })).sort((a, b) => a.extent[0] - b.extent[0]);
  const parts: Item[][] = [];
  let reached = -2;
  for (const { item, extent } of sorted) {
    const [from, to] = extent;
    const apart = from > reached + 1 || (from > reached && gaps[from] === true);
    if (apart || parts.length === 0) parts.push([]);
    parts.at(-1)?.push(item);
    reached = Math.max(reached, to);
  }
  return parts.map((part) => part.sort((a, b) => a.top - b.top || a.left - b.left));
}

/**
 * Parts that stand side by side are tables of their own only where each has labels of its own in front; figures beside
 * an empty column belong to the labels before it.
 */
function sideBySide(parts: readonly Region[]): readonly Region[] {
  const whole: Item[][] = [];
  for (const part of parts) {
    const before = whole.at(-1);
    if (!before || (isTable(before) && isTable(part) && hasLabels(part))) whole.push([...part]);
    else for (const item of part) before.push(item);
  }
  return whole.map((part) => part.sort((a, b) => a.top - b.top || a.left - b.left));
}

const isTable = (region: Region) =>
  region.some(({ top }) => top !== region[0]?.top) && region.some(({ left }) => left !== region[0]?.left);

function hasLabels(region: Region): boolean {
  const first = lowest(region, 'left');
  const texts = region.filter(({ left }) => left === first).map(({ value }) => value.text);
  return texts.filter((text) => word.test(text)).length * 2 > texts.length;
}

/** The least and the greatest that a number of the cells is. */
export const lowest = (items: Region, key: 'top' | 'left') =>
  items.reduce((least, item) => Math.min(least, item[key]), Infinity);
export const highest = (items: Region, key: 'bottom' | 'right') =>
  items.reduce((most, item) => Math.max(most, item[key]), 0);
