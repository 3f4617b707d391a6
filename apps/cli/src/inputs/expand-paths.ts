import type { Dirent, Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Finding, Words } from '@nianbao/core';
import { systemFinding } from './file-bytes.ts';

/** A path left out, and why. */
export interface Skipped {
  readonly file: string;
  readonly why: Words;
}

/** A file to look at. One that a folder brought in is judged by its content: what is no report is skipped. */
export interface Candidate {
  /** As the user named it, or the folder so named with the path below it. */
  readonly file: string;
  readonly path: string;
  readonly named: boolean;
  /** Set where the path cannot be opened at all. */
  readonly finding?: Finding;
}

/** The files that paths stand for. */
export interface Expanded {
  readonly candidates: readonly Candidate[];
  readonly skipped: readonly Skipped[];
}

const special: Words = { zh: '不是普通文件', en: 'not a regular file' };
const dangling: Words = { zh: '链接指向的文件不存在', en: 'the link leads nowhere' };

const ignored = (name: string) => name.startsWith('.') || name === 'node_modules';

const byPath = (a: { readonly file: string }, b: { readonly file: string }) =>
  a.file < b.file ? -1 : a.file > b.file ? 1 : 0;

class Walk {
  readonly candidates: Candidate[] = [];
  readonly skipped: Skipped[] = [];
  // Folders by their real path, so that a link back up, or a second way in, is walked no more.
  readonly #visited = new Set<string>();

  async folder(file: string, path: string): Promise<void> {
    let entries: Dirent[];
    try {
      const real = await realpath(path);
      if (this.#visited.has(real)) return;
      this.#visited.add(real);
      entries = await readdir(path, { withFileTypes: true });
    } catch (error) {
      this.candidates.push({ file, path, named: false, finding: systemFinding(error) });
      return;
    }
    // Links come last: what is reached both ways is then shown where it really stands.
    const links = entries.filter((entry) => entry.isSymbolicLink());
    for (const { name } of [...entries.filter((entry) => !links.includes(entry)), ...links]) {
      if (!ignored(name)) await this.entry(join(file, name), join(path, name));
    }
  }

  async entry(file: string, path: string): Promise<void> {
    let stats: Stats;
    try {
      stats = await stat(path);
    } catch (error) {
      const gone = ['ENOENT', 'ELOOP'].includes((error as NodeJS.ErrnoException).code ?? '');
      if (gone) this.skipped.push({ file, why: dangling });
      else this.candidates.push({ file, path, named: false, finding: systemFinding(error) });
      return;
    }
    if (stats.isDirectory()) await this.folder(file, path);
    else if (stats.isFile()) this.candidates.push({ file, path, named: false });
    else this.skipped.push({ file, why: special });
  }
}

/** Whether a path names a folder; false for what is not there. */
export async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (stats) => stats.isDirectory(),
    () => false,
  );
}

/** The files that paths stand for: named files in their order, those of a folder sorted by path, none twice. */
export async function expandPaths(files: readonly string[], cwd: string): Promise<Expanded> {
  const byPathName = new Map<string, Candidate>();
  const skipped: Skipped[] = [];
  for (const file of files) {
    const path = resolve(cwd, file);
    let found: readonly Candidate[] = [{ file, path, named: true }];
    if (await isFolder(path)) {
      const walk = new Walk();
      await walk.folder(file, path);
      found = walk.candidates.sort(byPath);
      skipped.push(...walk.skipped.sort(byPath));
    }
    for (const candidate of found) {
      const known = byPathName.get(candidate.path);
      if (known === undefined) byPathName.set(candidate.path, candidate);
      else if (candidate.named) byPathName.set(candidate.path, { ...known, named: true });
    }
  }
  return { candidates: [...byPathName.values()], skipped };
}
