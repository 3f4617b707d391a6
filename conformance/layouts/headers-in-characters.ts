import { mapCells } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { type Layout, pages } from './define-layout.ts';

export const headersInCharacters: Layout = {
  name: 'headers-in-characters',
  words: { zh: '第四部分表头竖排成单字', en: 'the header of table 4 broken into single characters' },
  formats: pages,
  toldBy: 'labels',
  print: (report, form) =>
    mapCells(printDocument(report, form), (cell) =>
      cell.role === 'header' && cell.text.length === 4 ? { ...cell, text: [...cell.text].join('\n') } : cell,
    ),
};
