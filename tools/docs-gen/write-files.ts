import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Generated text by path. */
export type Files = ReadonlyMap<string, string>;

/** Writes what has changed. */
export function writeFiles(folder: string, files: Files): void {
  for (const [path, text] of files) {
    const file = join(folder, path);
    if (existsSync(file) && readFileSync(file, 'utf8') === text) continue;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Makes these files the only ones of a folder that holds nothing written by hand. */
export function replaceFolder(folder: string, files: Files): void {
  const listed = existsSync(folder) ? readdirSync(folder, { recursive: true, encoding: 'utf8' }) : [];
  for (const path of listed) {
    const file = join(folder, path);
    const wanted = files.has(path.replaceAll('\\', '/'));
    if (!wanted && statSync(file, { throwIfNoEntry: false })?.isFile()) rmSync(file);
  }
  writeFiles(folder, files);
}
