import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { unmerged } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

export const mergedCellsEmptied: Layout = {
  name: 'merged-cells-emptied',
  words: { zh: '合并格拆开，只有第一格有文字', en: 'merged cells torn apart, their label in the first alone' },
  formats,
  toldBy: 'labels',
  print: (report, form) => mapTables(printDocument(report, form), (table) => [unmerged(table, () => '')]),
};
