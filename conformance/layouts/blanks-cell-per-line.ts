import { zerosAs } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import type { Layout } from './define-layout.ts';

export const blanksCellPerLine: Layout = {
  name: 'blanks-cell-per-line',
  words: { zh: '纯文字，一格一行，零不填', en: 'plain text, every cell on a line of its own, zeros left blank' },
  formats: ['text'],
  toldBy: 'order',
  print: (report, form) => printDocument(report, form, { write: zerosAs('', 'blank') }),
  fields: 'lines',
};
