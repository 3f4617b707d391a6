import { finding } from '@nianbao/core';
import { LimitError, type Limits } from '../limits.ts';
import { limitExceeded } from '../problems/file.ts';

/**
 * How many paragraphs, elements or lines one file may hold: one per 64 bytes of the limit. No real report comes near;
 * files that do would cost many times their size in memory.
 */
function mostBlocks(limits: Limits): number {
  return Math.max(10_000, Math.floor(limits.bytes / 64));
}

/** Counts what a file holds and throws once there is too much of it. */
export class BlockCounter {
  readonly #most: number;
  #count = 0;

  constructor(limits: Limits, each = 1) {
    this.#most = mostBlocks(limits) * each;
  }

  add(): void {
    if (++this.#count > this.#most) throw new BlockLimitError(this.#most);
  }
}

/** Thrown when a file holds more than that. */
class BlockLimitError extends LimitError {
  override readonly finding;

  constructor(most: number) {
    super('bytes', most, most + 1);
    this.finding = finding(limitExceeded, 'blocks', { most }, { at: '' });
  }
}

const smallSource = 1_000_000;

/**
 * Throws where markup falls into more words than any page has. Attributes are words that the parser stores one by one
 * before it tells of the element, so they have to be counted beforehand; small sources cannot hold too many.
 */
export function boundWords(source: string, limits: Limits): void {
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
export function boundGrid(table: { readonly rows: number; readonly columns: number }, limits: Limits): void {
  const places = table.rows * table.columns;
  if (places > raggedness * limits.cells) throw new LimitError('cells', limits.cells, places);
}
