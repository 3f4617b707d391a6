import { lastColumn, type SourceBlock, type SourceTable } from '../document.ts';
import type { LabelIndex } from './label-index.ts';
import { pieced } from './mend-rows.ts';
import { looksLikeFigure } from './parse-figure.ts';
import { printedRows } from './printed-rows.ts';
import { classify } from './row-kind.ts';

/** Rows of a repeated header, and a few more. */
const mostRowsBelow = 8;

const withoutRow = (table: SourceTable, row: number): SourceTable => ({
  ...table,
  cells: table.cells.filter((cell) => cell.row !== row),
});

/** The table with a row of the next one below its own. */
function withRow(table: SourceTable, next: SourceTable, row: number): SourceTable {
  const cells = next.cells.filter((cell) => cell.row === row);
  const own = cells.map((cell) => ({ ...cell, row: table.rows + 1, rowSpan: 1 }));
  const columns = Math.max(table.columns, ...own.map(lastColumn));
  return { ...table, rows: table.rows + 1, columns, cells: [...table.cells, ...own] };
}

/** The row of the next table that is part of the last row of a table: its label goes on there, or its figures stand there. */
function tornRow(table: SourceTable, next: SourceTable, labels: LabelIndex): number | null {
  const last = table.cells.filter((cell) => cell.row === table.rows && cell.text !== '');
  const label = last.filter(({ text }) => !looksLikeFigure(text)).at(-1);
  if (label === undefined || labels.isKnown(label.text)) return null;
  const own = printedRows(table).at(-1);
  const below = printedRows(next).slice(0, mostRowsBelow);
  if (own === undefined) return null;
  const rows = [own, ...below].map((row) => classify(row, labels, null));
  const at = rows.findIndex((row, index) => index > 0 && row.kind !== 'header' && row.kind !== 'blank');
  if (at < 0) return null;
  const none = new Set<number>();
  const goesOn = pieced(rows, 0, none, { labels })?.pieces.every((piece) => piece === at);
  const figuresBelow = pieced(rows, at, none, { labels })?.pieces.every((piece) => piece === 0);
  const isTorn = goesOn || (figuresBelow && table.columns === next.columns);
  return isTorn ? (below[at - 1]?.cells[0]?.row ?? null) : null;
}

/**
 * The blocks with each row whole that the end of a table tears: where a table goes on right behind another, the label of
 * the last row may end in the first row of the next. Mending the rows of the table then joins and tells it.
 */
export function joinRowsTornOverTables(blocks: readonly SourceBlock[], labels: LabelIndex): readonly SourceBlock[] {
  const joined: SourceBlock[] = [];
  for (const block of blocks) {
    const before = joined[joined.length - 1];
    const follows = before?.kind === 'table' && block.kind === 'table' && before.geometry === block.geometry;
    const row = follows ? tornRow(before, block, labels) : null;
    if (!follows || row === null) joined.push(block);
    else joined.splice(-1, 1, withRow(before, block, row), withoutRow(block, row));
  }
  return joined.filter((block) => block.kind !== 'table' || block.cells.length > 0);
}
