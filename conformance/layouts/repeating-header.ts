import { printDocument } from '../printed/print.ts';
import { headerRows } from '../printed/reshape.ts';
import { plainMarkup } from '../writers/html.ts';
import { type Layout, pages } from './define-layout.ts';

export const repeatingHeader: Layout = {
  name: 'repeating-header',
  words: { zh: '表头在每一页重复，行高较大', en: 'high rows, the header of a table repeated on every page' },
  formats: pages,
  toldBy: 'labels',
  print: (report, form) => printDocument(report, form),
  markup: {
    cell: (cell) => `<div style="padding:9px 0">${plainMarkup.cell(cell)}</div>`,
    table: (rows, table) => {
      const lines = rows.split('\n');
      const depth = table.chapter === 'proactiveDisclosure' ? 0 : headerRows(table);
      const header = depth > 0 ? `<thead>${lines.slice(0, depth).join('\n')}</thead>\n` : '';
      return plainMarkup.table(`${header}<tbody>${lines.slice(depth).join('\n')}</tbody>`, table);
    },
  },
};
