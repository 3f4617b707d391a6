import { printDocument } from '../printed/print.ts';
import { plainMarkup, sized } from '../writers/html.ts';
import { type Layout, pages } from './define-layout.ts';

export const struckFigures: Layout = {
  name: 'struck-figures',
  words: { zh: '划去旧数、旁边写新数', en: 'figures corrected: the old one struck out beside the new' },
  formats: pages.filter((format) => format !== 'xlsx'),
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  markup: {
    cell: (cell) => {
      const { key = '', value = null } = cell.figure ?? {};
      const struck = key.startsWith('remedies.') && value !== null && value % 4 === 1;
      return sized(9, `${struck ? `<s>${value + 2}</s>` : ''}${plainMarkup.cell(cell)}`);
    },
  },
};
