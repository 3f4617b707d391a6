import type { Form, Table as FormTable, Report } from '@nianbao/core';
import { printedGrid } from '@nianbao/testkit/reports';
import type { Cell, Table } from './document.ts';
import type { WriteFigure } from './figures.ts';

/** One table of the form with its figures, as the form prints it. */
export function tableOf(report: Report, table: FormTable, write: WriteFigure): Table {
  const columns = new Map(table.columns.map((column) => [column.key, column]));
  const cells = printedGrid(report, table).flatMap((line, row) =>
    line.map(({ column, cell: { key, ...cell } }): Cell => {
      if (key === undefined) return { row, column, ...cell };
      const [, rowKey = '', columnKey = ''] = key.split('.');
      const { kind = 'count', zh } = columns.get(columnKey) ?? {};
      const unitAbove = zh?.some((label) => label.includes('万元')) ?? false;
      const value = report.tables[table.key]?.[rowKey]?.[columnKey] ?? null;
      const figure = write(value, { key, kind, unitAbove });
      return { row, column, ...cell, text: figure.text, figure };
    }),
  );
  return { kind: 'table', chapter: table.chapter, ruled: true, cells };
}

/** Makes a table as wide as others: what ends at its right edge is stretched. */
function stretched(table: Table, width: number): Table {
  const edge = Math.max(...table.cells.map(({ column, colSpan }) => column + colSpan));
  const cells = table.cells.map((cell) =>
    cell.column + cell.colSpan === edge ? { ...cell, colSpan: cell.colSpan + width - edge } : cell,
  );
  return { ...table, cells };
}

/** A table under a band that goes over its whole width. */
function banded(table: Table, band: string): Table {
  const width = Math.max(...table.cells.map(({ column, colSpan }) => column + colSpan));
  const below = table.cells.map((cell) => ({ ...cell, row: cell.row + 1 }));
  return { ...table, cells: [{ row: 0, column: 0, rowSpan: 1, colSpan: width, text: band, role: 'band' }, ...below] };
}

/** Tables below each other as one. */
export function stacked(tables: readonly Table[]): Table {
  let top = 0;
  const cells = tables.flatMap((table) => {
    const moved = table.cells.map((cell) => ({ ...cell, row: cell.row + top }));
    top += Math.max(...table.cells.map(({ row, rowSpan }) => row + rowSpan));
    return moved;
  });
  return { ...(tables[0] as Table), cells };
}

/** The tables of chapter 2, of equal width, each under its band. */
export function clauseTables(report: Report, form: Form, write: WriteFigure): readonly Table[] {
  const tables = form.tables.filter(({ chapter }) => chapter === 'proactiveDisclosure');
  const width = 1 + Math.max(...tables.map(({ columns }) => columns.length));
  return tables.map((table) => banded(stretched(tableOf(report, table, write), width), table.zh));
}
