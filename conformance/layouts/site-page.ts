import { printDocument } from '../printed/print.ts';
import { sitePage } from '../writers/site-page.ts';
import { wordMarkup } from '../writers/word-markup.ts';
import { type Layout, pages } from './define-layout.ts';

export const sitePageAround: Layout = {
  name: 'site-page',
  words: {
    zh: '政府网站的整个网页：导航、元数据表、附件、页脚',
    en: 'a whole page of a government site: navigation, metadata table, attachments, footer',
  },
  formats: pages,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  markup: { ...wordMarkup, page: sitePage },
};
