import { type ReadResult, read } from '@nianbao/reader';
import { loadPdfium } from '@nianbao/reader/node';

/** Reads a file of any format, however long it takes: how fast the machine is decides nothing. */
export async function readFile(bytes: Uint8Array): Promise<ReadResult> {
  return read(bytes, { pdfium: await loadPdfium() });
}
