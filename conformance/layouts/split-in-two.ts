import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { split } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

export const splitInTwo: Layout = {
  name: 'split-in-two',
  words: { zh: '第三部分的表分成两张，表头重复', en: 'table 3 in two, the header repeated' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) =>
      table.chapter === 'requests' ? split(table, [14], { header: true, goesOn: (text) => text }) : [table],
    ),
};
