import { zerosAs } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import type { Layout } from './define-layout.ts';

export const alignedText: Layout = {
  name: 'aligned-text',
  words: { zh: '纯文字，各列用空格对齐，零不填', en: 'plain text, columns aligned by spaces, zeros left blank' },
  formats: ['text'],
  toldBy: 'order',
  print: (report, form) => printDocument(report, form, { write: zerosAs('', 'blank') }),
  fields: 'aligned',
};
