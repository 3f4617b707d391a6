import { figuresOf, mapTables, rowsOf } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

export const remediesInLines: Layout = {
  name: 'remedies-in-lines',
  words: { zh: '第四部分的表散成几行文字，末行15个数', en: 'table 4 as lines of text, its 15 figures in the last' },
  formats,
  toldBy: 'order',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) => {
      if (table.chapter !== 'remedies') return [table];
      const line = (row: number) => ({ kind: 'paragraph', role: 'figures', text: words(row) }) as const;
      const words = (row: number) => (rowsOf(table)[row] ?? []).map(({ text }) => text).join(' ');
      const last = rowsOf(table).length - 1;
      const figures = figuresOf({ title: '', blocks: [table] });
      return [...Array.from({ length: last }, (_, row) => line(row)), { ...line(last), figures }];
    }),
};
