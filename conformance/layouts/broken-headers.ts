import { mapCells } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { type Layout, pages } from './define-layout.ts';

export const brokenHeaders: Layout = {
  name: 'broken-headers',
  words: { zh: '表头的词断成几行（商业/企业）', en: 'words of the header broken over lines' },
  formats: pages,
  toldBy: 'labels',
  print: (report, form) =>
    mapCells(printDocument(report, form), (cell) =>
      cell.role === 'header' ? { ...cell, text: cell.text.replace(/.{2}(?=.)/gu, '$&\n') } : cell,
    ),
};
