import { printDocument } from '../printed/print.ts';
import { wordMarkup } from '../writers/word-markup.ts';
import { type Layout, pages } from './define-layout.ts';

export const wordMarkupPasted: Layout = {
  name: 'word-markup',
  words: { zh: '从 Word 粘贴的网页', en: 'markup pasted from a word processor' },
  formats: pages,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  markup: wordMarkup,
};
