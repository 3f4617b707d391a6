import { printDocument } from '../printed/print.ts';
import type { Layout } from './define-layout.ts';

export const pageNumbers: Layout = {
  name: 'page-numbers',
  words: { zh: '每页有页眉和页码', en: 'a running head and a page number on every page' },
  formats: ['pdf'],
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  furniture: true,
};
