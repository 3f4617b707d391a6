import type { Form, Table } from '../forms/index.ts';
import { printedRows, type Report, type SourceMap, type TableRow } from '../model/index.ts';

type Cell = TableRow['cells'][number];

/** A row that a report prints, with the cells of it in which nothing stands. */
export interface RowBlanks {
  readonly row: TableRow;
  readonly blank: readonly Cell[];
  /** The figures of a row of applicants without their 总计, or the 总计 alone; told by requests/blank-total. */
  readonly lacks: 'total' | 'parts' | null;
}

const none: readonly Cell[] = [];
const total = 'total';

function lackOf({ cells }: TableRow, figures: Readonly<Record<string, number | null>>, blank: readonly Cell[]) {
  const filled = cells.filter(({ column }) => (figures[column.key] ?? null) !== null);
  if (filled.length === 0) return null;
  if (blank.some(({ column }) => column.key === total)) return 'total';
  const alone = filled.length === 1 && filled[0]?.column.key === total;
  return alone && blank.length === cells.length - 1 ? 'parts' : null;
}

const noFigures: Readonly<Record<string, number | null>> = {};

/** A printed row with its blank cells; where the source is not known, cells without a number are blank. */
export function rowBlanks(report: Report, table: Table, row: TableRow, sourceMap: SourceMap): RowBlanks {
  const figures = report.tables[table.key]?.[row.row.key] ?? noFigures;
  let found: Cell[] | undefined;
  for (const cell of row.cells) {
    if (figures[cell.column.key] !== null) continue;
    found ??= [];
    if ((sourceMap[cell.at]?.state ?? 'blank') === 'blank') found.push(cell);
  }
  const blank = found ?? none;
  return { row, blank, lacks: found && table.key === 'requests' ? lackOf(row, figures, blank) : null };
}

function isFilled({ cells }: TableRow, figures: Readonly<Record<string, number | null>>): boolean {
  for (const { column } of cells) if (figures[column.key] === null) return false;
  return true;
}

/** How many rows a report prints, where every cell of them has a figure; null where one has none. */
export function filledRows(report: Report, form: Form): number | null {
  let count = 0;
  for (const table of form.tables) {
    for (const row of printedRows(report, table)) {
      if (!isFilled(row, report.tables[table.key]?.[row.row.key] ?? noFigures)) return null;
      count += 1;
    }
  }
  return count;
}
