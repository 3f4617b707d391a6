import { written } from '../printed/figures.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

const wide = (text: string) =>
  text.replace(/[\d.+-]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x20 + 0xff00));

export const fullWidthDigits: Layout = {
  name: 'full-width-digits',
  words: { zh: '全角数字', en: 'full-width digits' },
  formats,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form, { write: written(wide) }),
};
