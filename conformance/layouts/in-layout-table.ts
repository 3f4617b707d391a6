import { printDocument } from '../printed/print.ts';
import { plainMarkup } from '../writers/html.ts';
import { type Layout, pages } from './define-layout.ts';

/** The report stands in a cell of a table that only lays out the page. */
const framed = (body: string) =>
  `<table width="100%" border="0" cellpadding="0" cellspacing="0"><tr><td colspan="2" height="12"></td></tr>
<tr><td width="12"></td><td style="text-align:left">
${body}
</td></tr></table>`;

export const inLayoutTable: Layout = {
  name: 'in-layout-table',
  words: { zh: '整篇报告放在一张排版用的表格里', en: 'the whole report inside a table that lays out the page' },
  formats: pages,
  toldBy: 'labels',
  // LibreOffice Calc strews the cells of nested tables over hundreds of columns.
  torn: ['xlsx'],
  print: (report, form) => printDocument(report, form),
  markup: { page: (title, body, charset) => plainMarkup.page(title, framed(body), charset) },
};
