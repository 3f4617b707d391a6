import { widthOf } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { figureColumns } from '../printed/reshape.ts';
import { plainMarkup } from '../writers/html.ts';
import type { Layout } from './define-layout.ts';

export const narrowColumns: Layout = {
  name: 'narrow-columns',
  words: { zh: '列太窄，数字折成两行', en: 'columns so narrow that figures break over lines' },
  formats: ['html', 'pdf'],
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  markup: {
    table: (rows, table) => {
      if (table.chapter !== 'requests') return plainMarkup.table(rows, table);
      const figures = new Set(figureColumns(table));
      const columns = Array.from({ length: widthOf(table) }, (_, column) =>
        figures.has(column) ? '<col style="width:24px">' : '<col>',
      );
      return `<table class="ruled" border="1" cellspacing="0" style="table-layout:fixed;word-break:break-all">
<colgroup>${columns.join('')}</colgroup>
${rows}
</table>`;
    },
  },
};
