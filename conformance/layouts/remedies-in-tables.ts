import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { remediesByTable } from '../printed/remedies.ts';
import { formats, type Layout } from './define-layout.ts';

export const remediesInTables: Layout = {
  name: 'remedies-in-tables',
  words: { zh: '第四部分分成三张表', en: 'table 4 as three tables' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) =>
      table.chapter === 'remedies' ? remediesByTable(table, form) : [table],
    ),
};
