import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { split } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

export const splitInFour: Layout = {
  name: 'split-in-four',
  words: { zh: '第三部分的表分成四张，表头重复', en: 'table 3 in four, the header repeated' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) =>
      table.chapter === 'requests' ? split(table, [7, 14, 21], { header: true, goesOn: (text) => text }) : [table],
    ),
};
