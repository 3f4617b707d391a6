import { type Bounds, LimitError } from '../limits.ts';

/** Counts what a file holds and throws once there is too much of it. */
export class BlockCounter {
  readonly #most: number;
  readonly #checkTime: () => void;
  #count = 0;

  constructor({ blocks, checkTime }: Bounds, each = 1) {
    this.#most = blocks * each;
    this.#checkTime = checkTime;
  }

  add(): void {
    if (++this.#count > this.#most) throw new LimitError('blocks', this.#most, this.#count);
    if (this.#count % 4096 === 0) this.#checkTime();
  }

  /** Counts several at once. */
  addMany(count: number): void {
    this.#count += count;
    if (this.#count > this.#most) throw new LimitError('blocks', this.#most, this.#count);
    if (count >= 4096) this.#checkTime();
  }
}

/** Counts the blocks of a packed file and their text, which may be no more than a file of text may hold. */
export class TextCounter {
  readonly #blocks: BlockCounter;
  readonly #most: number;
  #length = 0;

  constructor(bounds: Bounds) {
    this.#blocks = new BlockCounter(bounds);
    this.#most = bounds.bytes;
  }

  add(text: string): void {
    this.#blocks.add();
    this.again(text);
  }

  /** Counts text that is put together from texts that are counted already: those of a table in a table, level by level. */
  again(text: string): void {
    this.#length += text.length;
    if (this.#length > this.#most) throw new LimitError('unzipped', this.#most, this.#length);
  }
}

const smallSource = 1_000_000;

/**
 * Throws where markup falls into more words than any page has. Attributes are words that the parser stores one by one
 * before it tells of the element, so they have to be counted beforehand; small sources cannot hold too many.
 */
export function boundWords(source: string, limits: Bounds): void {
  if (source.length < smallSource) return;
  const words = new BlockCounter(limits, 2);
  let between = true;
  for (let at = 0; at < source.length; at++) {
    const code = source.charCodeAt(at);
    // White space, quotes and the slash each end an attribute.
    const separates = code <= 32 || code === 34 || code === 39 || code === 47;
    if (between && !separates) words.add();
    between = separates;
  }
}

const raggedness = 8;

/** Throws where a table is so ragged that rows times columns is out of all proportion to its cells. */
export function boundGrid(table: { readonly rows: number; readonly columns: number }, limits: Bounds): void {
  const places = table.rows * table.columns;
  if (places > raggedness * limits.cells) throw new LimitError('cells', limits.cells, places);
}
