import { printDocument } from '../printed/print.ts';
import { plainMarkup } from '../writers/html.ts';
import type { Layout } from './define-layout.ts';

/** Wider than a sheet of paper, so that the right side of every table lies outside of it. */
const tooWide = (body: string) =>
  `<table width="960" border="0"><tr><td style="text-align:left">${body}</td></tr></table>`;

export const cutOff: Layout = {
  name: 'cut-off',
  words: { zh: '表格比纸宽，右边几列印不出来', en: 'tables wider than the sheet, their right columns cut off' },
  formats: ['word-pdf'],
  toldBy: 'order',
  print: (report, form) => printDocument(report, form),
  markup: { page: (title, body, charset) => plainMarkup.page(title, tooWide(body), charset) },
};
