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

function tornLabels(rows: readonly PrintedRow[], { labels, current }: Mending): readonly PrintedRow[] {
  const mended: PrintedRow[] = [];
  for (let at = 0; at < rows.length; at += 1) {
    const row = rows[at] as PrintedRow;
    const found = isUnnamed(row) && hasFigures(row) ? pieced(mended, row, rows.slice(at + 1), labels, current) : null;
    if (found === null) mended.push(row);
    else {
      mended.splice(mended.length - found.before);
      at += found.after;
      mended.push(found.row);
    }
  }
  return mended;
}

interface Pieced {
  readonly row: DataRow;
  readonly before: number;
  readonly after: number;
}

/** A row whose label goes on in the rows of words around it, where only one row of the form has such a label. */
function pieced(
  above: readonly PrintedRow[],
  row: PrintedRow,
  below: readonly PrintedRow[],
  labels: LabelIndex,
  current: Table | null,
): Pieced | null {
  const words = (some: readonly PrintedRow[]) => {
    const end = some.findIndex((one) => !isWords(one));
    return some.slice(0, end < 0 ? mostPieces : Math.min(end, mostPieces));
  };
  const over = words([...above].reverse());
  const under = words(below);
  const found: Pieced[] = [];
  for (let before = 0; before <= over.length; before += 1) {
    for (let after = before === 0 ? 1 : 0; after <= under.length; after += 1) {
      const rows = [...over.slice(0, before).reverse(), row, ...under.slice(0, after)];
      const pieces = rows.flatMap((one) => nearest(one) ?? []);
      const match = labels.row(pieces.map(({ text }) => text).join(''), current);
      if (match !== null)
        found.push({ row: { ...row, kind: 'data', match, labels: pieces, by: 'pieces' }, before, after });
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
    const values = row.cells.slice(row.cells.indexOf(cell) + 1);
    return { ...row, kind: 'data', match, values, by: 'spelling' };
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
    return { ...row, kind: 'data', match, labels: own, values, by: 'order' };
  });
}
