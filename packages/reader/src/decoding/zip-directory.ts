/** A file in a ZIP archive, as the directory at the archive's end lists it. */
export interface ZipEntry {
  /** With `/` between folders. */
  readonly name: string;
  readonly encrypted: boolean;
  /** 0 stored, 8 deflated; nothing else occurs in documents. */
  readonly method: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly size: number;
  /** Where its local header stands. */
  readonly offset: number;
}

const endSignature = 0x06054b50;
const end64Locator = 0x07064b50;
const end64Signature = 0x06064b50;
const entrySignature = 0x02014b50;
const endLength = 22;
const entryLength = 46;
const longestComment = 0xffff;
const in64 = 0xffffffff;
/** Signatures that a comment may hold by chance. */
const mostTries = 4;

/** The entries that the directory of an archive lists; null where the archive has no whole directory. */
export function zipEntries(bytes: Uint8Array): readonly ZipEntry[] | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const last = bytes.length - endLength;
  let tries = 0;
  for (let at = last; at >= 0 && at >= last - longestComment && tries < mostTries; at--) {
    if (view.getUint32(at, true) !== endSignature) continue;
    tries++;
    const entries = entriesFrom(view, bytes, directoryAt(view, at));
    if (entries) return entries;
  }
  return null;
}

interface Directory {
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

function directoryAt(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === end64Locator) {
    const at = Number(view.getBigUint64(locator + 8, true));
    if (at + 56 <= locator && view.getUint32(at, true) === end64Signature) {
      const [count, size, start] = [32, 40, 48].map((field) => Number(view.getBigUint64(at + field, true)));
      return { start: start as number, end: (start as number) + (size as number), count: count as number };
    }
  }
  const start = view.getUint32(end + 16, true);
  return { start, end: start + view.getUint32(end + 12, true), count: view.getUint16(end + 10, true) };
}

function entriesFrom(view: DataView, bytes: Uint8Array, { start, end, count }: Directory): ZipEntry[] | null {
  const entries: ZipEntry[] = [];
  if (end > bytes.length) return null;
  for (let at = start; entries.length < count; ) {
    if (at + entryLength > end || view.getUint32(at, true) !== entrySignature) return null;
    const nameEnd = at + entryLength + view.getUint16(at + 28, true);
    const extraEnd = nameEnd + view.getUint16(at + 30, true);
    if (extraEnd > end) return null;
    const extra = new Extra64(view, nameEnd, extraEnd);
    // In this order, as the extra field holds only those that do not fit.
    const size = extra.or(view.getUint32(at + 24, true));
    const packedSize = extra.or(view.getUint32(at + 20, true));
    const offset = extra.or(view.getUint32(at + 42, true));
    entries.push({
      name: utf8.decode(bytes.subarray(at + entryLength, nameEnd)).replaceAll('\\', '/'),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      packedSize,
      size,
      offset,
    });
    at = extraEnd + view.getUint16(at + 32, true);
  }
  return entries;
}

const utf8 = new TextDecoder();

/** The 64-bit numbers of an entry whose 32-bit fields are too short for them. */
class Extra64 {
  readonly #view: DataView;
  #at = 0;
  #end = 0;

  constructor(view: DataView, start: number, end: number) {
    this.#view = view;
    for (let at = start; at + 4 <= end; ) {
      const next = at + 4 + view.getUint16(at + 2, true);
      if (view.getUint16(at, true) === 1) {
        this.#at = at + 4;
        this.#end = Math.min(next, end);
        return;
      }
      at = next;
    }
  }

  or(value: number): number {
    if (value !== in64 || this.#at + 8 > this.#end) return value;
    const whole = Number(this.#view.getBigUint64(this.#at, true));
    this.#at += 8;
    return whole;
  }
}

/** Where the packed bytes of an entry begin; null where no header of its name stands at its place. */
export function packedStart(bytes: Uint8Array, entry: ZipEntry): number | null {
  const { offset, name } = entry;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (offset + 30 > bytes.length || view.getUint32(offset, true) !== 0x04034b50) return null;
  const nameEnd = offset + 30 + view.getUint16(offset + 26, true);
  const start = nameEnd + view.getUint16(offset + 28, true);
  if (start + entry.packedSize > bytes.length) return null;
  return utf8.decode(bytes.subarray(offset + 30, nameEnd)).replaceAll('\\', '/') === name ? start : null;
}
