import type { Table } from '@nianbao/core';
import { isParagraph, type SourceBlock } from '../document.ts';
import type { ChapterStart } from './find-chapters.ts';
import type { LabelIndex } from './label-index.ts';

/** Tells whether some row of a table of the form stands in a table of its own chapter; looked up when it is asked for. */
export function tablesInPlace(
  blocks: readonly SourceBlock[],
  chapters: readonly ChapterStart[],
  labels: LabelIndex,
): (table: Table) => boolean {
  const known = new Map<Table, boolean>();
  return (table) => {
    const before = known.get(table);
    if (before !== undefined) return before;
    const order = chapters.findIndex(({ chapter }) => chapter.key === table.chapter);
    const own = order < 0 ? [] : blocks.slice((chapters[order]?.index ?? 0) + 1, chapters[order + 1]?.index);
    const isRow = ({ text }: { readonly text: string }) => text !== '' && labels.row(text, table)?.table === table;
    const found = own.some((block) => !isParagraph(block) && block.cells.some(isRow));
    known.set(table, found);
    return found;
  };
}
