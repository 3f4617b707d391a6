import { printDocument } from '../printed/print.ts';
import type { Layout } from './define-layout.ts';

export const gb18030: Layout = {
  name: 'gb18030',
  words: { zh: 'GB18030 编码', en: 'encoded in GB18030' },
  formats: ['html', 'text', 'markdown'],
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  charset: 'gb18030',
};
