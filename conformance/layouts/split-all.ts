import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { split } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

/** Rows after which the page ends, by chapter; in table 4 between its header and its figures. */
const ends: Readonly<Record<string, readonly number[]>> = { proactiveDisclosure: [6], requests: [10], remedies: [3] };

export const splitAll: Layout = {
  name: 'split-all',
  words: { zh: '每张表都在换页处断开，表头不重复', en: 'every table torn at a page end, no header repeated' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) =>
      split(table, ends[table.chapter] ?? [], { header: false, goesOn: () => '' }),
    ),
};
