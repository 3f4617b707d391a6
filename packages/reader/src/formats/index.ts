import type { FormatKey } from '../decoding/magic.ts';
import type { SourceDocument } from '../document.ts';
import type { Bounds } from '../limits.ts';
import { readDocx } from './docx.ts';
import { readHtml } from './html.ts';
import type { Pdfium } from './pdf/engine.ts';
import { readPdf } from './pdf.ts';
import { readText } from './text.ts';
import { readXlsx } from './xlsx.ts';

export { sniffFormat } from './sniff.ts';

/** Turns decoded text into a document. Throws `Unreadable` where that cannot be done, and nothing else. */
export type ReadText = (text: string, bounds: Bounds) => SourceDocument;

/** Turns the bytes of a file into a document. Throws `Unreadable` where that cannot be done, and nothing else. */
export type ReadBytes = (bytes: Uint8Array, bounds: Bounds, engines: Engines) => SourceDocument;

/** What is not part of the reader and has to be given to it, since loading it takes a file or the network. */
export interface Engines {
  /** Reads PDF; from `openPdfium` of `@nianbao/reader/pdfium`. */
  readonly pdfium?: Pdfium;
}

/** The formats of text that are read, by name. */
export const textFormats = { html: readHtml, text: readText } satisfies Record<string, ReadText>;

/** The binary formats that are read, by the key of their file format. */
export const binaryFormats: Partial<Record<FormatKey, ReadBytes>> = { docx: readDocx, pdf: readPdf, xlsx: readXlsx };
