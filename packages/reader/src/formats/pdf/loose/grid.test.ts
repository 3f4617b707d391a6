import { beforeAll, describe, expect, it } from 'vitest';
import type { SourceDocument, SourceTable } from '../../../document.ts';
import { boundsOf } from '../../../limits.ts';
import { loadPdfium } from '../../../node/pdfium.ts';
import { readPdf } from '../../pdf.ts';
import type { Pdfium } from '../engine.ts';
import { handMadePdf, text } from '../hand-made.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium();
});

const readPages = (...contents: string[]) =>
  readPdf(handMadePdf(contents.map((content) => ({ content }))), boundsOf(), { pdfium });
const tables = ({ blocks }: SourceDocument) => blocks.filter((block): block is SourceTable => block.kind === 'table');
const paragraphs = ({ blocks }: SourceDocument) =>
  blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
const told = ({ findings }: SourceDocument) => findings.map(({ code, messageId }) => `${code} ${messageId}`);

/** Cells row by row, with the rows and columns that they span: `column text`, `column-column text`, `column+rows text`. */
const cells = (table: SourceTable | undefined) =>
  Array.from({ length: table?.rows ?? 0 }, (_, row) =>
    (table?.cells ?? []).flatMap(({ row: own, column, rowSpan, colSpan, text }) => {
      if (own !== row + 1) return [];
      const across = colSpan > 1 ? `-${column + colSpan - 1}` : '';
      const down = rowSpan > 1 ? `+${rowSpan}` : '';
      return [`${column}${across}${down} ${text}`];
    }),
  );

const size = 10;
const widthOf = (words: string) =>
  [...words].reduce((sum, char) => sum + (char < '\u2e80' ? (char === '.' ? 0.278 : 0.556) : 1) * size, 0);
/** Words in the middle of a column. */
const centred = (x: number, y: number, words: string) => text(x - widthOf(words) / 2, y, words, size);
const figures = (y: number, ...row: readonly (readonly [x: number, figure: string])[]) =>
  row.map(([x, figure]) => centred(x, y, figure)).join('');

const [natural, business, institute, other] = [250, 320, 390, 460] as const;
const header =
  centred(130, 686, '数据的勾稽关系') +
  centred(355, 700, '申请人情况') +
  centred(natural, 679, '自然人') +
  centred(390, 686, '法人或者其他的组织') +
  centred(business, 672, '企业') +
  centred(institute, 672, '机构') +
  centred(other, 672, '其他');
const headerCells = [
  ['1-2+3 数据的勾稽关系', '3-6 申请人情况'],
  ['3+2 自然人', '4-6 法人或者其他的组织'],
  ['4 企业', '5 机构', '6 其他'],
];
const rows =
  centred(130, 658, '一、本年新收数量') +
  figures(658, [natural, '5'], [other, '7']) +
  centred(70, 630, '三、本') +
  centred(70, 618, '年办理') +
  centred(160, 644, '1.属于国家秘密') +
  centred(160, 630, '2.其他法律法规') +
  centred(160, 618, '禁止公开') +
  figures(624, [business, '12']) +
  centred(160, 604, '3.其他') +
  figures(604, [institute, '0'], [other, '1024']);

