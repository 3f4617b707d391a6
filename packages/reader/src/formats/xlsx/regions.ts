import type { Item, View } from './items.ts';
import { lowest, type Region } from './region.ts';
import { remarksBeside } from './remarks.ts';

/** How deep regions are looked for in regions. */
const deepest = 32;
const word = /\p{L}/u;

/** What a sheet falls into. */
interface Layout {
  /** In reading order: from top to bottom, and side by side from left to right. */
  readonly regions: readonly Region[];
  /** What is written in the margin, from top to bottom. */
  readonly remarks: readonly Region[];
}

export function layoutOf({ items, rowGaps, columnGaps }: View): Layout {
  const remarks: Region[] = [];
  const rows = (region: Region) => split(region, ({ top, bottom }) => [top, bottom], rowGaps);
  const part = (region: Region, depth: number): readonly Region[] => {
    if (region.length === 0) return [];
    if (depth === deepest) return [region];
    const bands = rows(region);
    if (bands.length > 1) return bands.flatMap((one) => part(one, depth + 1));
    const columns = split(region, ({ left, right }) => [left, right], columnGaps);
    const main = columns.reduce((most, one) => (one.length > most.length ? one : most));
    const isRemark = columns.length > 1 ? remarksBeside(main) : () => false;
    const rest: Region[] = [];
    for (const one of columns)
      if (one !== main && isRemark(one)) for (const remark of rows(one)) remarks.push(remark);
      else rest.push(one);
    const parts = sideBySide(rest);
    if (parts.length === 1 && rest.length === columns.length) return [region];
    return parts.flatMap((one) => part(one, depth + 1));
  };
  const regions = part(items, 0);
  return { regions, remarks: remarks.sort((a, b) => lowest(a, 'top') - lowest(b, 'top')) };
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
