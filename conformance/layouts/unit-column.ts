import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { figureColumns, withColumn } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

export const unitColumn: Layout = {
  name: 'unit-column',
  words: { zh: '第三部分行名后面多一列单位', en: 'table 3 with a column of units behind its labels' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) => [
      table.chapter === 'requests' ? withColumn(table, figureColumns(table)[0] ?? 0, '单位', () => '件') : table,
    ]),
};
