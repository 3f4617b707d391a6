import { performance } from 'node:perf_hooks';
import { type FileFormat, knownFormat } from '../decoding/magic.ts';
import { boundsOf, Unreadable } from '../limits.ts';
import { type ReadOptions, type ReadResult, read as readWith } from '../read.ts';
import { modernised, type OfficeOptions } from './old-office.ts';
import { loadPdfium } from './pdfium.ts';

export { findSoffice } from './old-office/soffice.ts';
export type { OfficeOptions } from './old-office.ts';
export { loadPdfium, pdfiumWasm } from './pdfium.ts';

export interface NodeReadOptions extends ReadOptions, OfficeOptions {}

/**
 * Reads a published report of any format that Node can read: as `read` of `@nianbao/reader`, with the PDF engine loaded
 * when a PDF comes, with .doc, .xls, .wps, RTF and OpenDocument files converted first, and with the time bounded by the
 * clock of the machine.
 */
export async function read(bytes: Uint8Array, options: NodeReadOptions = {}): Promise<ReadResult> {
  const clock = options.clock ?? (() => performance.now());
  const format = knownFormat(bytes);
  if (format?.saveAs && bytes.length <= boundsOf(options.limits).bytes)
    return readConverted(bytes, format, { ...options, clock });
  const pdfium = options.pdfium ?? (format?.key === 'pdf' ? await loadPdfium() : undefined);
  return readWith(bytes, { ...options, clock, pdfium });
}

async function readConverted(bytes: Uint8Array, format: FileFormat, options: NodeReadOptions): Promise<ReadResult> {
  try {
    const { told, ...made } = await modernised(bytes, format, options);
    const result = readWith(made.bytes, { ...options, name: undefined, type: made.type });
    return { ...result, findings: [told, ...result.findings] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { report: null, sourceMap: {}, findings: [error.finding] };
  }
}
