import type { Pointer, Table } from '@nianbao/core';
import type { SourceCell } from '../document.ts';
import type { LabelIndex } from './label-index.ts';
import { isFigure } from './parse-figure.ts';
import { rowAt } from './pointers.ts';
import { joined } from './printed-rows.ts';
import { type DataRow, isWords, type PrintedRow } from './row-kind.ts';

/** Lines that one label is torn into, above and below that of its figures. */
const mostPieces = 2;

/** What the rows of a table are mended by. */
export interface Mending {
  readonly labels: LabelIndex;
  /** The table that a band names. */
  readonly current: Table | null;
  /** Rows of the form read before, as pointers. */
  readonly read: ReadonlySet<Pointer>;
}

const isUnnamed = ({ kind }: PrintedRow) => kind === 'unknown' || kind === 'figures';
const hasFigures = ({ values }: PrintedRow) => values.some(({ text }) => isFigure(text));

/**
 * Names the rows that their labels do not name as they stand: labels torn over several rows, misspelt labels, and rows
 * whose label is lost, where those around leave one place only. Each such row says by what it was named.
 */
export function mendRows(printed: readonly PrintedRow[], mending: Mending): readonly PrintedRow[] {
  const rows = rowsOverHeaders(printed);
  if (!rows.some((row) => isUnnamed(row) && (hasFigures(row) || isWords(row)))) return rows;
  return byOrder(misspeltLabels(tornLabels(rows, mending), mending), mending);
}

/** A label of a row alone over a header stands over its columns: 行政复议 | 结果维持 … */
function rowsOverHeaders(rows: readonly PrintedRow[]): readonly PrintedRow[] {
  return rows.map((row, index) => {
    if (row.kind !== 'data' || row.match.table.direction !== 'across' || rows[index + 1]?.kind !== 'header') return row;
    if (joined(row.values) !== '') return row;
    return { cells: row.cells, labels: [], values: row.cells, match: null, band: null, kind: 'header' };
  });
}

/** The label cell next to the figures: cells left of it are groups, or pieces of them. */
const nearest = (row: PrintedRow): SourceCell | undefined => row.labels[row.labels.length - 1];

/** The cells right of the label: a blank next to it may stand for a figure. */
function valuesOf(row: PrintedRow): readonly SourceCell[] {
  const label = nearest(row);
  return label === undefined ? row.values : row.cells.slice(row.cells.indexOf(label) + 1);
}

function tornLabels(rows: readonly PrintedRow[], mending: Mending): readonly PrintedRow[] {
  const mended = [...rows];
  const pieces = new Set<number>();
  for (const at of rows.keys()) {
    const found = pieced(rows, at, pieces, mending);
    if (found === null) continue;
    mended[at] = found.row;
    for (const piece of found.pieces) pieces.add(piece);
  }
  return mended.filter((_, at) => !pieces.has(at));
}

interface Pieced {
  readonly row: DataRow;
  /** The rows that hold nothing but pieces of its label. */
  readonly pieces: readonly number[];
}

/** Rows of words next to a row, nearest first; a header that is repeated where a page ends may stand between. */
function words(rows: readonly PrintedRow[], at: number, step: 1 | -1, taken: ReadonlySet<number>): readonly number[] {
  let next = at + step;
  while (rows[next]?.kind === 'header') next += step;
  const found: number[] = [];
  for (; found.length < mostPieces; next += step) {
    const row = rows[next];
    if (row === undefined || !isWords(row) || taken.has(next)) break;
    found.push(next);
  }
  return found;
}

/** A row whose label goes on in the rows of words around it, where only one row of the form has such a label. */
export function pieced(
  rows: readonly PrintedRow[],
  at: number,
  taken: ReadonlySet<number>,
  { labels, current = null }: Pick<Mending, 'labels'> & Partial<Mending>,
): Pieced | null {
  const [over, under] = [words(rows, at, -1, taken), words(rows, at, 1, taken)];
  const row = rows[at] as PrintedRow;
  if (!isUnnamed(row) || !hasFigures(row)) return null;
  const found: Pieced[] = [];
  for (let before = 0; before <= over.length; before += 1) {
    for (let after = before === 0 ? 1 : 0; after <= under.length; after += 1) {
      const pieces = [...over.slice(0, before).reverse(), at, ...under.slice(0, after)];
      const cells = pieces.flatMap((index) => nearest(rows[index] as PrintedRow) ?? []);
      const match = labels.row(cells.map(({ text }) => text).join(''), current);
      if (match === null) continue;
      const values = valuesOf(row);
      const data: DataRow = { ...row, kind: 'data', match, labels: cells, values, groups: [], by: 'pieces' };
      found.push({ row: data, pieces: pieces.filter((index) => index !== at) });
    }
  }
  const [first] = found;
  return first && found.every((one) => one.row.match.row === first.row.match.row) ? first : null;
}

function misspeltLabels(rows: readonly PrintedRow[], { labels, read }: Mending): readonly PrintedRow[] {
  const taken = new Set(rows.flatMap(({ match }) => (match ? [rowAt(match)] : [])));
  return rows.map((row) => {
    const cell = nearest(row);
    if (row.kind !== 'unknown' || cell === undefined || row.cells.length < 2) return row;
    const match = labels.misspeltRow(joined(row.labels)) ?? labels.misspeltRow(cell.text);
    if (match === null || taken.has(rowAt(match)) || read.has(rowAt(match))) return row;
    taken.add(rowAt(match));
    const values = valuesOf(row);
    return { ...row, kind: 'data', match, values, groups: [], by: 'spelling' };
  });
}

/** A row of figures between two rows that leave out one row of the form. */
function byOrder(rows: readonly PrintedRow[], { labels, read }: Mending): readonly PrintedRow[] {
  const taken = new Set(rows.flatMap(({ match }) => (match ? [rowAt(match)] : [])));
  return rows.map((row, index) => {
    const [before, after] = [rows[index - 1], rows[index + 1]];
    if (!isUnnamed(row) || !hasFigures(row) || before?.kind !== 'data' || after?.kind !== 'data') return row;
    const { table } = before.match;
    const at = table.rows.indexOf(before.match.row) + 1;
    const missing = table.rows[at];
    if (at === 0 || missing === undefined || table.rows[at + 1] !== after.match.row) return row;
    const match = { table, row: missing };
    if (taken.has(rowAt(match)) || read.has(rowAt(match))) return row;
    const start = before.values[0]?.column ?? 0;
    const values = row.cells.filter(({ column }) => column >= start);
    const own = row.cells.filter(({ column, text }) => column < start && text !== '');
    const label = joined(own);
    if (values.length !== before.values.length || !(label === '' || labels.isLike(label, missing))) return row;
    return { ...row, kind: 'data', match, labels: own, values, groups: [], by: 'order' };
  });
}
