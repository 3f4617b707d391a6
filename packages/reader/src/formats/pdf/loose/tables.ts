import type { Bounds } from '../../../limits.ts';
import { type Chunk, chunksOf } from '../chunks.ts';
import type { Item, LineItem, LooseItem } from '../items.ts';
import { around, middleY } from '../page.ts';
import type { Line } from '../rulings.ts';
import { looseGrid } from './grid.ts';
import { type LooseLine, rowsOf } from './rows.ts';
import { looseTable } from './table.ts';
import { farApart, type Zone, zonesOf } from './zones.ts';

interface Candidate extends LooseLine {
  readonly item: LineItem;
}

/** No table goes over more pages. */
const mostPages = 20;
/** A label is broken over no more lines than this. */
const mostLines = 6;

/**
 * Finds tables without upright lines among the lines of pages: such as geometry tells in full, over pages too; and words
 * under each other in columns.
 */
export function findLooseTables(
  pages: readonly (readonly Item[])[],
  across: ReadonlyMap<number, readonly Line[]>,
  bounds: Bounds,
): Item[] {
  const parts = zonesOf(pages, bounds).flat();
  const found: Item[] = [];
  let rest: LineItem[] = [];
  const flush = () => {
    for (const item of tablesOnPages(rest, across)) found.push(item);
    rest = [];
  };
  for (let at = 0; at < parts.length; at++) {
    const part = parts[at] as Item | Zone;
    if (part.kind === 'line') rest.push(part);
    else if (part.kind !== 'zone') {
      flush();
      found.push(part);
    } else {
      const zones = goingOn(parts, at);
      const { items, taken } = tableOf(zones) ?? tableOf([part]) ?? { items: itemsIn([part]), taken: 1 };
      for (const item of items) {
        if (item.kind === 'line') rest.push(item);
        else {
          flush();
          found.push(item);
        }
      }
      at += taken - 1;
    }
  }
  flush();
  return found;
}

/** A zone, and those on the next pages between which nothing stands. */
function goingOn(parts: readonly (Item | Zone)[], from: number): Zone[] {
  const zones = [parts[from] as Zone];
  for (let at = from + 1; ; at++) {
    const [last, next] = [zones.at(-1) as Zone, parts[at]];
    if (zones.length >= mostPages || next?.kind !== 'zone' || next.page !== last.page + 1 || next.above.length > 0)
      return zones;
    zones.push(next);
  }
}

const itemsIn = (zones: readonly Zone[]) =>
  zones.flatMap(({ above, lines }) => [...above, ...lines].map(({ item }) => item));

/** The table that zones make, with the lines above it that are no part of it; null where their geometry does not tell. */
function tableOf(zones: readonly Zone[]): { readonly items: Item[]; readonly taken: number } | null {
  const [first] = zones as readonly [Zone];
  const lines = zones.flatMap((zone) => zone.lines);
  const found = looseGrid(lines, first.above);
  if (found === null) return null;
  const above = first.above.slice(0, first.above.length - found.above);
  const own = first.above.slice(first.above.length - found.above).concat(first.lines);
  const table: LooseItem = {
    kind: 'loose',
    page: first.page,
    box: around(own.map(({ item }) => item.box)),
    table: found.table,
  };
  return { items: [...above.map(({ item }) => item), table], taken: zones.length };
}

function tablesOnPages(lines: readonly LineItem[], across: ReadonlyMap<number, readonly Line[]>): Item[] {
  const found: Item[] = [];
  for (let from = 0; from < lines.length; ) {
    const { page } = lines[from] as LineItem;
    let to = from;
    while (lines[to]?.page === page) to++;
    for (const item of tablesIn(lines.slice(from, to), across.get(page) ?? [])) found.push(item);
    from = to;
  }
  return found;
}

function tablesIn(items: readonly LineItem[], across: readonly Line[]): Item[] {
  const lines = items.map((item): Candidate => ({ item, chunks: chunksOf(item), box: item.box }));
  if (lines.filter(isFull).length < 2) return [...items];
  return segmentsOf(lines).flatMap((segment): Item[] => {
    if (segment.filter(isFull).length < 2) return segment.map(({ item }) => item);
    return tablesOf(rowsOf(segment, ruledBy(across, segment)) as Candidate[][]);
  });
}

const isFull = ({ chunks }: LooseLine) => chunks.length >= 2;

/** Lines parted where prose stands between, or much space. */
function segmentsOf(lines: readonly Candidate[]): Candidate[][] {
  const segments: Candidate[][] = [[]];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    const height = line.box.bottom - line.box.top;
    if (before && line.box.top - before.box.bottom > farApart * height) segments.push([]);
    if (isFull(line) || isLabel(lines, index)) segments.at(-1)?.push(line);
    else segments.push([line], []);
  }
  return segments.filter((segment) => segment.length > 0);
}

/** A single word left of what stands in the other columns of the full lines near. */
function isLabel(lines: readonly Candidate[], index: number): boolean {
  const { right } = (lines[index] as Candidate).box;
  const above = lines.slice(Math.max(0, index - mostLines), index).findLast(isFull);
  const below = lines.slice(index + 1, index + 1 + mostLines).find(isFull);
  const others = [above, below].flatMap((line) => (line ? [(line.chunks[1] as Chunk).left] : []));
  return others.length > 0 && others.every((left) => right < left);
}

/** Whether a line across the words lies between two heights. */
function ruledBy(across: readonly Line[], lines: readonly Candidate[]): (top: number, bottom: number) => boolean {
  const { left, right } = around(lines.map(({ box }) => box));
  const own = across.filter(({ from, to }) => from < right && to > left && to - from > (right - left) / 3);
  return (top, bottom) => own.some(({ at }) => at > top && at < bottom);
}

/** Rows of words become tables; rows of a single word between them are paragraphs, but for pieces of labels. */
function tablesOf(rows: readonly Candidate[][]): Item[] {
  const found: Item[] = [];
  let own: Candidate[][] = [];
  const flush = () => {
    const table =
      own.length < 2
        ? null
        : looseTable(
            own.map((row) => row.flatMap(({ chunks }) => chunks)),
            (own.flat()[0] as Candidate).item.page,
          );
    const items = own.flat().map(({ item }) => item);
    if (table === null) for (const item of items.sort((a, b) => middleY(a.box) - middleY(b.box))) found.push(item);
    else
      found.push({
        kind: 'loose',
        page: (items[0] as LineItem).page,
        box: around(items.map(({ box }) => box)),
        table,
      } satisfies LooseItem);
    own = [];
  };
  for (const [index, row] of rows.entries()) {
    if (row.some(isFull) || isPiece(rows, index)) own.push(row);
    else {
      flush();
      own.push(row);
      flush();
    }
  }
  flush();
  return found;
}

/** A single word left of all words of the rows beside: a piece of a label that stands beside several rows. */
function isPiece(rows: readonly Candidate[][], index: number): boolean {
  const { right } = around((rows[index] as Candidate[]).map(({ box }) => box));
  const beside = [rows[index - 1], rows[index + 1]].filter((row) => row?.some(isFull));
  return beside.length > 0 && beside.every((row) => row?.every(({ box }) => right <= box.left + 2));
}
