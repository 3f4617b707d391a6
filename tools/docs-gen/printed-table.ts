import { headerGrid, type LabelCell, type Table } from '@nianbao/core';

const escaped = (text: string) => text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;' })[sign] ?? '&gt;');

function cell(tag: 'th' | 'td', rows: number, columns: number, text: string): string {
  const span = `${rows > 1 ? ` rowspan="${rows}"` : ''}${columns > 1 ? ` colspan="${columns}"` : ''}`;
  return `<${tag}${span}>${escaped(text)}</${tag}>`;
}

const upright = ({ lines, depths, text }: LabelCell) => cell('th', depths, lines, text);
const sideways = ({ lines, depths, text }: LabelCell) => cell('th', lines, depths, text);
const blanks = (count: number) => cell('td', 1, 1, '').repeat(count);

/** Labels over the columns and beside the rows, as the form prints them. */
function down(table: Table): string[] {
  const { corner, columns, columnDepth, rows, rowDepth } = headerGrid(table);
  const header = Array.from({ length: columnDepth }, (_, depth) => {
    const first = depth === 0 ? cell('th', columnDepth, rowDepth, corner) : '';
    return (
      first +
      columns
        .filter((label) => label.depth === depth)
        .map(upright)
        .join('')
    );
  });
  const body = table.rows.map((_, line) => {
    const labels = rows.filter((label) => label.line === line).map(sideways);
    return labels.join('') + blanks(table.columns.length);
  });
  return [...header, ...body];
}

/** The rows side by side, each with all columns below it, and one printed row of figures. */
function across(table: Table): string[] {
  const { columns, rows, rowDepth } = headerGrid(table);
  const width = table.columns.length;
  const header = Array.from({ length: rowDepth }, (_, depth) =>
    rows
      .filter((label) => label.depth === depth)
      .map((label) => upright({ ...label, lines: label.lines * width }))
      .join(''),
  );
  const labels = columns.map(upright).join('').repeat(table.rows.length);
  return [...header, labels, blanks(width * table.rows.length)];
}

/** A blank table in the layout of the form, as HTML. */
export function printedTable(table: Table): string {
  const lines = table.direction === 'down' ? down(table) : across(table);
  return ['<table>', ...lines.map((line) => `<tr>${line}</tr>`), '</table>'].join('\n');
}
