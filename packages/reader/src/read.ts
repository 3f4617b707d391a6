import { type Finding, type Form, finding, forms, type Report, type SourceMap, sortFindings } from '@nianbao/core';
import { decode } from './decode.ts';
import { formats, sniffFormat } from './formats/index.ts';
import { defaultLimits, LimitError, type Limits } from './limits.ts';
import { matchReport } from './match/match-report.ts';
import { limitExceeded } from './problems/file.ts';

export interface ReadOptions {
  /** The file's name; a hint where the content does not tell its format. */
  readonly name?: string;
  /** The media type given with the file; a hint likewise. */
  readonly type?: string;
  readonly limits?: Partial<Limits>;
  /** Default: the statutory forms. */
  readonly forms?: readonly Form[];
}

export interface ReadResult {
  /** Null where nothing of a report was found; the findings then say why. */
  readonly report: Report | null;
  readonly sourceMap: SourceMap;
  /** All of code `read/…`, in the order of the source. */
  readonly findings: readonly Finding[];
}

const nothing = (findings: readonly Finding[]): ReadResult => ({ report: null, sourceMap: {}, findings });

/**
 * Reads a published report. Whatever was inferred, joined, left out or could not be read is a finding; a bad file is
 * a finding too, never an exception. Deterministic; no access to files, network or clock.
 */
export function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  const limits = { ...defaultLimits, ...options.limits };
  if (bytes.length > limits.bytes) {
    return nothing([finding(limitExceeded, 'bytes', { most: limits.bytes, found: bytes.length }, { at: '' })]);
  }
  const decoded = decode(bytes);
  if (!('text' in decoded)) return nothing(decoded.findings);
  try {
    const document = formats[sniffFormat(decoded.text, options)](decoded.text, limits);
    const matched = matchReport(document, options.forms ?? forms);
    const findings = [...decoded.findings, ...matched.findings];
    const form = (options.forms ?? forms).find((one) => one.id === matched.report?.form);
    return { ...matched, findings: sortFindings(findings, form, matched.sourceMap) };
  } catch (error) {
    if (error instanceof LimitError) return nothing([...decoded.findings, error.finding]);
    throw error;
  }
}
