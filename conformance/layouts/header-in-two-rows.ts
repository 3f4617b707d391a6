import { type Cell, mapTables } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

const kinds = ['商业企业', '科研机构', '社会公益组织', '法律服务机构'];

/** The kinds of organisation are written in two cells below each other, what stands beside them goes on. */
function twoRows(cells: readonly Cell[]): readonly Cell[] {
  const row = cells.find(({ text }) => kinds.includes(text))?.row ?? 0;
  return cells.flatMap((cell) => {
    if (cell.row > row) return [{ ...cell, row: cell.row + 1 }];
    if (cell.row + cell.rowSpan <= row) return [cell];
    if (!kinds.includes(cell.text)) return [{ ...cell, rowSpan: cell.rowSpan + 1 }];
    const half = Math.ceil(cell.text.length / 2);
    return [
      { ...cell, text: cell.text.slice(0, half) },
      { ...cell, row: row + 1, text: cell.text.slice(half) },
    ];
  });
}

export const headerInTwoRows: Layout = {
  name: 'header-in-two-rows',
  words: { zh: '表头的词分写在上下两格', en: 'words of the header written in two cells below each other' },
  formats,
  toldBy: 'labels',
  print: (report, form) =>
    mapTables(printDocument(report, form), (table) => [
      table.chapter === 'requests' ? { ...table, cells: twoRows(table.cells) } : table,
    ]),
};
