import fc from 'fast-check';
import { deflateSync, strFromU8, strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { boundsOf, type Limits, Unreadable } from '../../limits.ts';
import { Archive } from './archive.ts';

const open = (bytes: Uint8Array, limits: Partial<Limits> = {}) => new Archive(bytes, boundsOf(limits));
const get = (bytes: Uint8Array, name: string, limits: Partial<Limits> = {}) => {
  const content = open(bytes, limits).get(name);
  return content && strFromU8(content);
};
const text = '政府信息公开'.repeat(50);

/** Changes a number in the first entry of the directory, at a place counted from its signature. */
function withDirectory(bytes: Uint8Array, change: (view: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  const at = copy.findLastIndex((_, index) => [0x50, 0x4b, 1, 2].every((value, step) => copy[index + step] === value));
  change(new DataView(copy.buffer, at));
  return copy;
}

/** An archive whose sizes and offsets stand in fields of 64 bits, as writers of streams make them. */
function zip64(name: string, content: Uint8Array): Uint8Array {
  const packed = deflateSync(content);
  const [, crc] = crcOf(name, content);
  const local = record(
    [0x04034b50, 4],
    [45, 2],
    [8, 2],
    [8, 2],
    [0, 4],
    [0, 4],
    [0, 4],
    [0, 4],
    [name.length, 2],
    [0, 2],
  );
  const fields = record([1, 2], [24, 2], [content.length, 8], [packed.length, 8], [0, 8]);
  const all = 0xffffffff;
  const entry = record(
    [0x02014b50, 4],
    [45, 2],
    [45, 2],
    [8, 2],
    [8, 2],
    [0, 4],
    [crc, 4],
    [all, 4],
    [all, 4],
    [name.length, 2],
    [fields.length, 2],
    [0, 2],
    [0, 2],
    [0, 2],
    [0, 4],
    [all, 4],
  );
  const descriptor = record([0x08074b50, 4], [crc, 4], [packed.length, 8], [content.length, 8]);
  const start = local.length + name.length + packed.length + descriptor.length;
  const size = entry.length + name.length + fields.length;
  const end64 = record(
    [0x06064b50, 4],
    [44, 8],
    [45, 2],
    [45, 2],
    [0, 4],
    [0, 4],
    [1, 8],
    [1, 8],
    [size, 8],
    [start, 8],
  );
  const locator = record([0x07064b50, 4], [0, 4], [start + size, 8], [1, 4]);
  const end = record([0x06054b50, 4], [0, 2], [0, 2], [0xffff, 2], [0xffff, 2], [all, 4], [all, 4], [0, 2]);
  const parts = [local, strToU8(name), packed, descriptor, entry, strToU8(name), fields, end64, locator, end];
  return Uint8Array.from(parts.flatMap((part) => [...part]));
}

function record(...fields: readonly (readonly [value: number, size: number])[]): Uint8Array {
  return Uint8Array.from(
    fields.flatMap(([value, size]) =>
      Array.from({ length: size }, (_, at) => (at < 4 ? (value >>> (8 * at)) & 255 : 0)),
    ),
  );
}

/** The checksum that another writer of archives gives. */
function crcOf(name: string, content: Uint8Array): readonly [string, number] {
  const bytes = zipSync({ [name]: content });
  return [name, new DataView(bytes.buffer).getUint32(14, true)];
}

describe('an archive', () => {
  it('gives the content of its files by name, in either case and with either slash', () => {
    const bytes = zipSync({ 'word/document.xml': strToU8(text), 'xl\\a.xml': [strToU8('甲'), { level: 0 }] });
    expect(get(bytes, 'word/document.xml')).toBe(text);
    expect(get(bytes, 'Word/Document.xml')).toBe(text);
    expect(get(bytes, 'xl/a.xml')).toBe('甲');
    expect(get(bytes, 'none.xml')).toBe(null);
  });

  it('may have fields of 64 bits, sizes behind the content, a comment and bytes behind it', () => {
    const bytes = zip64('word/document.xml', strToU8(text));
    expect(get(bytes, 'word/document.xml')).toBe(text);
    expect(get(Uint8Array.from([...bytes, 1, 2, 3]), 'word/document.xml')).toBe(text);
  });

  it('gives all that it was made of', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 3000 }), fc.constantFrom(0, 6, 9), (content, level) => {
        expect(open(zipSync({ a: [content, { level: level as 0 | 6 | 9 }] })).get('a')).toEqual(content);
      }),
    );
  });
});

