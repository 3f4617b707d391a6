import { type Finding, type Form, finding, forms, type Report, type SourceMap, sortFindings } from '@nianbao/core';
import { decode } from './decode.ts';
import { type FormatKey, knownFormat } from './decoding/magic.ts';
import type { SourceDocument } from './document.ts';
import { binaryFormats, type Engines, sniffFormat, textFormats } from './formats/index.ts';
import { type Bounds, boundsOf, type Clock, LimitError, type Limits, Unreadable } from './limits.ts';
import { matchReport } from './match/match-report.ts';
import { encrypted, unsupported } from './problems/file.ts';

export interface ReadOptions extends Engines {
  /** The file's name; a hint where the content does not tell its format. */
  readonly name?: string;
  /** The media type given with the file; a hint likewise. */
  readonly type?: string;
  readonly limits?: Partial<Limits>;
  /** Without a clock the time is not bounded: the same bytes then always give the same result. */
  readonly clock?: Clock;
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

/**
 * Reads a published report. Whatever was inferred, joined, left out or could not be read is a finding; a bad file is
 * a finding too, never an exception. Deterministic; no access to files, network or clock. Throws TypeError where the
 * caller passes no bytes or no forms, and RangeError for limits that are none.
 */
export function read(bytes: Uint8Array, options: ReadOptions = {}): ReadResult {
  if (!ArrayBuffer.isView(bytes))
    throw new TypeError('read: bytes must be a Uint8Array; of an ArrayBuffer or Blob make one');
  if (options.forms?.length === 0) throw new TypeError('read: options.forms must hold a form');
  const told: Finding[] = [];
  try {
    const bounds = boundsOf(options.limits, options.clock);
    if (bytes.length > bounds.bytes) throw new LimitError('bytes', bounds.bytes, bytes.length);
    const document = documentOf(bytes, bounds, options, told);
    bounds.checkTime();
    const matched = matchReport(document, options.forms ?? forms, bounds.checkTime);
    const findings = [...told, ...matched.findings];
    const form = (options.forms ?? forms).find((one) => one.id === matched.report?.form);
    return { ...matched, findings: sortFindings(findings, form, matched.sourceMap) };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { report: null, sourceMap: {}, findings: [...told, error.finding] };
  }
}

/** What to do about the formats that are not read, where it is not the same for all. */
const nextStep: Partial<Record<FormatKey, Exclude<keyof typeof unsupported.messages, 'binary'>>> = {
  oldOffice: 'office',
  otherOffice: 'office',
  xlsb: 'workbook',
  ofd: 'ofd',
  archive: 'archive',
  webArchive: 'webArchive',
  picture: 'picture',
};

/** The document that the bytes hold; what there is to say of their encoding is added to `told`. */
function documentOf(bytes: Uint8Array, bounds: Bounds, options: ReadOptions, told: Finding[]): SourceDocument {
  const format = knownFormat(bytes);
  if (format !== null) {
    const readBytes = binaryFormats[format.key];
    if (readBytes) return readBytes(bytes, bounds, options);
    if (format.key === 'encryptedOffice') throw new Unreadable(finding(encrypted, 'password', {}, { at: '' }));
    throw new Unreadable(finding(unsupported, nextStep[format.key] ?? 'known', { format: format.name }, { at: '' }));
  }
  const decoded = decode(bytes);
  told.push(...decoded.findings.slice(0, 'text' in decoded ? undefined : -1));
  if (!('text' in decoded)) throw new Unreadable(decoded.findings[decoded.findings.length - 1] as Finding);
  return textFormats[sniffFormat(decoded.text, options)](decoded.text, bounds);
}
