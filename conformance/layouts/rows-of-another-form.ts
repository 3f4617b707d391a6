import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

export const rowsOfAnotherForm: Layout = {
  name: 'rows-of-another-form',
  words: { zh: '（六）其他处理用另一份格式的行', en: 'the rows of （六）其他处理 are those of the other form' },
  formats,
  toldBy: 'labels',
  substitutes: true,
  print: (report, form) => printDocument(report, form),
};
