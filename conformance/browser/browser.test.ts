import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { read } from '@nianbao/reader';
import { loadPdfium } from '@nianbao/reader/node';
import { corpusFolder, needs } from '@nianbao/testkit';
import { expect, it } from 'vitest';
import { filesOf } from '../files.ts';
import type { Format } from '../layouts/define-layout.ts';
import { testedSamples } from '../selection.ts';
import { readInBrowser } from './reading-in-browser.ts';

/** Enough to take every way through the reader, few enough to be quick. */
const few = 8;
const formats: readonly Format[] = ['html', 'text', 'docx', 'xlsx', 'pdf'];

const published = () =>
  existsSync(corpusFolder)
    ? readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' })
        .filter((name) => /source\.\w+$/.test(name))
        .map((name) => new Uint8Array(readFileSync(join(corpusFolder, name))))
    : [];

needs('chromium')('a worker in the browser', () => {
  needs('soffice')('and files of every format', () => {
    it('reads them as Node does, to the letter', async () => {
      const made = await Promise.all(formats.map((format) => filesOf(testedSamples(format).slice(0, few), format)));
      const broken = new TextEncoder().encode('%PDF-1.7 broken');
      const files = [...made.flat(), ...published(), broken];
      expect(files.length).toBeGreaterThan(few * formats.length);
      const pdfium = await loadPdfium();
      const inNode = files.map((file) => JSON.stringify(read(file, { pdfium })));
      expect(await readInBrowser(files)).toEqual(inNode);
    }, 60_000);
  });
});
