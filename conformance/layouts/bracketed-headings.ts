import { mapParagraphs } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

export const bracketedHeadings: Layout = {
  name: 'bracketed-headings',
  words: { zh: '各部分标题编号为（一）（二）', en: 'chapters numbered （一）, their sections 1.' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapParagraphs(printDocument(report, form), (paragraph) => {
      if (paragraph.role === 'heading') return { ...paragraph, text: paragraph.text.replace(/^(.)、/, '（$1）') };
      if (paragraph.role !== 'subheading') return paragraph;
      const number = (sign: string) => '一二三四五六七八九'.indexOf(sign) + 1;
      return { ...paragraph, text: paragraph.text.replace(/^（(.)）/, (_, sign: string) => `${number(sign)}.`) };
    }),
};
