import { printDocument } from '../printed/print.ts';
import { tableOf } from '../printed/tables.ts';
import { formats, type Layout } from './define-layout.ts';

export const bandsAbove: Layout = {
  name: 'bands-above',
  words: {
    zh: '第二部分每一项单独成表，条款写在表前',
    en: 'a table for each clause of chapter 2, its band a line above it',
  },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    printDocument(report, form, {
      tables: (printed, its, write, chapter) => {
        const tables = its.tables.filter((table) => table.chapter === chapter);
        return tables.flatMap((table) => [
          ...(tables.length > 1 ? [{ kind: 'paragraph', role: 'band', text: table.zh } as const] : []),
          tableOf(printed, table, write),
        ]);
      },
    }),
};
