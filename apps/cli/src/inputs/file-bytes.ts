import { createHash } from 'node:crypto';
import { type FileHandle, open } from 'node:fs/promises';
import { type Finding, finding } from '@nianbao/core';
import { defaultLimits, limitExceeded } from '@nianbao/reader';
import { unreadableFile } from '../rules.ts';

/** What a result says about its input; null where the file could not be read. */
export interface InputIdentity {
  readonly sha256: string | null;
  readonly bytes: number | null;
}

/** The bytes of a file, or the finding that says why there are none. */
export type FileBytes =
  | { readonly bytes: Uint8Array; readonly input: InputIdentity }
  | { readonly bytes: null; readonly input: InputIdentity; readonly finding: Finding };

const address = /^(?:https?|ftp):\/\//i;

/** Why the operating system refuses a file, which the user called by a name. */
export function systemFinding(error: unknown, name = ''): Finding {
  const { code, message } = error as NodeJS.ErrnoException;
  const at = { at: '' };
  const missing = code === 'ENOENT' || code === 'ENOTDIR';
  if (missing && address.test(name)) return finding(unreadableFile, 'address', {}, at);
  if (missing) return finding(unreadableFile, 'missing', {}, at);
  if (code === 'EACCES' || code === 'EPERM' || code === 'EBUSY') return finding(unreadableFile, 'denied', {}, at);
  return finding(unreadableFile, 'other', { reason: code ?? message }, at);
}

function tooLarge(found: number): FileBytes {
  const over = finding(limitExceeded, 'bytes', { most: defaultLimits.bytes, found }, { at: '' });
  return { bytes: null, input: { sha256: null, bytes: found }, finding: over };
}

/** A pipe tells no size: it is read until it ends or is over the limit. */
async function readPipe(handle: FileHandle): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let total = 0;
  for await (const chunk of handle.createReadStream({ autoClose: false })) {
    chunks.push(chunk);
    total += chunk.length;
    if (total > defaultLimits.bytes) break;
  }
  return Buffer.concat(chunks);
}

/** Loads a file, which the user called by a name. One over the size limit is told by its size alone and never loaded. */
export async function fileBytes(path: string, name = path): Promise<FileBytes> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(path, 'r');
    const stats = await handle.stat();
    if (stats.size > defaultLimits.bytes) return tooLarge(stats.size);
    const bytes = stats.isFile() ? await handle.readFile() : await readPipe(handle);
    if (bytes.length > defaultLimits.bytes) return tooLarge(bytes.length);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    return { bytes, input: { sha256, bytes: bytes.length } };
  } catch (error) {
    return { bytes: null, input: { sha256: null, bytes: null }, finding: systemFinding(error, name) };
  } finally {
    await handle?.close();
  }
}
