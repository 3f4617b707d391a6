import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

export const standard: Layout = {
  name: 'standard',
  words: { zh: '按格式原样排印', en: 'as the form prints it' },
  formats,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
};
