import { finding } from '@nianbao/core';
import type { SourceDocument } from '../document.ts';
import { type Bounds, Unreadable } from '../limits.ts';
import { damaged, encrypted } from '../problems/file.ts';
import { engineMissing } from '../problems/pages.ts';
import type { Engines } from './index.ts';
import { Assembly } from './pdf/assembly.ts';
import { extractPages, NotOpened } from './pdf/extract.ts';
import { isOfPdfium } from './pdf/imports.ts';
import type { PdfFile } from './pdf/page.ts';

const passwordNeeded = 4;
const notAPdf = { zh: '不是完整的 PDF', en: 'not a whole PDF' };
const broken = {
  zh: 'PDF 引擎读不下去（内容有错，或者所需内存过多）',
  en: 'the PDF engine broke off (the content is in error, or takes too much memory)',
};

/**
 * Reads a PDF with a text layer: tables from the lines that are drawn, `exact`; paragraphs from where lines of text
 * stand. Throws `Unreadable` where the engine is missing or cannot open the file, and nothing else.
 */
export function readPdf(bytes: Uint8Array, bounds: Bounds, { pdfium }: Engines): SourceDocument {
  if (!pdfium) throw new Unreadable(finding(engineMissing, 'pdfium', {}, { at: '' }));
  return new Assembly(
    opened(() => extractPages(pdfium, bytes, bounds)),
    bounds,
  ).document();
}

/** What pdfium breaks with is the fault of the file: told, and the engine starts anew with the next. All else is ours. */
function opened(open: () => PdfFile): PdfFile {
  try {
    return open();
  } catch (error) {
    if (error instanceof NotOpened) {
      if (error.reason === passwordNeeded) throw new Unreadable(finding(encrypted, 'password', {}, { at: '' }));
      throw new Unreadable(finding(damaged, 'file', { what: notAPdf }, { at: '' }));
    }
    if (isOfPdfium(error)) throw new Unreadable(finding(damaged, 'file', { what: broken }, { at: '' }));
    throw error;
  }
}
