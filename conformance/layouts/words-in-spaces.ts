import { printDocument } from '../printed/print.ts';
import type { Layout } from './define-layout.ts';

export const wordsInSpaces: Layout = {
  name: 'words-in-spaces',
  words: { zh: '纯文字，各格之间只有空格', en: 'plain text, cells set apart by spaces alone' },
  formats: ['text'],
  toldBy: 'order',
  print: (report, form) => printDocument(report, form),
  fields: 'spaces',
};
