import { type Bounds, LimitError } from '../../limits.ts';
import type { Range } from './address.ts';
import type { Sheet } from './sheet.ts';
import type { Value } from './values.ts';

/** A cell that is seen, merged or not. Its range counts the rows and columns seen, from 0. */
export interface Item extends Range {
  readonly value: Value;
  /** It, or any cell that it covers, has a line at one of its sides. */
  readonly bordered: boolean;
  /** Where it stands in the sheet. */
  readonly row: number;
  readonly column: number;
}

/** A cell that shows text and is not seen. */
export interface Unseen {
  readonly row: number;
  readonly column: number;
  readonly text: string;
}

/** What is seen of a sheet: rows and columns that are hidden or hold nothing are taken out. */
export interface View {
  readonly items: readonly Item[];
  /** By their first row, merged cells without anything in them; where they stand outside a table nobody sees them. */
  readonly blanks: ReadonlyMap<number, readonly Item[]>;
  /** The rows of the sheet that are seen, in order; of columns the same. */
  readonly rows: readonly number[];
  readonly columns: readonly number[];
  /** Whether rows or columns without anything stand in front of one that is seen. */
  readonly rowGaps: readonly boolean[];
  readonly columnGaps: readonly boolean[];
  /** In hidden rows or columns, and under merged cells. */
  readonly hidden: readonly Unseen[];
  readonly covered: readonly Unseen[];
  /** Where merged cells claim places that others have already. */
  readonly overlaps: readonly Range[];
}

interface Found {
  readonly range: Range;
  value: Value;
  bordered: boolean;
}

const empty: Value = { text: '', bordered: false, look: '', told: [] };

export function viewOf(sheet: Sheet, bounds: Bounds): View {
  const isRowSeen = (row: number) => !sheet.hiddenRows.has(row);
  const isColumnSeen = (column: number) => !sheet.isHiddenColumn(column);
  const { owners, overlaps } = merged(sheet, bounds);
  const singles: Found[] = [];
  const hidden: Unseen[] = [];
  const covered: Unseen[] = [];
  for (const [row, cells] of sheet.rows) {
    for (const [column, value] of cells) {
      const owner = owners.get(row)?.get(column);
      const seen = isRowSeen(row) && isColumnSeen(column);
      if (owner) {
        const { top, left } = owner.range;
        owner.bordered ||= value.bordered;
        if (row === top && column === left) owner.value = value;
        else if (value.text !== '') covered.push({ row, column, text: value.text });
      } else if (seen) {
        const range = { top: row, left: column, bottom: row, right: column };
        singles.push({ range, value, bordered: value.bordered });
      } else if (value.text !== '') hidden.push({ row, column, text: value.text });
    }
  }
  const found = [...new Set([...owners.values()].flatMap((row) => [...row.values()]))];
  const isInked = ({ value, bordered }: Found) => bordered || value.text !== '' || value.told.length > 0;
  const inked = [...found, ...singles].filter(isInked);
  const seen: Found[] = [];
  const rowSet = new Set<number>();
  const columnSet = new Set<number>();
  for (const item of inked) {
    const rows = numbers(item.range.top, item.range.bottom).filter(isRowSeen);
    const columns = numbers(item.range.left, item.range.right).filter(isColumnSeen);
    if (rows.length > 0 && columns.length > 0) {
      seen.push(item);
      for (const row of rows) rowSet.add(row);
      for (const column of columns) columnSet.add(column);
    } else if (item.value.text !== '')
      hidden.push({ row: item.range.top, column: item.range.left, text: item.value.text });
  }
  const rows = [...rowSet].sort((a, b) => a - b);
  const columns = [...columnSet].sort((a, b) => a - b);
  const itemOf = ({ range, value, bordered }: Found): Item => ({
    top: indexFrom(rows, range.top),
    left: indexFrom(columns, range.left),
    bottom: indexFrom(rows, range.bottom + 1) - 1,
    right: indexFrom(columns, range.right + 1) - 1,
    value,
    bordered,
    row: range.top,
    column: range.left,
  });
  const items = seen.map(itemOf).sort((a, b) => a.top - b.top || a.left - b.left);
  const blanks = new Map<number, Item[]>();
  for (const blank of found.filter((one) => !isInked(one)).map(itemOf)) {
    if (blank.bottom < blank.top || blank.right < blank.left) continue;
    const inRow = blanks.get(blank.top) ?? [];
    inRow.push(blank);
    blanks.set(blank.top, inRow);
  }
  const rowGaps = rows.map((row, index) => hasGap(rows[index - 1] ?? row - 1, row, isRowSeen));
  const columnGaps = columns.map((column, index) => hasGap(columns[index - 1] ?? column - 1, column, isColumnSeen));
  return { items, blanks, rows, columns, rowGaps, columnGaps, hidden, covered, overlaps };
}

/** By place, the merged cells that cover it, as far as anything of the sheet reaches. */
function merged(sheet: Sheet, bounds: Bounds) {
  let lastRow = 0;
  let lastColumn = 0;
  for (const [row, cells] of sheet.rows) {
    lastRow = Math.max(lastRow, row);
    for (const column of cells.keys()) lastColumn = Math.max(lastColumn, column);
  }
  const owners = new Map<number, Map<number, Found>>();
  const overlaps: Range[] = [];
  let places = 0;
  for (const { top, left, bottom, right } of sheet.merges) {
    const range = { top, left, bottom: Math.min(bottom, lastRow), right: Math.min(right, lastColumn) };
    if (range.bottom < top || range.right < left) continue;
    places += (range.bottom - top + 1) * (range.right - left + 1);
    if (places > bounds.cells) throw new LimitError('cells', bounds.cells, places);
    const rows = numbers(top, range.bottom);
    const columns = numbers(left, range.right);
    if (rows.some((row) => columns.some((column) => owners.get(row)?.has(column)))) {
      overlaps.push(range);
      continue;
    }
    const item: Found = { range, value: empty, bordered: false };
    for (const row of rows) {
      const owner = owners.get(row) ?? new Map<number, Found>();
      for (const column of columns) owner.set(column, item);
      owners.set(row, owner);
    }
  }
  return { owners, overlaps };
}

const numbers = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index);

/** The index of the first number of a sorted list that is not smaller. */
function indexFrom(list: readonly number[], value: number): number {
  let low = 0;
  for (let high = list.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((list[middle] as number) < value) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether anything between two numbers is seen, though it holds nothing. */
function hasGap(from: number, to: number, isSeen: (value: number) => boolean): boolean {
  for (let value = from + 1; value < to; value++) if (isSeen(value)) return true;
  return false;
}
