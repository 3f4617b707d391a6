import type { ChapterKey, Form, Table } from '@nianbao/core';
import { isParagraph, type SourceBlock, type SourceCell } from '../document.ts';
import { isFigures } from './parse-figure.ts';
import { squeeze } from './squeeze.ts';

/** A table printed side by side of which only lines of text are left: its labels, and below them all its figures. */
export interface FlattenedTable {
  readonly table: Table;
  readonly figures: readonly SourceCell[];
  /** The lines, labels and figures. */
  readonly blocks: readonly SourceBlock[];
}

/** Lines beyond which no chapter is looked through. */
const mostLines = 200;

function cellsOf(block: SourceBlock): readonly Pick<SourceCell, 'text' | 'place'>[] {
  if (!isParagraph(block)) return block.cells;
  return block.text.split(/\s+/).map((text) => ({ text, place: block.place }));
}

/** A line of figures and nothing else: a paragraph, or words in space that were taken for a table. */
const isLine = (block: SourceBlock) =>
  isParagraph(block)
    ? isFigures(block.text)
    : block.geometry === 'spaced' && block.cells.every(({ text }) => isFigures(text));

/**
 * The table of a chapter whose figures stand in lines of text right under its labels: exactly as many as it has cells,
 * and no other table or line of figures in the chapter, of which `blocks` are those. Null where there is none.
 */
export function flattenedTable(blocks: readonly SourceBlock[], chapter: ChapterKey, form: Form): FlattenedTable | null {
  const table = form.tables.find((one) => one.chapter === chapter && one.direction === 'across');
  if (table === undefined || blocks.length > mostLines) return null;
  const lines = blocks.filter((block) => !isParagraph(block) || isLine(block));
  const first = blocks.indexOf(lines[0] as SourceBlock);
  if (first < 0 || !lines.every((line, index) => isLine(line) && blocks[first + index] === line)) return null;
  const cells = lines.flatMap(cellsOf);
  if (cells.length !== table.rows.length * table.columns.length) return null;
  // The labels may stand broken into single characters, one below the other: their characters are all that is sure.
  const wanted = new Set(squeeze([...table.rows, ...table.columns].flatMap(({ zh }) => zh).join('')));
  const found = new Set<string>();
  let start = first;
  for (; start > 0; start -= 1) {
    const above = blocks[start - 1] as SourceBlock;
    const characters = isParagraph(above) ? [...squeeze(above.text)] : [];
    if (!characters.every((character) => wanted.has(character))) break;
    for (const character of characters) found.add(character);
  }
  if (found.size < wanted.size) return null;
  const figures = cells.map((cell, index) => ({ ...cell, row: 1, column: index + 1, rowSpan: 1, colSpan: 1 }));
  return { table, figures, blocks: blocks.slice(start, first + lines.length) };
}
