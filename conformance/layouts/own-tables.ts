import type { Block, Cell, Table } from '../printed/document.ts';
import { printDocument } from '../printed/print.ts';
import { formats, type Layout } from './define-layout.ts';

const rows = [
  ['公开渠道', '公开数量（条）', '同比增减'],
  ['政府网站', '4826', '+312'],
  ['政务微博微信', '1730', '-45'],
  ['行政许可和行政处罚公示', '263', '+17'],
  ['总计', '6819', '+284'],
];

const cells = rows.flatMap((texts, row) =>
  texts.map((text, column): Cell => ({ row, column, rowSpan: 1, colSpan: 1, text, role: 'other' })),
);

const channels: Table = { kind: 'table', chapter: 'overview', ruled: true, cells };

/** A table of the agency's own in chapter 1, which is none of the form's. */
export const ownTables: Layout = {
  name: 'own-tables',
  words: { zh: '总体情况里有本机关自己的统计表', en: 'a table of the agency’s own in chapter 1' },
  formats,
  toldBy: 'labels',
  print: (report, form) => {
    const document = printDocument(report, form);
    const second = document.blocks.findIndex(
      (block) => block.kind === 'paragraph' && block.text.includes('主动公开政府信息情况'),
    );
    const blocks: readonly Block[] = document.blocks.toSpliced(second, 0, channels);
    return { ...document, blocks };
  },
};
