import { zerosAs } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

export const zerosNone: Layout = {
  name: 'zeros-none',
  words: { zh: '零填作“无”', en: 'zeros written as 无' },
  formats,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form, { write: zerosAs('无', 'none') }),
};
