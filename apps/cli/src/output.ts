import { randomBytes } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Words } from '@nianbao/core';
import { type Call, optionText, optionTexts } from './command-line.ts';
import { type Surroundings, write } from './surroundings.ts';
import { fileStyle, type Style, styleFor } from './terminal/style.ts';
import { UsageError } from './usage-error.ts';

/** Where the result of a command goes. */
export interface Output {
  readonly style: Style;
  /** Writes the whole result, once. */
  readonly write: (text: string) => Promise<void>;
}

const taken = 'TAKEN';
const foreign = 'FOREIGN';

function reason(error: unknown): Words {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return { zh: '所在的文件夹不存在', en: 'its folder does not exist' };
  if (code === 'ENOTDIR') return { zh: '所在的路径不是文件夹', en: 'its parent is not a folder' };
  if (code === 'EISDIR') return { zh: '它是一个文件夹', en: 'it is a folder' };
  if (code === 'EEXIST') return { zh: '它是一个文件，不是文件夹', en: 'it is a file and no folder' };
  if (code === taken)
    return { zh: '那里已有要读取的文件，或者别处的链接', en: 'a file that is read, or a link, is there' };
  if (code === foreign)
    return {
      zh: '那里已有一个文件，不是 nianbao 写的检查意见；请把它移走或改名，或者另取一个文件夹',
      en: 'a file is there that is no letter written by nianbao; move or rename it, or name another folder',
    };
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return { zh: '没有写入权限', en: 'permission denied' };
  if (code === 'ENOSPC') return { zh: '磁盘已满', en: 'the disk is full' };
  return { zh: message, en: message };
}

/** What stands in the way is something that must not be written over. */
export const notAFile = (path: string) => Object.assign(new Error(path), { code: taken });

/** What stands in the way is a file of somebody's own. */
export const notOurs = (path: string) => Object.assign(new Error(path), { code: foreign });

/** Whether a name can only be that of a folder. */
export const namesFolder = (name: string) => name.endsWith('/') || name.endsWith(sep);

/** The words for what could not be written, by the error of the system. */
export function cannotWrite(file: Words, error: unknown): UsageError {
  const { zh, en } = reason(error);
  return new UsageError({ zh: `不能写入${file.zh}：${zh}`, en: `Cannot write ${file.en}: ${en}` });
}

/** Writes a file whole or not at all: beside it first, then into its place. */
export async function replace(path: string, text: string): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const existing = await stat(target).catch(() => undefined);
  // A device or a pipe, such as /dev/null, is written to and not replaced.
  if (existing && !existing.isFile()) return writeFile(target, text);
  const temporary = join(dirname(target), `.${basename(target)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx', existing?.mode);
    try {
      await handle.writeFile(text);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Refuses before any work is done what cannot be written to anyway. */
async function verify(path: string): Promise<void> {
  const existing = await stat(path).catch(() => undefined);
  if (existing?.isDirectory()) throw Object.assign(new Error(path), { code: 'EISDIR' });
  const parent = dirname(path);
  if (!(await stat(parent)).isDirectory()) throw Object.assign(new Error(parent), { code: 'ENOTDIR' });
  if (existing === undefined || existing.isFile()) await access(parent, constants.W_OK);
}

/** Whether a path leads to one of the files that a call reads. */
async function isInput(path: string, { operands, values, surroundings }: Call): Promise<boolean> {
  const settings = ['profile', 'waivers'].flatMap((name) => optionText(values, name) ?? []);
  const files = [...operands, ...optionTexts(values, 'previous'), ...settings];
  const real = (one: string) => realpath(one).catch(() => one);
  const inputs = await Promise.all(files.map((file) => real(resolve(surroundings.cwd, file))));
  return inputs.includes(await real(path));
}

function standardOutput({ env, stdout }: Surroundings): Output {
  return {
    style: styleFor(stdout, env),
    write: async (text) => {
      await write(stdout, text).catch((error) => {
        throw cannotWrite({ zh: '标准输出', en: 'standard output' }, error);
      });
    },
  };
}

/** The output that a call asks for: its `--output` file, or standard output. Throws UsageError. */
export async function outputOf(call: Call): Promise<Output> {
  const { values, surroundings, language } = call;
  const file = values.output;
  if (typeof file !== 'string') return standardOutput(surroundings);
  const path = resolve(surroundings.cwd, file);
  if (await isInput(path, call)) {
    throw new UsageError({
      zh: `${file} 是要读取的文件，不能又作为输出，请另取一个名字`,
      en: `${file} is read and cannot be the output as well; give it another name`,
    });
  }
  const refuse = (error: unknown) => {
    throw cannotWrite({ zh: ` ${file}`, en: file }, error);
  };
  await (namesFolder(file) ? Promise.reject(Object.assign(new Error(file), { code: 'EISDIR' })) : verify(path)).catch(
    refuse,
  );
  return {
    style: fileStyle,
    write: async (text) => {
      await replace(path, text).catch(refuse);
      await write(surroundings.stderr, { zh: `已写入 ${file}\n`, en: `Written to ${file}\n` }[language]);
    },
  };
}
