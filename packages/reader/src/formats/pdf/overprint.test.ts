import { beforeAll, describe, expect, it } from 'vitest';
import { boundsOf } from '../../limits.ts';
import { loadPdfium } from '../../node/pdfium.ts';
import { readPdf } from '../pdf.ts';
import type { Pdfium } from './engine.ts';
import { handMadePdf, table, text } from './hand-made.ts';

let pdfium: Pdfium;
beforeAll(async () => {
  pdfium = await loadPdfium();
});

const prose = '本机关依法公开政府信息，全年主动公开各类信息一千二百余条。';
const grid = table(
  [50, 200, 300, 400],
  [700, 680, 660],
  [
    ['规章', '1', '20'],
    ['行政规范性文件', '3', ''],
  ],
);
const read = (drawn: string) =>
  readPdf(handMadePdf([{ content: text(50, 750, prose) + grid + drawn }]), boundsOf(), { pdfium });

/** What the last cell of the table reads as, and what is told, where something is drawn in it. */
function cellOf(drawn: string) {
  const { blocks, findings } = read(drawn);
  const found = blocks.find((block) => block.kind === 'table');
  return { text: found?.cells.at(-1)?.text, findings };
}

const along = (words: string, x: number) => `BT 0 1 -1 0 ${x} 662 Tm /F2 8 Tf (${words}) Tj ET `;
/** Characters one by one, each a text of its own. */
const each = (x: number, words: string) => [...words].map((char, at) => text(x + at * 5.56, 664, char, 10)).join('');

describe('characters printed over each other', () => {
  const figure = text(320, 664, '12', 10);

  it.each([
    ['in one place', figure + text(320, 664, '34', 10), '\uFFFD\uFFFD'],
    ['half a digit apart', figure + text(322.8, 664, '34', 10), '\uFFFD'],
    ['half a digit before', figure + text(317.2, 664, '34', 10), '\uFFFD'],
    ['a digit apart', figure + text(325.6, 664, '34', 10), '1\uFFFD4'],
    ['a little higher', figure + text(320, 666, '34', 10), '\uFFFD\uFFFD'],
    ['of another size', figure + text(320, 664, '7', 20), '\uFFFD'],
    ['of another font', figure + text(320, 664, '伍', 10), '\uFFFD'],
    ['digit by digit', each(320, '12') + each(320, '34'), '\uFFFD\uFFFD'],
    ['one of them twice', figure + text(320, 664, '34', 10) + each(320.5, '12'), '\uFFFD\uFFFD'],
    ['a dash', figure + text(320, 664, '-', 10), '\uFFFD2'],
    ['turned to run up', along('12', 350) + along('34', 350), '\uFFFD\uFFFD'],
  ])('cannot be told apart, and the cell is told: %s', (_, drawn, expected) => {
    const { text, findings } = cellOf(drawn);
    expect(text).toBe(expected);
    const told = findings.filter(({ messageId }) => messageId === 'overprinted');
    expect(told).toMatchObject([
      {
        code: 'read/characters-unknown',
        severity: 'warning',
        args: { text: expected },
        source: { page: 1, table: 1, row: 2, column: 3, box: [300, 162, 100, 20] },
      },
    ]);
  });

  it.each([
    ['drawn twice, as bold', each(320, '12') + each(320.5, '12'), '12'],
    ['drawn twice far apart in the file', figure + text(50, 500, '正文') + each(320, '12'), '12'],
    [
      'drawn twice and turned',
      along('12', 350) + along('5', 370) + text(50, 500, '一2三4五6七8') + along('12', 350.4),
      '125',
    ],
    [
      'drawn twice with its punctuation',
      text(305, 664, '（一）、', 10) + text(305.5, 664, '（一）、 ', 10),
      '（一）、',
    ],
    ['equal digits side by side', each(320, '11'), '11'],
    ['touching slightly', figure + text(330.5, 664, '34', 10), '1234'],
    ['punctuation that lies half under what follows', text(310, 664, '（', 10) + text(315, 664, '3件', 10), '（3件'],
  ])('are read where they are seen: %s', (_, drawn, expected) => {
    const { text, findings } = cellOf(drawn);
    expect(text).toBe(expected);
    expect(findings).toEqual([]);
  });

  it('on one line outside tables are told where the line stands', () => {
    const { blocks, findings } = read(text(50, 600, '共12件') + text(62, 600, '34'));
    expect(blocks.at(-1)).toMatchObject({ kind: 'paragraph', text: '共\uFFFD\uFFFD件' });
    expect(findings).toMatchObject([
      { messageId: 'overprinted', args: { text: '共\uFFFD\uFFFD件' }, source: { page: 1, box: [50, 231.4, 37.3, 12] } },
    ]);
  });
});
