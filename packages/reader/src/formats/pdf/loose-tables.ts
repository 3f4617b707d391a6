import { type Chunk, chunksOf } from './chunks.ts';
import type { Item, LineItem, LooseItem } from './items.ts';
import { type LooseLine, rowsOf } from './loose-rows.ts';
import { looseTable } from './loose-table.ts';
import { around, middleY } from './page.ts';
import type { Line } from './rulings.ts';

interface Candidate extends LooseLine {
  readonly item: LineItem;
}

/** Lines farther apart than this many times their height are not of one table. */
const farApart = 4;
/** A label is broken over no more lines than this. */
const mostLines = 6;

/** Finds tables without upright lines among the lines of a page: words under each other in columns. */
export function findLooseTables(items: readonly Item[], across: readonly Line[]): Item[] {
  const groups: Item[][] = [];
  let run: LineItem[] = [];
  for (const item of items) {
    if (item.kind === 'line') run.push(item);
    else {
      groups.push(tablesIn(run, across), [item]);
      run = [];
    }
  }
  groups.push(tablesIn(run, across));
  return groups.flat();
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
    const table = own.length < 2 ? null : looseTable(own.map((row) => row.flatMap(({ chunks }) => chunks)));
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
