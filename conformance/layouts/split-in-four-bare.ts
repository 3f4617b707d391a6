import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { split } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

export const splitInFourBare: Layout = {
  name: 'split-in-four-bare',
  words: { zh: '第三部分的表分成四张，后三张没有表头', en: 'table 3 in four, three of them without a header' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) =>
      table.chapter === 'requests' ? split(table, [7, 14, 21], { header: false, goesOn: () => '' }) : [table],
    ),
};
