import { zerosAs } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

export const zerosSlash: Layout = {
  name: 'zeros-slash',
  words: { zh: '零填作 /', en: 'zeros written as /' },
  formats,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form, { write: zerosAs('/', 'slash') }),
};
