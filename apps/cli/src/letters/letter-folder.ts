import { access, constants, lstat, mkdir, open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { CheckRun } from '../check/check-run.ts';
import { type Call, optionText } from '../command-line.ts';
import { isLetter, letters } from '../formats/markdown.ts';
import { isFolder } from '../inputs/expand-paths.ts';
import { cannotWrite, namesFolder, notAFile, notOurs, replace } from '../output.ts';
import { write } from '../surroundings.ts';
import { UsageError } from '../usage-error.ts';
import { letterNames, pathInside, wayDown } from './letter-names.ts';

/** A folder into which each report gets its letter. */
export interface LetterFolder {
  /** Writes the letters of a run. Throws UsageError. */
  readonly write: (run: CheckRun) => Promise<void>;
}

const real = (path: string) => realpath(path).catch(() => path);

/** Whether a folder lies in one that is checked: what is written there would be read as a report the next time. */
async function isChecked(folder: string, { operands, surroundings }: Call): Promise<boolean> {
  // A folder that is not there yet is where its parent really is.
  const place = (await isFolder(folder)) ? await real(folder) : join(await real(dirname(folder)), basename(folder));
  for (const operand of operands) {
    const path = resolve(surroundings.cwd, operand);
    if ((await isFolder(path)) && wayDown(await real(path), place) !== null) return true;
  }
  return false;
}

/** Refuses before any work is done a folder that cannot be written to. */
async function verify(folder: string): Promise<void> {
  const existing = await stat(folder).catch(() => undefined);
  if (existing && !existing.isDirectory()) throw Object.assign(new Error(folder), { code: 'EEXIST' });
  const place = existing ? folder : dirname(folder);
  if (!(await stat(place)).isDirectory()) throw Object.assign(new Error(place), { code: 'ENOTDIR' });
  await access(place, constants.W_OK);
}

/** Longer than the title of any letter, in bytes. */
const longestTitle = 4096;

/** The beginning of a file, with its first line. */
async function beginning(path: string): Promise<string> {
  const handle = await open(path);
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(longestTitle), 0, longestTitle, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await handle.close();
  }
}

/**
 * Refuses a letter whose place something else has: a folder, a link that leads elsewhere, a file that was read, or one
 * that is no letter. A letter of an earlier run is renewed.
 */
async function verifyLetter(path: string, inputs: ReadonlySet<string>): Promise<void> {
  const existing = await lstat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  if ((existing && !existing.isFile()) || inputs.has(await real(path))) throw notAFile(path);
  if (existing && !isLetter(await beginning(path))) throw notOurs(path);
}

const yearsOf = { zh: '各年度', en: 'all years' } as const;

/** The folder that `--output` names, where it names one; null where it does not. Throws UsageError. */
export async function letterFolderOf(call: Call): Promise<LetterFolder | null> {
  const { values, operands, language, surroundings } = call;
  const { cwd, stderr } = surroundings;
  const name = optionText(values, 'output');
  if (name === undefined || values.format !== 'markdown') return null;
  const folder = resolve(cwd, name);
  if (!namesFolder(name) && !(await isFolder(folder))) return null;
  if (await isChecked(folder, call)) {
    throw new UsageError({
      zh: `${name} 在要检查的文件夹里，写在那里的意见下次会被当作年报，请另取一个文件夹`,
      en: `${name} lies in the folder that is checked, where letters would be taken for reports the next time; name another folder`,
    });
  }
  const refuse = (about: string) => (error: unknown) => {
    throw cannotWrite({ zh: ` ${about}`, en: about }, error);
  };
  await verify(folder).catch(refuse(name));
  return {
    write: async (run) => {
      const files = run.files.filter(({ form }) => form !== null);
      const told = letters({ ...run, files }, language);
      const paths = told.map(({ file, organ }) =>
        file === null ? `${yearsOf[language]}-${organ ?? ''}` : pathInside(file, operands, cwd),
      );
      const names = letterNames(paths);
      const inputs = new Set(await Promise.all(run.files.map(({ file }) => real(resolve(cwd, file)))));
      for (const one of names) await verifyLetter(join(folder, one), inputs).catch(refuse(join(name, one)));
      if (names.length > 0) await mkdir(folder, { recursive: true }).catch(refuse(name));
      for (const [index, { text }] of told.entries()) {
        const one = names[index] as string;
        await replace(join(folder, one), `${text}\n`).catch(refuse(join(name, one)));
      }
      const count = names.length;
      const letterWord = count === 1 ? 'letter' : 'letters';
      const written = { zh: `已写入 ${name}：${count} 份意见\n`, en: `Written to ${name}: ${count} ${letterWord}\n` };
      await write(stderr, written[language]);
    },
  };
}
