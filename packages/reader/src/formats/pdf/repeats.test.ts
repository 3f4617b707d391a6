import { expect, it } from 'vitest';
import { boundsOf } from '../../limits.ts';
import { loadPdfium } from '../../node/pdfium.ts';
import { readPdf } from '../pdf.ts';
import { handMadePdf, table, text } from './hand-made.ts';

const pdfium = await loadPdfium();
const prose = '本机关依法公开政府信息，全年主动公开各类信息一千二百余条。';

/** Texts of full-width characters below each other, so close that the engine leaves out what it met before. */
function read(...rows: readonly string[]) {
  const lines = table([50, 290, 400], [690, ...rows.map((_, at) => 676.5 - at * 13.5)], []);
  const drawn = rows.map((words, at) => text(53, 679 - at * 13.5, words)).join('');
  const { blocks, findings } = readPdf(handMadePdf([{ content: text(50, 750, prose) + lines + drawn }]), boundsOf(), {
    pdfium,
  });
  const cells = blocks.flatMap((block) => (block.kind === 'table' ? block.cells : []));
  return {
    cells: cells.filter(({ column }) => column === 1).map((cell) => cell.text),
    told: findings.map(({ code, messageId, source }) => [code, messageId, source?.box?.[1]]),
  };
}

const zeros = '０、０、０、０、０、０、０、０、０、０';
const five = '０、５、０、０、０、０、０、０、０、０';

it('a text that the engine leaves out is read where it stands, if it can be but one', () => {
  expect(read(zeros, zeros, zeros)).toEqual({ cells: [zeros, zeros, zeros], told: [] });
  expect(read(five, zeros)).toEqual({ cells: [five, zeros], told: [] });
});

it('where it may be either of two, the characters in which they differ are unknown, and told', () => {
  const { cells, told } = read(zeros, five, zeros);
  expect(cells).toEqual([zeros, five, five.replace('５', '\uFFFD')]);
  expect(told).toEqual([['read/characters-unknown', 'unmapped', 179.4]]);
});

it('what is drawn again in its place is left out, whatever is drawn between', () => {
  const twice = text(53, 674, zeros) + text(53, 654, five) + text(53.3, 674, zeros);
  const { blocks, findings } = readPdf(
    handMadePdf([{ content: text(50, 750, prose) + table([50, 290, 400], [690, 670, 650], []) + twice }]),
    boundsOf(),
    { pdfium },
  );
  expect(blocks.flatMap((block) => (block.kind === 'table' ? block.cells.map((cell) => cell.text) : []))).toEqual([
    ...[zeros, '', five, ''],
  ]);
  expect(findings).toEqual([]);
});
