import type { Form } from '@nianbao/core';
import type { Cell, Table } from './document.ts';

interface Line {
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly figures: readonly Cell[];
}

/** The rows of table 4, which the form prints side by side, with the figures of the printed table. */
function linesOf(table: Table, form: Form): readonly Line[] {
  const printed = form.tables.find(({ chapter }) => chapter === 'remedies');
  const columns = printed?.columns.map(({ zh }) => zh[zh.length - 1] as string) ?? [];
  return (printed?.rows ?? []).map(({ key, zh }) => ({
    labels: zh,
    columns,
    figures: table.cells.filter(({ figure }) => figure?.key.split('.')[1] === key),
  }));
}

const one = { rowSpan: 1, colSpan: 1 } as const;

const headerOf = (columns: readonly string[], row: number, left: number): readonly Cell[] =>
  columns.map((text, column) => ({ ...one, row, column: left + column, text, role: 'header' }));

/** Table 4 with its three rows below each other. */
export function remediesByRow(table: Table, form: Form): Table {
  const lines = linesOf(table, form);
  const corner: Cell = { row: 0, column: 0, rowSpan: 1, colSpan: 2, text: '类别', role: 'corner' };
  const litigation = lines.filter(({ labels }) => labels.length > 1).length;
  const rows = lines.flatMap(({ labels, figures }, index): Cell[] => {
    const row = index + 1;
    const [group = '', own] = labels;
    const first = lines.findIndex((line) => line.labels[0] === group) === index;
    const merged: Cell = {
      row,
      column: 0,
      rowSpan: own ? litigation : 1,
      colSpan: own ? 1 : 2,
      text: group,
      role: 'label',
    };
    return [
      ...(first ? [merged] : []),
      ...(own ? [{ ...one, row, column: 1, text: own, role: 'label' } as const] : []),
      ...figures.map((cell, column) => ({ ...cell, row, column: column + 2 })),
    ];
  });
  return { ...table, cells: [corner, ...headerOf(lines[0]?.columns ?? [], 0, 2), ...rows] };
}

/** Table 4 as a table for each of its rows, under its label. */
export const remediesByTable = (table: Table, form: Form): readonly Table[] =>
  linesOf(table, form).map(({ labels, columns, figures }) => {
    const bands = labels.map(
      (text, row): Cell => ({ row, column: 0, rowSpan: 1, colSpan: columns.length, text, role: 'header' }),
    );
    const row = bands.length;
    const below = figures.map((cell, column) => ({ ...cell, row: row + 1, column }));
    return { ...table, cells: [...bands, ...headerOf(columns, row, 0), ...below] };
  });
