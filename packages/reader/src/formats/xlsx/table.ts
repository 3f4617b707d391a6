import type { SourcePlace } from '@nianbao/core';
import type { SourceCell, SourceTable } from '../../document.ts';
import type { Item } from './items.ts';
import { highest, lowest } from './region.ts';

/** Where the rows and columns that are seen stand in the sheet. */
export interface Placing {
  /** Merged cells without anything in them, by their first row. */
  readonly blanks: ReadonlyMap<number, readonly Item[]>;
  /** The place of a row and column that are seen, counted from 0. */
  readonly place: (row: number, column: number) => SourcePlace;
  readonly nextTable: () => number;
  /** Counts the places of a table, and throws where there are too many. */
  readonly cover: (rows: number, columns: number) => void;
  /** Counts a line or a cell, and throws where there is too much text. */
  readonly count: (text: string) => void;
  /** Tells what there is to say of a cell that is read. */
  readonly tell: (item: Item, place: SourcePlace) => void;
}

/**
 * The table that cells make up. Places without a cell are blank cells: so they look. Columns that no cell begins at are
 * none of its own: other tables of the sheet need them.
 */
export function tableOf(items: readonly Item[], placing: Placing): SourceTable {
  const [top, left] = [lowest(items, 'top'), lowest(items, 'left')];
  const [bottom, right] = [highest(items, 'bottom'), highest(items, 'right')];
  const isInside = (item: Item) => item.left >= left && item.right <= right && item.bottom <= bottom;
  const blanks = range(top, bottom).flatMap((row) => placing.blanks.get(row)?.filter(isInside) ?? []);
  const all = [...items, ...blanks];
  const starts = [...new Set(all.map((item) => item.left))].sort((a, b) => a - b);
  const columnOf = new Map<number, number>();
  for (const [index, start] of starts.entries())
    for (let column = start; column < (starts[index + 1] ?? right + 1); column++) columnOf.set(column, index + 1);
  const [rows, columns] = [bottom - top + 1, starts.length];
  placing.cover(rows, columns);
  const table = placing.nextTable();
  const cells: SourceCell[] = [];
  const covered = new Set<number>();
  const add = (row: number, column: number, rowSpan: number, colSpan: number, item: Item | null) => {
    const text = item?.value.text ?? '';
    const seen = placing.place(top + row - 1, starts[column - 1] as number);
    const place = { ...seen, table, row, column, text };
    placing.count(text);
    if (item) placing.tell(item, place);
    cells.push({ row, column, rowSpan, colSpan, text, place });
    for (let down = 0; down < rowSpan; down++)
      for (let across = 0; across < colSpan; across++) covered.add((row - 1 + down) * columns + column - 1 + across);
  };
  for (const item of all) {
    const column = columnOf.get(item.left) as number;
    add(
      item.top - top + 1,
      column,
      item.bottom - item.top + 1,
      (columnOf.get(item.right) as number) - column + 1,
      item,
    );
  }
  for (let place = 0; place < rows * columns; place++)
    if (!covered.has(place)) add(Math.floor(place / columns) + 1, (place % columns) + 1, 1, 1, null);
  cells.sort((a, b) => a.row - b.row || a.column - b.column);
  return { kind: 'table', geometry: 'exact', rows, columns, cells, place: { ...placing.place(top, left), table } };
}

const range = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);
