import { type Finding, finding, type Words } from '@nianbao/core';
import type { FileFormat } from '../decoding/magic.ts';
import { Unreadable } from '../limits.ts';
import { converted, mergesLost, notConverted } from '../problems/conversion.ts';
import { runPackage } from './old-office/packages.ts';
import type { Ran } from './old-office/run.ts';
import { convertWithSoffice, findSoffice } from './old-office/soffice.ts';

/** How Office files of other kinds than .docx and .xlsx are converted. */
export interface OfficeOptions {
  /** The path of LibreOffice, null to do without. Default: on PATH or where it is usually installed. */
  readonly soffice?: string | null;
  /** Time that a conversion may take. Default: one minute. */
  readonly conversionMilliseconds?: number;
}

/** A file that `read` takes, made from one that it does not. */
export interface Modern {
  readonly bytes: Uint8Array;
  readonly type?: string;
  /** How it was made. */
  readonly told: Finding;
}

const oneMinute = 60_000;

/**
 * Turns an Office file of another kind into a .docx or .xlsx with LibreOffice; without it, an old Word file into its text
 * with word-extractor and an old workbook into an .xlsx with @e965/xlsx, where they are installed. Throws `Unreadable`
 * where none of them is there or can do it.
 */
export async function modernised(
  bytes: Uint8Array,
  { key, name, saveAs }: FileFormat,
  { soffice, conversionMilliseconds = oneMinute }: OfficeOptions,
): Promise<Modern> {
  const target = saveAs ?? 'docx';
  const args = { format: name as Words | string, target };
  const failed = (program: string, { late }: Ran) => {
    const seconds = Math.round(conversionMilliseconds / 1000);
    const why = late
      ? finding(notConverted, 'late', { ...args, program, seconds }, { at: '' })
      : finding(notConverted, 'failed', { ...args, program }, { at: '' });
    return new Unreadable(why);
  };
  const path = soffice === undefined ? await findSoffice() : soffice;
  if (path !== null) {
    const made = await convertWithSoffice(path, bytes, target, conversionMilliseconds);
    if (!made.bytes) throw failed('LibreOffice', made.ran);
    return { bytes: made.bytes, told: finding(converted, 'office', args, { at: '' }) };
  }
  const library = target === 'docx' ? 'word-extractor' : '@e965/xlsx';
  const ran = key === 'oldOffice' ? await runPackage(library, bytes, conversionMilliseconds) : null;
  if (!ran) throw new Unreadable(finding(notConverted, 'missing', args, { at: '' }));
  if (ran.code !== 0) throw failed(library, ran);
  if (target === 'xlsx')
    return {
      bytes: ran.output,
      told: finding(converted, 'workbook', { format: name }, { at: '', severity: 'warning' }),
    };
  return { bytes: ran.output, type: 'text/plain', told: finding(mergesLost, 'text', { format: name }, { at: '' }) };
}
