import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { split } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

export const splitInTwoBare: Layout = {
  name: 'split-in-two-bare',
  words: { zh: '第三部分的表分成两张，后一张没有表头', en: 'table 3 in two, the second without a header' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) =>
      table.chapter === 'requests' ? split(table, [14], { header: false, goesOn: () => '' }) : [table],
    ),
};
