import { printDocument } from '../printed/print.ts';
import { plainMarkup } from '../writers/html.ts';
import { type Layout, pages } from './define-layout.ts';

export const verticalLabels: Layout = {
  name: 'vertical-labels',
  words: { zh: '合并的行名竖排', en: 'merged labels of rows in vertical writing' },
  formats: pages,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  markup: {
    cell: (cell) => {
      const text = plainMarkup.cell(cell);
      const vertical = cell.role === 'label' && cell.rowSpan > 1;
      return vertical ? `<div style="writing-mode:vertical-rl;margin:auto">${text}</div>` : text;
    },
  },
};
