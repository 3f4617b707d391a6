import { beforeAll, expect, it } from 'vitest';
import { boundsOf } from '../../limits.ts';
import { loadPdfium } from '../../node/pdfium.ts';
import { readPdf } from '../pdf.ts';
import type { Pdfium } from './engine.ts';
import { handMadePdf, table, text } from './hand-made.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium();
});

type Rows = readonly (readonly string[])[];
const xs = [50, 250, 275, 300, 325];
const heights = (top: number, rows: number) => Array.from({ length: rows + 1 }, (_, row) => top - 20 * row);
const caption = text(50, 820, '第二十条第（六）项', 10);
const header = ['信息内容', '上年', '增减', '本年'];

/** Where rows at the end of a page, and of a table on the next that some lines part from them, are told to be one perhaps. */
function doubts(above: Rows, below: Rows, between = caption, edges: readonly number[] = xs) {
  const pages = [
    { content: table(xs, heights(120, above.length), above) },
    { content: between + table(edges, heights(800, below.length), below) },
  ];
  const { blocks, findings } = readPdf(handMadePdf(pages), boundsOf(), { pdfium });
  expect(blocks.filter(({ kind }) => kind === 'table')).toHaveLength(2);
  return findings.flatMap(({ messageId, source }) =>
    messageId === 'unsure' ? [`${source?.page} ${source?.text}`] : [],
  );
}

const licensing = ['行政许可', '714', '715', '716'];
const rest = ['', '6', '3', '0'];
const others = ['其他服务', '1', '2', '3'];

it('a row of figures alone under a header that is printed again goes on with the row above', () => {
  expect(doubts([header, licensing], [header, rest, others])).toEqual(['1 行政许可', '2 6', '2 3', '2 0']);
});

it('also without a header, and where a number of the page stands between', () => {
  const number = text(290, 820, '—2', 10);
  expect(doubts([header, licensing], [rest, others], number)).toEqual(['1 行政许可', '2 6', '2 3', '2 0']);
});

it.each<[string, Rows, Rows, string | undefined, number[] | undefined]>([
  ['rows with labels of their own', [header, licensing], [header, others], undefined, undefined],
  ['other columns', [header, licensing], [header, rest], undefined, [50, 200, 240, 280, 325]],
  [
    'figures under labels of columns and nothing else',
    [header, ['1', '2', '3', '4']],
    [header, ['5', '6', '7', '8']],
    undefined,
    undefined,
  ],
  [
    'more text between',
    [header, licensing],
    [header, rest],
    `${text(50, 838, '三、申请情况', 10)}${caption}${text(50, 806, '表一', 10)}`,
    undefined,
  ],
])('not so: %s', (_, above, below, between, edges) => expect(doubts(above, below, between, edges)).toEqual([]));
