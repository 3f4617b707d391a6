import type { Table } from '../forms/index.ts';
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

/** The printed rows of a table with their blank cells; where the source is not known, cells without a number are blank. */
export function rowBlanks(report: Report, table: Table, sourceMap: SourceMap): readonly RowBlanks[] {
  const rows = report.tables[table.key] ?? {};
  return printedRows(report, table).map((row) => {
    const figures = rows[row.row.key] ?? {};
    if (!row.cells.some(({ column }) => figures[column.key] === null)) return { row, blank: none, lacks: null };
    const blank = row.cells.filter(
      ({ column, at }) => figures[column.key] === null && (sourceMap[at]?.state ?? 'blank') === 'blank',
    );
    return { row, blank, lacks: table.key === 'requests' ? lackOf(row, figures, blank) : null };
  });
}
