import type { Table } from '@nianbao/core';
import { isParagraph, type SourceBlock } from '../document.ts';
import type { ChapterStart } from './find-chapters.ts';
import type { LabelIndex } from './label-index.ts';

/** The tables of the form of which some row stands in a table of their own chapter. */
export function tablesInPlace(
  blocks: readonly SourceBlock[],
  chapters: readonly ChapterStart[],
  labels: LabelIndex,
): ReadonlySet<Table> {
  const found = new Set<Table>();
  for (const [order, { chapter, index }] of chapters.entries()) {
    const own = blocks.slice(index + 1, chapters[order + 1]?.index);
    const wanted = labels.form.tables.filter((table) => table.chapter === chapter.key);
    for (const block of own) {
      if (isParagraph(block)) continue;
      for (const { text } of block.cells) {
        if (text === '') continue;
        for (const table of wanted) if (labels.row(text, table)?.table === table) found.add(table);
      }
    }
  }
  return found;
}
