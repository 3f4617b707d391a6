import { printDocument } from '../printed/print.ts';
import { plainMarkup } from '../writers/html.ts';
import type { Layout } from './define-layout.ts';

export const narrowColumns: Layout = {
  name: 'narrow-columns',
  words: { zh: '列太窄，数字折成两行', en: 'columns so narrow that figures break over lines' },
  formats: ['html', 'pdf'],
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  markup: {
    cell: (cell) => {
      const narrow = cell.figure?.key.startsWith('requests.') ?? false;
      const text = plainMarkup.cell(cell);
      return narrow ? `<div style="width:17px;margin:auto;word-break:break-all">${text}</div>` : text;
    },
  },
};
