import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { openPdfium, type Pdfium } from '../pdfium.ts';

/** The WebAssembly of the PDF engine from the installed package: for `openPdfium`, or to be served to a browser. */
export function pdfiumWasm(): Promise<Uint8Array> {
  return readFile(createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm'));
}

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
  return openPdfium(await pdfiumWasm());
}
