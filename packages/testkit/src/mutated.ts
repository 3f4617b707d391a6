import { unzipSync, zipSync } from 'fflate';

/** Gives whole numbers below a bound, always the same ones for the same seed. */
export type Numbers = (below: number) => number;

/** The generator is that of Park and Miller; the seed may be any whole number. */
export function numbersFrom(seed: number): Numbers {
  let state = (Math.abs(seed) % 2_147_483_646) + 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state;
  };
  // Seeds that follow each other begin alike.
  for (let skipped = 0; skipped < 4; skipped += 1) next();
  return (below) => Math.floor((next() / 2_147_483_647) * below);
}

const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const joined = new Uint8Array(parts.reduce((length, part) => length + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
};

type Mutation = (bytes: Uint8Array, other: Uint8Array, numbers: Numbers) => Uint8Array;

/** A range of some bytes; most are short. */
function rangeIn(bytes: Uint8Array, numbers: Numbers): readonly [from: number, to: number] {
  const longest = [8, 64, 1024, bytes.length][numbers(4)] as number;
  const from = numbers(bytes.length + 1);
  return [from, Math.min(bytes.length, from + numbers(longest + 1))];
}

/** Bytes that mean something in one of the formats, or nothing at all. */
const telling = Array.from('\0\t\n\r "\'&<>/()[]{}=-0129%\x7f\xff\xfe\x80', (character) => character.charCodeAt(0));

function changed(bytes: Uint8Array, at: number, byte: number): Uint8Array {
  const copy = bytes.slice();
  if (at < copy.length) copy[at] = byte;
  return copy;
}

const mutations: Readonly<Record<string, Mutation>> = {
  flipBit: (bytes, _, numbers) => {
    const at = numbers(bytes.length);
    return changed(bytes, at, (bytes[at] ?? 0) ^ (1 << numbers(8)));
  },
  anyByte: (bytes, _, numbers) => changed(bytes, numbers(bytes.length), numbers(256)),
  tellingByte: (bytes, _, numbers) => changed(bytes, numbers(bytes.length), telling[numbers(telling.length)] as number),
  remove: (bytes, _, numbers) => {
    const [from, to] = rangeIn(bytes, numbers);
    return join(bytes.subarray(0, from), bytes.subarray(to));
  },
  repeat: (bytes, _, numbers) => {
    const [from, to] = rangeIn(bytes, numbers);
    const times = 1 + numbers(to - from < 256 ? 20 : 2);
    return join(
      bytes.subarray(0, to),
      ...Array.from({ length: times }, () => bytes.subarray(from, to)),
      bytes.subarray(to),
    );
  },
  move: (bytes, _, numbers) => {
    const [from, to] = rangeIn(bytes, numbers);
    const rest = join(bytes.subarray(0, from), bytes.subarray(to));
    const at = numbers(rest.length + 1);
    return join(rest.subarray(0, at), bytes.subarray(from, to), rest.subarray(at));
  },
  insert: (bytes, _, numbers) => {
    const at = numbers(bytes.length + 1);
    const added = Uint8Array.from({ length: 1 + numbers(16) }, () => numbers(256));
    return join(bytes.subarray(0, at), added, bytes.subarray(at));
  },
  borrow: (bytes, other, numbers) => {
    const at = numbers(bytes.length + 1);
    return join(bytes.subarray(0, at), other.subarray(...rangeIn(other, numbers)), bytes.subarray(at));
  },
  splice: (bytes, other, numbers) =>
    join(bytes.subarray(0, numbers(bytes.length)), other.subarray(numbers(other.length))),
  truncate: (bytes, _, numbers) => bytes.subarray(0, numbers(bytes.length + 1)),
};
const all = Object.values(mutations);
const most = 6;
/** Repeating repeats what was repeated before; no file need be larger to be hostile. */
const largeEnough = 2_000_000;

/**
 * A file damaged in one to six places: bits flipped, bytes exchanged, ranges removed, repeated or moved, cut off, or
 * mixed with those of another file. Always the same for the same seed.
 */
export function mutated(bytes: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const numbers = numbersFrom(seed);
  let result = bytes;
  for (let count = 1 + numbers(most); count > 0 && result.length < largeEnough; count -= 1)
    result = (all[numbers(all.length)] as Mutation)(result, other, numbers);
  return result;
}

/** A ZIP file one part of which is damaged, with parts of another; the archive itself is sound. */
export function mutatedPart(zip: Uint8Array, other: Uint8Array, seed: number): Uint8Array {
  const numbers = numbersFrom(seed);
  const [parts, others] = [unzipSync(zip), unzipSync(other)];
  const name = pick(Object.keys(parts), numbers);
  const more = pick(Object.values(others), numbers);
  return zipSync({ ...parts, [name]: mutated(parts[name] as Uint8Array, more, numbers(1_000_000_000)) }, { level: 1 });
}

const pick = <T>(values: readonly T[], numbers: Numbers) => values[numbers(values.length)] as T;
