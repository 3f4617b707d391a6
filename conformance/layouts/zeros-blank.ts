import { zerosAs } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

export const zerosBlank: Layout = {
  name: 'zeros-blank',
  words: { zh: '零不填，留空格', en: 'zeros left blank' },
  formats,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form, { write: zerosAs('', 'blank') }),
};
