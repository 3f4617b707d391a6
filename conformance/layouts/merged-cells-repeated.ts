import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { unmerged } from '../printed/reshape.ts';
import { plainMarkup, sized } from '../writers/html.ts';
import { formats, type Layout } from './define-layout.ts';

export const mergedCellsRepeated: Layout = {
  name: 'merged-cells-repeated',
  words: { zh: '合并格拆开，每格重复原来的文字', en: 'merged cells torn apart, their label repeated in each' },
  formats,
  toldBy: 'labels',
  markup: { cell: (cell) => sized(6.5, plainMarkup.cell(cell)) },
  print: (report, form) => mapTables(printDocument(report, form), (table) => [unmerged(table, (text) => text)]),
};
