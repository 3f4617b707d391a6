import { mutated, mutatedPart, numbersFrom } from '@nianbao/testkit/reports';

/** A file to be damaged. */
export interface Original {
  readonly name: string;
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

/** How many of each kind there are among some inputs: files that take long come more seldom. */
export const shares = { html: 5, text: 4, docx: 4, xlsx: 4, pdf: 1 } as const;
export type Kind = keyof typeof shares;

const order = (Object.keys(shares) as Kind[]).flatMap((kind) => Array.from({ length: shares[kind] }, () => kind));

/** A damaged file, and what it was made from. */
export interface Input {
  readonly name: string;
  readonly kind: Kind;
  readonly bytes: Uint8Array;
}

/** Makes inputs from files: always the same for the same files, seed and number. */
export class Inputs {
  readonly #originals: readonly Original[];
  readonly #kinds: readonly Kind[];
  readonly #seed: number;

  constructor(originals: readonly Original[], seed: number) {
    this.#originals = originals;
    this.#kinds = order.filter((kind) => originals.some((one) => one.kind === kind));
    this.#seed = seed;
  }

  at(index: number): Input {
    const numbers = numbersFrom(this.#seed * 1_000_003 + index);
    const pick = (from: readonly Original[]) => from[numbers(from.length)] as Original;
    const like = (kind: Kind | undefined) => this.#originals.filter((one) => one.kind === kind);
    const own = pick(like(this.#kinds[numbers(this.#kinds.length)]));
    const packed = own.kind === 'docx' || own.kind === 'xlsx';
    const seed = numbers(2_000_000_000);
    // Damage to what is packed hardly ever reaches the text in it.
    if (packed && numbers(4) > 0) {
      const other = pick(like(own.kind));
      return { ...own, bytes: mutatedPart(own.bytes, other.bytes, seed) };
    }
    return { ...own, bytes: mutated(own.bytes, pick(this.#originals).bytes, seed) };
  }
}
