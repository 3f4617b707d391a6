import { written } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

const grouped = (text: string) => text.replace(/^-?\d+/, (whole) => whole.replace(/(?<=\d)(?=(?:\d{3})+$)/g, ','));

export const thousandsSeparators: Layout = {
  name: 'thousands-separators',
  words: { zh: '千位分隔的数字', en: 'digits in groups of three' },
  formats,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form, { write: written(grouped) }),
};
