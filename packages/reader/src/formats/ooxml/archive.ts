import { finding, type Words } from '@nianbao/core';
import { Inflate } from 'fflate';
import { packedStart, type ZipEntry, zipEntries } from '../../decoding/zip-directory.ts';
import { type Bounds, LimitError, Unreadable } from '../../limits.ts';
import { damaged, encrypted } from '../../problems/file.ts';

/** What to throw where a packed file is not whole or not what it says. */
export const broken = (zh: string, en: string): Unreadable =>
  new Unreadable(finding(damaged, 'file', { what: { zh, en } satisfies Words }, { at: '' }));

const stored = 0;
const deflated = 8;
/** Parts up to this size may unpack to any multiple of their packed size. */
const smallPart = 1024 * 1024;
/** Packed bytes taken at a time: they unpack to some 8 MB at most before the bounds are looked at again. */
const slice = 8 * 1024;

/** The files in an archive, unpacked only when asked for, all together within the bounds. */
export class Archive {
  readonly #bytes: Uint8Array;
  readonly #bounds: Bounds;
  readonly #entries = new Map<string, ZipEntry>();
  #unpacked = 0;

  /** Throws where the directory is not whole or names a file twice, since programs differ in which of them they show. */
  constructor(bytes: Uint8Array, bounds: Bounds) {
    this.#bytes = bytes;
    this.#bounds = bounds;
    const entries = zipEntries(bytes);
    if (!entries) throw broken('压缩包的目录不完整', 'the directory of the archive is not whole');
    for (const entry of entries) {
      // Names of parts are the same in either case.
      const name = entry.name.toLowerCase();
      if (this.#entries.has(name)) throw broken(`“${entry.name}”出现两次`, `“${entry.name}” is in it twice`);
      this.#entries.set(name, entry);
    }
  }

  has(name: string): boolean {
    return this.#entries.has(name.toLowerCase());
  }

  /** The content of a file; null where there is none of that name. */
  get(name: string): Uint8Array | null {
    const entry = this.#entries.get(name.toLowerCase());
    if (!entry) return null;
    if (entry.encrypted) throw new Unreadable(finding(encrypted, 'password', {}, { at: '' }));
    const start = packedStart(this.#bytes, entry);
    if (start === null) throw broken(`“${entry.name}”不完整`, `“${entry.name}” is not whole`);
    const content = this.#unpack(entry, this.#bytes.subarray(start, start + entry.packedSize));
    if (content.length !== entry.size || crc32(content) !== entry.crc)
      throw broken(`“${entry.name}”的校验和不符`, `the checksum of “${entry.name}” is wrong`);
    return content;
  }

  #unpack(entry: ZipEntry, packed: Uint8Array): Uint8Array {
    this.#bound(entry, entry.size);
    if (entry.method === stored) {
      this.#unpacked += packed.length;
      return packed;
    }
    if (entry.method !== deflated)
      throw broken(`“${entry.name}”的压缩方法不支持`, `“${entry.name}” is packed by a method that is not supported`);
    const content = new Uint8Array(entry.size);
    let length = 0;
    const inflate = new Inflate((chunk) => {
      this.#bound(entry, length + chunk.length);
      if (length + chunk.length > content.length)
        throw broken(`“${entry.name}”比说明的大`, `“${entry.name}” is larger than it says`);
      content.set(chunk, length);
      length += chunk.length;
    });
    for (let at = 0; at < packed.length; at += slice) {
      const end = Math.min(at + slice, packed.length);
      this.#bounds.checkTime();
      this.#push(inflate, packed.subarray(at, end), end === packed.length, entry);
    }
    this.#unpacked += length;
    return content.subarray(0, length);
  }

  #push(inflate: Inflate, packed: Uint8Array, last: boolean, { name }: ZipEntry): void {
    try {
      inflate.push(packed, last);
    } catch (error) {
      throw error instanceof Unreadable ? error : broken(`“${name}”不能解压`, `“${name}” cannot be unpacked`);
    }
  }

  /** Throws where a part of this size is more than may be unpacked. */
  #bound({ packedSize }: ZipEntry, size: number): void {
    const { unzipped, ratio } = this.#bounds;
    if (this.#unpacked + size > unzipped) throw new LimitError('unzipped', unzipped, this.#unpacked + size);
    if (size > smallPart && size > ratio * packedSize)
      throw new LimitError('ratio', ratio, Math.floor(size / Math.max(1, packedSize)));
  }
}

const polynomial = 0xedb88320;
const crcTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let value = index;
  for (let bit = 0; bit < 8; bit++) value = value & 1 ? polynomial ^ (value >>> 1) : value >>> 1;
  return value;
});

function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff;
  for (let at = 0; at < bytes.length; at++)
    crc = (crcTable[(crc ^ (bytes[at] as number)) & 0xff] as number) ^ (crc >>> 8);
  return ~crc >>> 0;
}
