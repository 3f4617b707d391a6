import type { SourceBlock } from '../../document.ts';
import type { Item } from './items.ts';
import { lowest, type Region } from './region.ts';
import { rowsOf, tableRows } from './rows.ts';
import { type Placing, tableOf } from './table.ts';

/**
 * Regions as tables, with paragraphs for the lines of text around and between them. Remarks follow what they stand
 * beside.
 */
export function* blocksOf(
  regions: readonly Region[],
  remarks: readonly Region[],
  placing: Placing,
): Generator<SourceBlock> {
  let next = 0;
  for (const region of regions)
    for (const { last, blocks } of groupsOf(region, placing)) {
      yield* blocks;
      for (; next < remarks.length && lowest(remarks[next] as Region, 'top') <= last; next++)
        yield* remarkOf(remarks[next] as Region, placing);
    }
  for (const remark of remarks.slice(next)) yield* remarkOf(remark, placing);
}

/** A remark, cell by cell: as a table it might be taken for rows of the one beside it. */
function remarkOf(remark: Region, placing: Placing): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  for (const item of remark) addLines(blocks, item, placing);
  return blocks;
}

/** The rows of a region that go together, up to which row of the sheet. */
function* groupsOf(region: Region, placing: Placing): Generator<{ last: number; blocks: SourceBlock[] }> {
  const first = lowest(region, 'top');
  const rows = rowsOf(region);
  const isOfTable = tableRows(rows);
  const done = new Set<Item>();
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (end < rows.length && isOfTable[end] === isOfTable[at]) end++;
    const items = [...new Set(rows.slice(at, end).flatMap((row) => row.items))].filter((item) => !done.has(item));
    for (const item of items) done.add(item);
    const blocks: SourceBlock[] = [];
    if (isOfTable[at] && items.length > 1) blocks.push(tableOf(items, placing));
    else for (const item of items) addLines(blocks, item, placing);
    yield { last: first + end - 1, blocks };
    at = end;
  }
}

/** Adds the lines of a cell as paragraphs. */
function addLines(blocks: SourceBlock[], item: Item, { place, count, tell }: Placing): void {
  const at = place(item.top, item.left);
  tell(item, at);
  for (const line of item.value.text.split('\n')) {
    const text = line.trim();
    if (text === '') continue;
    count(text);
    blocks.push({ kind: 'paragraph', level: null, text, place: { ...at, text } });
  }
}
