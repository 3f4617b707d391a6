import { formTables, printDocument } from '../printed/print.ts';
import { clauseTables } from '../printed/tables.ts';
import { formats, type Layout } from './define-layout.ts';

export const clauseTablesApart: Layout = {
  name: 'clause-tables',
  words: { zh: '第二部分每一项单独成表', en: 'a table for each clause of chapter 2' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    printDocument(report, form, {
      tables: (printed, its, write, chapter) =>
        chapter === 'proactiveDisclosure'
          ? clauseTables(printed, its, write)
          : formTables(printed, its, write, chapter),
    }),
};
