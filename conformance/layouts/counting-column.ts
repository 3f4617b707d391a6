import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { withColumn } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

export const countingColumn: Layout = {
  name: 'counting-column',
  words: { zh: '第三部分前面多一列序号', en: 'table 3 with a column of row numbers before it' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) => [
      table.chapter === 'requests' ? withColumn(table, 0, '序号', (index) => String(index + 1)) : table,
    ]),
};
