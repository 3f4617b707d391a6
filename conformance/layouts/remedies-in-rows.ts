import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { remediesByRow } from '../printed/remedies.ts';
import { formats, type Layout } from './define-layout.ts';

export const remediesInRows: Layout = {
  name: 'remedies-in-rows',
  words: { zh: '第四部分的表排成三行', en: 'table 4 in three rows below each other' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) =>
      table.chapter === 'remedies' ? [remediesByRow(table, form)] : [table],
    ),
};
