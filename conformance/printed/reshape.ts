import { type Cell, rowsOf, type Table, widthOf } from './document.ts';

/** The rows of the header that goes over the whole table: all before the first row with a figure. */
export const headerRows = ({ cells }: Table): number =>
  Math.min(...cells.filter(({ role }) => role === 'figure').map(({ row }) => row));

const only = (table: Table, from: number, to: number, goesOn: (text: string) => string): readonly Cell[] =>
  table.cells.flatMap((cell) => {
    const [top, bottom] = [Math.max(cell.row, from), Math.min(cell.row + cell.rowSpan, to)];
    if (top >= bottom) return [];
    return [{ ...cell, row: top - from, rowSpan: bottom - top, text: cell.row < from ? goesOn(cell.text) : cell.text }];
  });

export interface Cut {
  /** Whether the header stands over every part. */
  readonly header: boolean;
  /** What a merged label that is cut through says in the later part. */
  readonly goesOn: (text: string) => string;
}

/** Parts of a table, cut before the given rows. */
export function split(table: Table, before: readonly number[], { header, goesOn }: Cut): readonly Table[] {
  const depth = headerRows(table);
  const end = rowsOf(table).length;
  return [0, ...before].map((from, index) => {
    const cells = only(table, from, before[index] ?? end, goesOn);
    if (index === 0 || !header) return { ...table, cells };
    const below = cells.map((cell) => ({ ...cell, row: cell.row + depth }));
    return { ...table, cells: [...only(table, 0, depth, (text) => text), ...below] };
  });
}

/** Every merged cell torn into single ones; those after its first say what `goesOn` makes of a label, and nothing of a figure. */
export function unmerged(table: Table, goesOn: (text: string) => string): Table {
  const cells = table.cells.flatMap((cell) =>
    Array.from({ length: cell.rowSpan }, (_, down) =>
      Array.from({ length: cell.colSpan }, (_each, right): Cell => {
        const first = down === 0 && right === 0;
        const single = { ...cell, row: cell.row + down, column: cell.column + right, rowSpan: 1, colSpan: 1 };
        if (first) return single;
        const { figure, ...rest } = single;
        return figure ? { ...rest, text: '', role: 'other' } : { ...single, text: goesOn(cell.text) };
      }),
    ).flat(),
  );
  return { ...table, cells };
}

/** Columns in another order: `order[n]` is the column that moves to place n. Merged cells must stay together. */
export function reordered(table: Table, order: readonly number[]): Table {
  const cells = table.cells.map((cell) => {
    const places = Array.from({ length: cell.colSpan }, (_, index) => order.indexOf(cell.column + index));
    return { ...cell, column: Math.min(...places) };
  });
  return { ...table, cells };
}

/** A table without one of its columns. */
export function without(table: Table, column: number): Table {
  const cells = table.cells.flatMap((cell) => {
    if (cell.column > column) return [{ ...cell, column: cell.column - 1 }];
    if (cell.column + cell.colSpan <= column) return [cell];
    return cell.colSpan === 1 ? [] : [{ ...cell, colSpan: cell.colSpan - 1 }];
  });
  return { ...table, cells };
}

/** A table with a column more, at the given place: its header, and a text for every row of figures. */
export function withColumn(table: Table, at: number, header: string, text: (index: number) => string): Table {
  const depth = headerRows(table);
  const rows = rowsOf(table).length;
  const moved = table.cells.map((cell) => {
    if (cell.column >= at) return { ...cell, column: cell.column + 1 };
    return cell.column + cell.colSpan > at ? { ...cell, colSpan: cell.colSpan + 1 } : cell;
  });
  const one = { column: at, colSpan: 1, role: 'other' } as const;
  const added = Array.from(
    { length: rows - depth },
    (_, index): Cell => ({ ...one, row: depth + index, rowSpan: 1, text: text(index) }),
  );
  return { ...table, cells: [...moved, { ...one, row: 0, rowSpan: depth, text: header }, ...added] };
}

/** The columns that hold figures. */
export const figureColumns = (table: Table): readonly number[] => {
  const columns = new Set(table.cells.filter(({ role }) => role === 'figure').map(({ column }) => column));
  return Array.from({ length: widthOf(table) }, (_, column) => column).filter((column) => columns.has(column));
};
