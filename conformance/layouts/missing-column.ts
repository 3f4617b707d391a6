import { mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { without } from '../printed/reshape.ts';
import { formats, type Layout } from './define-layout.ts';

const missing = '科研机构';

export const missingColumn: Layout = {
  name: 'missing-column',
  words: { zh: '第三部分缺“科研机构”一列', en: 'table 3 lacks the column 科研机构' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) => {
      const column = table.cells.find(({ text }) => text === missing)?.column;
      return [column === undefined ? table : without(table, column)];
    }),
};
