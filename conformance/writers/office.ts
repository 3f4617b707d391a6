import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { sofficePath } from '@nianbao/testkit/programs';

const run = promisify(execFile);

/** What LibreOffice makes of a file: the filter it reads with, and the format and filter it writes with. */
const conversions = {
  docx: ['--infilter=HTML (StarWriter)', '--convert-to', 'docx:MS Word 2007 XML'],
  xlsx: ['--infilter=HTML (StarCalc)', '--convert-to', 'xlsx:Calc MS Excel 2007 XML'],
  'word-pdf': ['--convert-to', 'pdf:writer_pdf_Export'],
} as const;

export type OfficeFormat = keyof typeof conversions;

/** In a run over hundreds of files LibreOffice stops before the end, without a word. */
const atOnce = 100;

/** Converts files with LibreOffice into a folder, under a profile of their own. Throws where it is missing or fails. */
export async function convert(files: readonly string[], format: OfficeFormat, folder: string): Promise<void> {
  const soffice = sofficePath();
  if (soffice === null) throw new Error('LibreOffice is not installed');
  const profile = mkdtempSync(join(tmpdir(), 'nianbao-office-'));
  const options = [`-env:UserInstallation=${pathToFileURL(profile)}`, '--headless', '--norestore'];
  try {
    for (let from = 0; from < files.length; from += atOnce) {
      const args = [...options, ...conversions[format], '--outdir', folder, ...files.slice(from, from + atOnce)];
      await run(soffice, args, { timeout: 300_000, maxBuffer: 1 << 26 });
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
}
