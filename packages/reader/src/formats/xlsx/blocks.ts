import type { SourceBlock } from '../../document.ts';
import type { Item } from './items.ts';
import type { Region } from './regions.ts';
import { rowsOf, tableRows } from './rows.ts';
import { type Placing, tableOf } from './table.ts';

/** A region as tables, with paragraphs for the lines of text around and between them. */
export function blocksOf(region: Region, placing: Placing): SourceBlock[] {
  const rows = rowsOf(region);
  const isOfTable = tableRows(rows);
  const blocks: SourceBlock[] = [];
  const done = new Set<Item>();
  for (let at = 0; at < rows.length; ) {
    let end = at + 1;
    while (end < rows.length && isOfTable[end] === isOfTable[at]) end++;
    const items = [...new Set(rows.slice(at, end).flatMap((row) => row.items))].filter((item) => !done.has(item));
    for (const item of items) done.add(item);
    if (isOfTable[at] && items.length > 1) blocks.push(tableOf(items, placing));
    else for (const item of items) addLines(blocks, item, placing);
    at = end;
  }
  return blocks;
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
