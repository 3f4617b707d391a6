import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { unmerged } from '../printed/reshape.ts';
import { plainMarkup } from '../writers/html.ts';
import { formats, type Layout } from './define-layout.ts';

export const mergedCellsRepeated: Layout = {
  name: 'merged-cells-repeated',
  words: { zh: '合并格拆开，每格重复原来的文字', en: 'merged cells torn apart, their label repeated in each' },
  formats,
  toldBy: 'labels',
  // So small that the 15 columns of table 4, each with its label in full, fit on a sheet of paper.
  markup: { cell: (cell) => `<span style="font-size:6.5pt">${plainMarkup.cell(cell)}</span>` },
  print: (report, form) => mapTables(printDocument(report, form), (table) => [unmerged(table, (text) => text)]),
};
