import type { Geometry } from '../../../document.ts';
import type { Chunk } from '../chunks.ts';
import { around, type Box } from '../page.ts';
import { columnOf, columnsOf } from './columns.ts';
import { mostColumns } from './header.ts';
import { isFigureText } from './words.ts';

/** A cell of a table without lines; row and column count from 1. */
export interface LooseCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly text: string;
  readonly page: number;
  readonly box: Box;
}

/** A table of words in columns. */
export interface LooseTable {
  readonly geometry: Geometry;
  /** Every word and every blank has its row and column from where labels and figures stand. */
  readonly isSure: boolean;
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly LooseCell[];
  /** Rows put together from the end of one page and the start of the next, `page`. */
  readonly torn: readonly {
    readonly row: number;
    readonly page: number;
    readonly before: string;
    readonly after: string;
  }[];
}

/** Rows of words as a table; null where too little says that they are one. */
export function looseTable(rows: readonly (readonly Chunk[])[], page: number): LooseTable | null {
  const stacked = rows.map(stack);
  const full = stacked.filter(({ length }) => length > 1);
  const widest = widestOf(stacked);
  if (widest > mostColumns || full.length < 2 || full.length * 2 < rows.length) return null;
  if (widest === 2 && !full.some(([, last]) => isFigureText(last?.text ?? ''))) return null;
  return separated(stacked, page) ?? spaced(stacked, page);
}

const widestOf = (rows: readonly (readonly Chunk[])[]) => rows.reduce((most, { length }) => Math.max(most, length), 0);

/** Words of a row that stand under each other are one. */
function stack(chunks: readonly Chunk[]): Chunk[] {
  const stacks: Chunk[][] = [];
  let right = -Infinity;
  for (const chunk of [...chunks].sort((a, b) => a.left - b.left)) {
    if (chunk.left < right) stacks.at(-1)?.push(chunk);
    else stacks.push([chunk]);
    right = Math.max(right, chunk.right);
  }
  return stacks.map((own) => {
    const lines = own.sort((a, b) => a.top - b.top);
    return { ...around(own), text: lines.map(({ text }) => text).join('\n') };
  });
}

function separated(rows: readonly (readonly Chunk[])[], page: number): LooseTable | null {
  const columns = columnsOf(rows);
  if (columns === null) return null;
  const cells: LooseCell[] = [];
  for (const [index, row] of rows.entries()) {
    const own: Chunk[][] = columns.map(() => []);
    let last = -1;
    for (const chunk of row) {
      const place = columnOf(chunk, columns);
      if (place === null || place[0] <= last) return null;
      if (place[1] > place[0] && isFigureText(chunk.text)) return null;
      last = place[1];
      own[place[0]]?.push(chunk);
    }
    for (const [column, chunks] of own.entries()) {
      const [first] = chunks;
      const box = first ?? { left: columns[column]?.left ?? 0, right: columns[column]?.right ?? 0, ...heightOf(row) };
      cells.push({ row: index + 1, column: column + 1, rowSpan: 1, colSpan: 1, text: first?.text ?? '', page, box });
    }
  }
  return { geometry: 'separated', isSure: false, rows: rows.length, columns: columns.length, cells, torn: [] };
}

function heightOf(row: readonly Chunk[]): { top: number; bottom: number } {
  const { top, bottom } = around(row);
  return { top, bottom };
}

/** Words in their order: which column they stand in cannot be told. */
function spaced(rows: readonly (readonly Chunk[])[], page: number): LooseTable {
  const cells = rows.flatMap((row, index) =>
    row.map((chunk, column) => ({
      row: index + 1,
      column: column + 1,
      rowSpan: 1,
      colSpan: 1,
      text: chunk.text,
      page,
      box: chunk,
    })),
  );
  return { geometry: 'spaced', isSure: false, rows: rows.length, columns: widestOf(rows), cells, torn: [] };
}
