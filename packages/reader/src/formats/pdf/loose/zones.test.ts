import { expect, it } from 'vitest';
import { boundsOf } from '../../../limits.ts';
import { loadPdfium } from '../../../node/pdfium.ts';
import { readPdf } from '../../pdf.ts';
import { handMadePdf, text } from '../hand-made.ts';

it('refuses a page on which words without number stand in columns', async () => {
  const digits = `[${'(1) -350 '.repeat(100)}] TJ`;
  const lines = Array.from(
    { length: 290 },
    (_, row) => `BT 1 0 0 1 ${1000 + row * 0.37} ${2990 - row * 6} Tm /F2 4 Tf ${digits} ET`,
  );
  const labels = [3000, 2995].map((y) => `${text(5, y, '一', 4)}${text(500, y, '二', 4)}`);
  const file = handMadePdf([{ content: [...labels, ...lines].join('\n'), size: [6000, 3010] }]);
  const pdfium = await loadPdfium();
  expect(() => readPdf(file, boundsOf(), { pdfium })).toThrow(/read\/limit blocks/);
});