describe('an archive is refused', () => {
  const bytes = zipSync({ a: strToU8(text) });
  const refused = (archive: Uint8Array) => expect(() => open(archive).get('a'));

  it('where its end is lost', () => {
    for (const length of [0, 4, 30, bytes.length - 23, bytes.length - 1])
      refused(bytes.subarray(0, length)).toThrow('read/damaged');
  });

  it('where it names a file twice', () => {
    const twice = zipSync({ aa: strToU8('1'), ab: strToU8('2') });
    for (const [at, byte] of twice.entries()) if (byte === 0x62 && twice[at - 1] === 0x61) twice[at] = 0x41;
    refused(twice).toThrow('“aA” is in it twice');
  });

  it('where the content is not what it says', () => {
    refused(withDirectory(bytes, (view) => view.setUint32(16, 1, true))).toThrow('the checksum of “a” is wrong');
    refused(withDirectory(bytes, (view) => view.setUint32(24, text.length - 1, true))).toThrow('larger than it says');
    refused(withDirectory(bytes, (view) => view.setUint32(24, 10 * text.length, true))).toThrow('the checksum');
    refused(withDirectory(bytes, (view) => view.setUint32(20, 5, true))).toThrow('read/damaged');
    refused(withDirectory(bytes, (view) => view.setUint16(10, 12, true))).toThrow('a method that is not supported');
  });

  it('where the file at its place has another name or lies outside', () => {
    const other = zipSync({ b: strToU8('别的内容'), a: strToU8(text) });
    refused(withDirectory(other, (view) => view.setUint32(42, 0, true))).toThrow('“a” is not whole');
    refused(withDirectory(bytes, (view) => view.setUint32(42, 0xfffffff0, true))).toThrow('“a” is not whole');
    refused(withDirectory(bytes, (view) => view.setUint32(20, 0xfffffff0, true))).toThrow('“a” is not whole');
  });

  it('where a file in it has a password', () => {
    refused(withDirectory(bytes, (view) => view.setUint16(8, 1, true))).toThrow('read/encrypted password');
  });

  it('where it unpacks to too much, before it is unpacked', () => {
    const bomb = zipSync({ a: new Uint8Array(20_000_000) });
    expect(bomb.length).toBeLessThan(30_000);
    expect(() => open(bomb).get('a')).toThrow('read/limit ratio');
    expect(() => open(bomb, { unzipped: 1000 }).get('a')).toThrow('read/limit unzipped');
    const small = zipSync({ a: new Uint8Array(1_000_000), b: new Uint8Array(500) });
    expect(open(small).get('a')).toHaveLength(1_000_000);
    const archive = open(small, { unzipped: 1_000_100 });
    archive.get('a');
    expect(() => archive.get('b')).toThrow('read/limit unzipped');
  });

  it('where it says that it is small and is not', () => {
    const bomb = zipSync({ a: new Uint8Array(20_000_000) });
    refused(withDirectory(bomb, (view) => view.setUint32(24, 1000, true))).toThrow('read/limit ratio');
  });

  it('or read, whatever bytes it has', () => {
    const change = fc.record({ at: fc.nat(bytes.length - 1), to: fc.nat(255) });
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const bent = bytes.slice();
        for (const { at, to } of changes) bent[at] = to;
        try {
          const content = open(bent).get('a');
          if (content) expect(strFromU8(content)).toBe(text);
        } catch (error) {
          if (!(error instanceof Unreadable)) throw error;
        }
      }),
      { numRuns: 1000 },
    );
  });
});
