import { finding } from '@nianbao/core';
import type { SourceDocument } from '../document.ts';
import { type Bounds, Unreadable } from '../limits.ts';
import { damaged, encrypted } from '../problems/file.ts';
import { engineMissing } from '../problems/pages.ts';
import type { Engines } from './index.ts';
import { Assembly } from './pdf/assembly.ts';
import { extractPages, NotOpened } from './pdf/extract.ts';
import type { PdfFile } from './pdf/page.ts';

const passwordNeeded = 4;
const notAPdf = { zh: '不是完整的 PDF', en: 'not a whole PDF' };
const broken = { zh: 'PDF 内容出错，或者大得出奇', en: 'the PDF is in error, or out of all size' };

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

/** What pdfium breaks with is the fault of the file: told, and the engine starts anew with the next. */
function opened(open: () => PdfFile): PdfFile {
  try {
    return open();
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    if (error instanceof NotOpened && error.reason === passwordNeeded)
      throw new Unreadable(finding(encrypted, 'password', {}, { at: '' }));
    throw new Unreadable(finding(damaged, 'file', { what: error instanceof NotOpened ? notAPdf : broken }, { at: '' }));
  }
}
