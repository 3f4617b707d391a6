import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { read } from '@nianbao/reader';
import { loadPdfium } from '@nianbao/reader/node';
import { corpusFolder } from '@nianbao/testkit/programs';
import type { Comparison } from './comparison.ts';
import { measure } from './measure.ts';
import { textBoxesAndPaths } from './pdf-bare.ts';

const file = join(corpusFolder, 'hongze-2023', 'source.pdf');
const pages = 5;
const megabyte = 1024 * 1024;

/** Reading a published PDF against its text boxes and paths alone; null without the corpus. */
export async function publishedPdf(): Promise<Comparison | null> {
  if (!existsSync(file)) return null;
  const bytes = new Uint8Array(readFileSync(file));
  const pdfium = await loadPdfium();
  if (read(bytes, { pdfium }).report?.year !== 2023) throw new Error('the PDF was not read right');
  const timings = measure([
    { name: 'text boxes and paths', run: () => textBoxesAndPaths(pdfium, bytes) },
    { name: 'read', run: () => read(bytes, { pdfium }) },
  ]);
  const perSecond = Math.round((pages * 1e6) / (timings[1]?.microseconds ?? 1));
  return {
    title: `Reading a published PDF (${pages} pages, ${bytes.length} bytes; ${perSecond} pages a second) against pdfium alone`,
    lines: timings.map((timing, index) => ({ ...timing, bar: index === 0 ? null : { ratio: 1.2 } })),
  };
}

/** The memory that the process holds while the same PDF is read again and again; null without the corpus. */
export async function memoryOfPdf(): Promise<string | null> {
  if (!existsSync(file)) return null;
  const bytes = new Uint8Array(readFileSync(file));
  const pdfium = await loadPdfium();
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  const held = [50, 100, 200, 300].map((reads, index, all) => {
    for (let count = all[index - 1] ?? 0; count < reads; count += 1) read(bytes, { pdfium });
    collect();
    return `${(process.memoryUsage().rss / megabyte).toFixed(0)} MB after ${reads}`;
  });
  return `Memory while a PDF is read again and again: ${held.join(', ')}`;
}
