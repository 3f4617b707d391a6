import { mapParagraphs } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

export const bareHeadings: Layout = {
  name: 'bare-headings',
  words: { zh: '各部分标题没有编号', en: 'chapters without a number' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapParagraphs(printDocument(report, form), (paragraph) =>
      paragraph.role === 'heading' ? { ...paragraph, text: paragraph.text.slice(2) } : paragraph,
    ),
};