describe('a table without lines', () => {
  it('has its columns from the labels over them, its rows from labels in whose middle the figures stand, and blanks', () => {
    const document = readPages(header + rows);
    expect(tables(document).map(cells)).toEqual([
      [
        ...headerCells,
        ['1-2 一、本年新收数量', '3 5', '4 ', '5 ', '6 7'],
        ['1-2 1.属于国家秘密', '3 ', '4 ', '5 ', '6 '],
        ['1 三、本\n年办理', '2 2.其他法律法规\n禁止公开', '3 ', '4 12', '5 ', '6 '],
        ['1-2 3.其他', '3 ', '4 ', '5 0', '6 1024'],
      ],
    ]);
    expect(tables(document)[0]?.geometry).toBe('separated');
    expect(told(document)).toEqual(['read/borders-unclear unruled']);
    expect(paragraphs(document)).toEqual([]);
  });

  it('a blank cell has its place under its column', () => {
    const [table] = tables(readPages(header + rows));
    const blank = table?.cells.find(({ row, column }) => row === 4 && column === 4);
    const [x = 0, , width = 0] = blank?.place.box ?? [];
    expect([blank?.text, x <= business, x + width >= business]).toEqual(['', true, true]);
  });

  it('without labels of rows, shares out the columns among the labels over them', () => {
    const columns = [100, 150, 200, 250, 300, 350];
    const names = ['维持', '纠正', '总计'];
    const leaves = columns.map((x, index) => centred(x, 686, names[index % 3] as string)).join('');
    const groups = centred(150, 700, '行政复议的结果') + centred(300, 700, '行政诉讼的结果');
    const [table] = tables(readPages(groups + leaves + figures(672, [100, '3'], [300, '1999992'])));
    expect(cells(table)).toEqual([
      ['1-3 行政复议的结果', '4-6 行政诉讼的结果'],
      ['1 维持', '2 纠正', '3 总计', '4 维持', '5 纠正', '6 总计'],
      ['1 3', '2 ', '3 ', '4 ', '5 1999992', '6 '],
    ]);
  });

  it('has rows without any figure, in the middle and at its end', () => {
    const page =
      centred(100, 700, '信息内容') +
      centred(300, 700, '本年处理决定数量') +
      centred(100, 686, '行政处罚') +
      centred(100, 672, '行政强制') +
      figures(672, [300, '8']) +
      centred(100, 658, '行政事业性收费');
    expect(tables(readPages(page)).map(cells)).toEqual([
      [
        ['1 信息内容', '2 本年处理决定数量'],
        ['1 行政处罚', '2 '],
        ['1 行政强制', '2 8'],
        ['1 行政事业性收费', '2 '],
      ],
    ]);
  });

  it('ends where words in the middle of its whole width head the next one', () => {
    const block = (y: number, clause: string, figure: string) =>
      centred(200, y, clause) +
      centred(100, y - 14, '信息内容') +
      centred(300, y - 14, '本年处理决定数量') +
      centred(100, y - 28, '行政许可') +
      figures(y - 28, [300, figure]);
    const document = readPages(block(700, '第（五）项', '23') + block(658, '第（六）项', '4'));
    expect(tables(document).map((table) => cells(table).at(-1))).toEqual([
      ['1 行政许可', '2 23'],
      ['1 行政许可', '2 4'],
    ]);
    expect(paragraphs(document)).toEqual(['第（五）项', '第（六）项']);
  });

  it('does not take a text behind it for a row', () => {
    const note = '说明：以上数据均由本机关汇总，统计期限为上一年度一月一日至十二月三十一日。';
    const document = readPages(header + rows + text(50, 584, note, size));
    expect(tables(document)[0]?.rows).toBe(7);
    expect(paragraphs(document)).toEqual([note]);
  });
});

describe('a table without lines over pages', () => {
  const torn = (first: string, second: string) =>
    readPages(
      header +
        centred(130, 658, '一、本年新收数量') +
        figures(658, [natural, '5'], [business, '6'], [institute, '7'], [other, '7']) +
        centred(130, 644, first) +
        figures(644, [natural, '1']),
      centred(130, 800, second) +
        centred(130, 786, '三、结转下年') +
        figures(786, [natural, '2'], [business, '6'], [institute, '7'], [other, '7']),
    );

  it('is one, and a label that fills its line at the end of a page goes on with the next', () => {
    const document = torn('二、上年结转申请', '数量');
    expect(cells(tables(document)[0]).slice(3)).toEqual([
      ['1 一、本年新收数量', '2 5', '3 6', '4 7', '5 7'],
      ['1 二、上年结转申请\n数量', '2 1', '3 ', '4 ', '5 '],
      ['1 三、结转下年', '2 2', '3 6', '4 7', '5 7'],
    ]);
    expect(document.findings.map(({ messageId, args }) => ({ messageId, ...args }))).toEqual([
      { messageId: 'unruledPages', page: 1, to: 2 },
      { messageId: 'row', from: 1, to: 2, before: '二、上年结转申请', after: '数量' },
    ]);
  });

  it('a label with room left on its line does not: the next page begins with a row without figures', () => {
    const document = torn('二、结转', '其中：补录');
    expect(cells(tables(document)[0]).slice(4, 6)).toEqual([
      ['1 二、结转', '2 1', '3 ', '4 ', '5 '],
      ['1 其中：补录', '2 ', '3 ', '4 ', '5 '],
    ]);
    expect(told(document)).toEqual(['read/borders-unclear unruledPages']);
  });

  it('keeps rows of figures that stand at one height on several pages', () => {
    const page = (...labels: readonly [string, string, string]) =>
      centred(160, 800, labels[0]) +
      figures(786, [natural, '5'], [business, '6'], [institute, '7'], [other, '7']) +
      centred(160, 772, labels[1]) +
      centred(130, 730, labels[2]) +
      figures(730, [natural, '1'], [business, '2'], [institute, '3'], [other, '4']);
    const document = readPages(
      header,
      page('1.本机关不掌握', '政府信息', '2.重复申请'),
      page('3.没有现成信息', '需要制作', '4.其他'),
    );
    expect(tables(document).flatMap((table) => cells(table).slice(3))).toEqual([
      ['1 1.本机关不掌握\n政府信息', '2 5', '3 6', '4 7', '5 7'],
      ['1 2.重复申请', '2 1', '3 2', '4 3', '5 4'],
      ['1 3.没有现成信息\n需要制作', '2 5', '3 6', '4 7', '5 7'],
      ['1 4.其他', '2 1', '3 2', '4 3', '5 4'],
    ]);
  });
});

