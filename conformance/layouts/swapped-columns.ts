import { mapTables, type Table, widthOf } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { figureColumns, reordered } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

/** 总计 stands first and the kinds of organisation the other way round, each under its own header. */
function swapped(table: Table): Table {
  const columns = figureColumns(table);
  const [person = 0, ...rest] = columns;
  const organisations = rest.slice(0, -1).reverse();
  const labels = Array.from({ length: widthOf(table) - columns.length }, (_, column) => column);
  return reordered(table, [...labels, ...rest.slice(-1), person, ...organisations]);
}

export const swappedColumns: Layout = {
  name: 'swapped-columns',
  words: { zh: '第三部分的列换了次序', en: 'the columns of table 3 in another order' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) => [table.chapter === 'requests' ? swapped(table) : table]),
};
