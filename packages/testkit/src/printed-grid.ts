import { type Form, headerGrid, type LabelCell, type Line, printedRows, type Report, type Table } from '@nianbao/core';

/** A cell as it is printed, with its spans; a figure has the key `table.row.column` of its cell in the form. */
export interface PrintedCell {
  readonly text: string;
  readonly rowSpan: number;
  readonly colSpan: number;
  readonly role: 'corner' | 'header' | 'label' | 'figure';
  readonly key?: string;
}

/** Rows of cells; a place covered by a span from above or from the left holds no cell. */
export type PrintedGrid = readonly (readonly { readonly column: number; readonly cell: PrintedCell }[])[];

/** How a figure is written; the key is `table.row.column`. */
export type WriteFigure = (value: number | null, key: string) => string;

const plain: WriteFigure = (value) => (value === null ? '' : String(value));

const place = (labels: readonly LabelCell[], across: boolean, left: number) =>
  labels.map(({ text, line, lines, depth, depths }) =>
    across
      ? {
          row: depth,
          column: left + line,
          cell: { text, rowSpan: depths, colSpan: lines, role: 'header' as const },
        }
      : { row: line, column: depth, cell: { text, rowSpan: lines, colSpan: depths, role: 'label' as const } },
  );

function arrange(cells: readonly { row: number; column: number; cell: PrintedCell }[]): PrintedGrid {
  const rows: { column: number; cell: PrintedCell }[][] = [];
  for (const { row, column, cell } of cells) {
    while (rows.length <= row) rows.push([]);
    rows[row]?.push({ column, cell });
  }
  for (const row of rows) row.sort((a, b) => a.column - b.column);
  return rows;
}

/** The grid of one table of a report in the layout of its form. */
export function printedGrid(report: Report, table: Table, write: WriteFigure = plain): PrintedGrid {
  const rows = printedRows(report, table).map(({ row }) => row);
  const figure = (row: Line, column: Line): PrintedCell => {
    const key = `${table.key}.${row.key}.${column.key}`;
    const text = write(report.tables[table.key]?.[row.key]?.[column.key] ?? null, key);
    return { text, rowSpan: 1, colSpan: 1, role: 'figure', key };
  };
  if (table.direction === 'across') {
    const pairs = rows.flatMap((row) => table.columns.map((column) => ({ row, column })));
    const columns = pairs.map(({ row, column }) => ({
      ...column,
      zh: [...row.zh, ...column.zh] as [string, ...string[]],
    }));
    const grid = headerGrid({ ...table, columns });
    const header = place(grid.columns, true, 0);
    const figures = pairs.map(({ row, column }, index) => ({
      row: grid.columnDepth,
      column: index,
      cell: figure(row, column),
    }));
    return arrange([...header, ...figures]);
  }
  const grid = headerGrid({ ...table, rows });
  const spans = { rowSpan: grid.columnDepth, colSpan: grid.rowDepth };
  const corner = { row: 0, column: 0, cell: { text: table.corner, ...spans, role: 'corner' as const } };
  const header = place(grid.columns, true, grid.rowDepth);
  const labels = place(grid.rows, false, 0).map((label) => ({ ...label, row: label.row + grid.columnDepth }));
  const figures = rows.flatMap((row, index) =>
    table.columns.map((column, at) => ({
      row: index + grid.columnDepth,
      column: grid.rowDepth + at,
      cell: figure(row, column),
    })),
  );
  return arrange([corner, ...header, ...labels, ...figures]);
}

/** The tables of a chapter, each under its band where the form prints one. */
export function chapterTables(form: Form, chapter: string): readonly Table[] {
  return form.tables.filter((table) => table.chapter === chapter);
}

/** Fields of equal number in every row, merged cells written once. */
export function fields(grid: PrintedGrid): readonly (readonly string[])[] {
  const width = Math.max(...grid.flatMap((row) => row.map(({ column, cell }) => column + cell.colSpan)));
  return grid.map((row) => {
    const texts: string[] = Array.from({ length: width }, () => '');
    for (const { column, cell } of row) texts[column] = cell.text;
    return texts;
  });
}
