import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openPdfium, type Pdfium } from '../pdfium.ts';

let opened: Promise<Pdfium> | null = null;

/** The PDF engine from the installed package, loaded once; for `read` of `@nianbao/reader` with the option `pdfium`. */
export function loadPdfium(): Promise<Pdfium> {
  opened ??= open().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function open(): Promise<Pdfium> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  return openPdfium(await readFile(file));
}
