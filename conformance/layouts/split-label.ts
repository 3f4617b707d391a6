import { type Cell, mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { split } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

const torn = '（四）无法提供';

/** Of the label that the page end cuts through, the first part shows its beginning only. */
const beginning = (cell: Cell) => (cell.text === torn ? { ...cell, text: torn.slice(0, 4) } : cell);

export const splitLabel: Layout = {
  name: 'split-label',
  words: { zh: '换页处把“（四）无法提供”断成两截', en: 'a page end cuts the label （四）无法提供 in two' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) => {
      if (table.chapter !== 'requests') return [table];
      const cut = table.cells.find(({ text }) => text === torn)?.row ?? 0;
      const goesOn = (text: string) => (text === torn ? torn.slice(4) : '');
      const [first, ...rest] = split(table, [cut + 1], { header: false, goesOn });
      return first ? [{ ...first, cells: first.cells.map(beginning) }, ...rest] : [];
    }),
};
