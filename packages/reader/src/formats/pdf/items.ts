import type { FilledGrid } from './cells.ts';
import { type ReadLine, readLine } from './line-text.ts';
import type { TextLine } from './lines.ts';
import type { LooseTable } from './loose/table.ts';
import { around, type Box } from './page.ts';
import type { PageParts } from './page-parts.ts';

/** A line of text outside tables. */
export interface LineItem extends ReadLine {
  readonly kind: 'line';
  readonly page: number;
  readonly line: TextLine;
  readonly box: Box;
}

export interface TableItem {
  readonly kind: 'table';
  readonly page: number;
  readonly table: FilledGrid;
  readonly box: Box;
}

/** A table without upright lines. */
export interface LooseItem {
  readonly kind: 'loose';
  readonly page: number;
  readonly table: LooseTable;
  readonly box: Box;
}

export type Item = LineItem | TableItem | LooseItem;

/** Lines and tables of a page from top to bottom. */
export function itemsOf({ page, lines, tables }: PageParts): Item[] {
  const items: Item[] = tables.map((table) => {
    const { xs, ys } = table.grid;
    const box = {
      left: xs[0] as number,
      top: ys[0] as number,
      right: xs.at(-1) as number,
      bottom: ys.at(-1) as number,
    };
    return { kind: 'table', page: page.number, table, box };
  });
  for (const line of lines) {
    const read = readLine(line);
    const text = read.text.trim();
    if (text !== '') items.push({ ...read, kind: 'line', page: page.number, text, line, box: around(line) });
  }
  return items.sort((a, b) => a.box.top - b.box.top);
}
