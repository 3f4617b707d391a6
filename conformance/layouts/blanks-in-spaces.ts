import { zerosAs } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import type { Layout } from './define-layout.ts';

export const blanksInSpaces: Layout = {
  name: 'blanks-in-spaces',
  words: {
    zh: '纯文字，各格之间只有空格，零不填',
    en: 'plain text, cells set apart by spaces alone, zeros left blank',
  },
  formats: ['text'],
  toldBy: 'order',
  print: (report, form) => printDocument(report, form, { write: zerosAs('', 'blank') }),
  fields: 'spaces',
};