describe('where places do not tell', () => {
  const geometry = (page: string) => tables(readPages(page)).map((table) => table.geometry);

  it('a figure under two labels is given to no column', () => {
    const page =
      centred(100, 700, '信息内容') +
      centred(300, 700, '制作') +
      centred(330, 700, '公开') +
      centred(100, 686, '规章') +
      figures(686, [315, '1234567890']) +
      centred(100, 672, '文件') +
      figures(672, [300, '1'], [330, '2']);
    expect(geometry(page)).toEqual(['spaced']);
  });

  it('a figure under no label is not given to the nearest one', () => {
    const edges = [150, 250, 350, 450] as const;
    const toTheLeft = (y: number, ...labels: readonly string[]) =>
      labels.map((label, index) => text((edges[index] as number) + 3, y, label, size)).join('');
    const toTheRight = (y: number, figure: string, column: number) =>
      text((edges[column + 1] as number) - 3 - widthOf(figure), y, figure, size);
    const labelled = (y: number, label: string) => text(50, y, label, size);
    const page =
      labelled(700, '信息内容') +
      toTheLeft(700, '制作数', '公开数', '公开总数') +
      labelled(686, '规章') +
      toTheRight(686, '7', 0) +
      labelled(672, '信息内容') +
      toTheLeft(672, '项目数', '增减', '决定数') +
      labelled(658, '行政许可') +
      toTheRight(658, '31', 1);
    const found = tables(readPages(page));
    expect(found.map((table) => table.geometry)).toEqual(['spaced']);
    expect(cells(found[0])[1]).toEqual(['1 规章', '2 7']);
    const rows = readPages(page).findings.flatMap(({ messageId, source }) =>
      messageId === 'unruledRow' ? [source?.text] : [],
    );
    expect(rows).toEqual(['公开总数', '规章', '决定数', '行政许可']);
  });

  it('figures half way between labels are given to none of them', () => {
    const labels = ['1.属于国家秘密', '2.其他法律法规', '3.其他'];
    const page =
      header +
      labels.map((label, index) => centred(160, 654 - 14 * index, label)).join('') +
      figures(647, [natural, '5'], [business, '6'], [institute, '7'], [other, '7']) +
      figures(633, [natural, '4'], [business, '3'], [institute, '2'], [other, '1']);
    const found = tables(readPages(page)).flatMap(cells);
    const textOf = (cell: string) => cell.replace(/^\S+ /, '');
    const beside = (text: string) => found.find((row) => row.some((cell) => textOf(cell) === text))?.map(textOf);
    expect(beside('5')?.filter((text) => text !== '')).toEqual(['5', '6', '7', '7']);
    expect(beside('4')?.filter((text) => text !== '')).toEqual(['4', '3', '2', '1']);
    for (const label of labels) expect((beside(label) ?? [label]).filter((text) => text !== '')).toEqual([label]);
  });
});
