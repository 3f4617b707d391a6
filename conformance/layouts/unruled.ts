import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { type Layout, pages } from './define-layout.ts';

export const unruled: Layout = {
  name: 'unruled',
  words: { zh: '表格没有框线', en: 'tables without rules' },
  formats: pages,
  toldBy: 'labels',
  print: (report, form) => mapTables(printDocument(report, form), (table) => [{ ...table, ruled: false }]),
};
