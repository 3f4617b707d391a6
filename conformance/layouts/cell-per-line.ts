import { printDocument } from '../printed/print.ts';
import type { Layout } from './define-layout.ts';

export const cellPerLine: Layout = {
  name: 'cell-per-line',
  words: { zh: '纯文字，一格一行', en: 'plain text, every cell on a line of its own' },
  formats: ['text'],
  toldBy: 'order',
  print: (report, form) => printDocument(report, form),
  fields: 'lines',
};
