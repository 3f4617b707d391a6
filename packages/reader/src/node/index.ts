import { performance } from 'node:perf_hooks';
import { knownFormat } from '../decoding/magic.ts';
import { type ReadOptions, type ReadResult, read as readWith } from '../read.ts';
import { loadPdfium } from './pdfium.ts';

export { loadPdfium } from './pdfium.ts';

/**
 * Reads a published report of any format that Node can read: as `read` of `@nianbao/reader`, with the PDF engine loaded
 * when a PDF comes, and with the time bounded by the clock of the machine.
 */
export async function read(bytes: Uint8Array, options: ReadOptions = {}): Promise<ReadResult> {
  const clock = options.clock ?? (() => performance.now());
  const pdfium = options.pdfium ?? (knownFormat(bytes)?.key === 'pdf' ? await loadPdfium() : undefined);
  return readWith(bytes, { ...options, clock, pdfium });
}
