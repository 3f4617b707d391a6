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

const xs = [50, 250, 300, 350, 400];
const heights = (top: number, rows: number) => Array.from({ length: rows + 1 }, (_, row) => top - 20 * row);

/** Where rows of which the first end one page, and the others begin the next, are told to be one perhaps. */
function doubts(above: readonly (readonly string[])[], below: readonly (readonly string[])[]) {
  const pages = [
    { content: table(xs, heights(120, above.length), above) },
    { content: table(xs, heights(800, below.length), below) },
  ];
  const { findings } = readPdf(handMadePdf(pages), boundsOf(), { pdfium });
  return findings.flatMap(({ messageId, args, source }) =>
    messageId === 'unsure' ? [`${args.before}|${args.after} at ${source?.page} ${source?.text}`] : [],
  );
}

const before = [
  ['信息内容', '制发', '废止', '有效'],
  ['（六）', '4', '5', '6'],
];
const after = ['四、结转', '4', '5', '6'];

it.each<[string, string[], string[], string[]]>([
  [
    'figures alone go on with a row that has a label',
    ['', '61', '', '61'],
    ['（七）总计', '3', '', '7'],
    ['61|（七）总计 at 1 61', '61|（七）总计 at 1 61', '61|（七）总计 at 2 （七）总计'],
  ],
  [
    'a label alone goes on with figures',
    ['（七）总计', '', '', ''],
    ['', '3', '', '7'],
    ['（七）总计|3 at 1 （七）总计', '（七）总计|3 at 2 3', '（七）总计|3 at 2 7'],
  ],
  [
    'neither row has a label',
    ['', '61', '', ''],
    ['', '3', '', '7'],
    ['61|3 at 1 61', '61|3 at 1 ', '61|3 at 2 3', '61|3 at 2 7'],
  ],
  [
    'the upper label is numbered and the lower is not',
    ['（七）', '61', '1', '61'],
    ['总计', '3', '0', '7'],
    ['（七）|总计 at 1 （七）', '（七）|总计 at 2 总计'],
  ],
  ['two rows with labels of their own', ['规章', '61', '1', '61'], ['规范性文件', '3', '0', '7'], []],
  ['two rows with numbered labels', ['（六）其他', '61', '1', '61'], ['（七）总计', '3', '0', '7'], []],
  [
    'the label stands there again in full',
    ['四、结转', '61', '1', '61'],
    ['四、结转下年', '3', '0', '7'],
    ['四、结转|四、结转下年 at 1 四、结转', '四、结转|四、结转下年 at 2 四、结转下年'],
  ],
  [
    'a label beside that of the row goes on',
    ['（三）不予', '', '5951', ''],
    ['公开', '1.属于', '668', '7'],
    ['（三）不予|1.属于 at 1 （三）不予', '（三）不予|1.属于 at 2 1.属于'],
  ],
  ['a label beside that of the row begins', ['（二）部分', '', '5951', ''], ['（三）不予', '1.属于', '668', '7'], []],
  ['a header ends the page', ['结果', '维持', '纠正', '总计'], ['1', '2', '', '3'], []],
  ['a header begins the page', ['1', '2', '', '3'], ['结果', '维持', '纠正', '总计'], []],
  ['a row of blanks ends the page', ['', '', '', ''], ['（七）总计', '3', '', '7'], []],
])('rows over the end of a page: %s', (_, last, first, at) => {
  expect(doubts([...before, last], [first, after])).toEqual(at);
});

it('the label of the row is told from that beside its group', () => {
  const xs = [50, 150, 250, 300, 350, 400];
  const frame = (top: number, rows: number) =>
    table([50, 150], [top, top - 20 * rows], [['（三）']]) + table(xs.slice(1), heights(top, rows), []);
  const words = (top: number, row: number, label: string, ...figures: readonly string[]) =>
    [label, ...figures]
      .map((word, index) => text((xs[index + 1] as number) + 3, top - 16 - 20 * row, word, 10))
      .join('');
  const pages = [
    frame(100, 2) + words(100, 0, '1.甲', '4', '5', '6') + words(100, 1, '', '123', '1', '3'),
    frame(800, 2) + words(800, 0, '2.乙', '7', '', '4') + words(800, 1, '3.丙', '7', '8', '9'),
  ].map((content) => ({ content }));
  const { findings } = readPdf(handMadePdf(pages), boundsOf(), { pdfium });
  const at = findings.flatMap(({ messageId, source }) => (messageId === 'unsure' ? [source?.text] : []));
  expect(at).toEqual(['123', '1', '3', '2.乙']);
});

it('the header that is printed again does not part them', () => {
  const [header = []] = before;
  expect(doubts([...before, ['（七）', '61', '1', '61']], [header, ['总计', '3', '0', '7'], after])).toEqual([
    '（七）|总计 at 1 （七）',
    '（七）|总计 at 2 总计',
  ]);
});
