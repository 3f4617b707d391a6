import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join, resolve } from 'node:path';

/** The folder of published reports with figures keyed by hand; it is not part of the repository. */
export const corpusFolder = resolve(
  process.env.NIANBAO_CORPUS ?? resolve(import.meta.dirname, '../../../../shared/corpus'),
);

export const hasCorpus = () => existsSync(corpusFolder);

/** The first of some programs that is installed, with its path; null where none is. */
export function programPath(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** LibreOffice, which makes DOCX, XLSX and PDF files, and opens .doc and .xls. */
export const sofficePath = () => programPath('soffice', 'libreoffice');

/** A browser that prints PDF files and runs the reader in a worker. */
export const chromiumPath = () => process.env.NIANBAO_CHROMIUM ?? programPath('chromium', 'chromium-browser');
