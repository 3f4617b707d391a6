import type { SourceBlock, SourceDocument } from '../../document.ts';
import { type Bounds, LimitError } from '../../limits.ts';
import { BlockCounter } from '../block-limit.ts';
import { readHtml } from '../html.ts';
import { skipWhite, skipWhiteBack } from '../lines.ts';

/** A part of a text that is written in HTML. */
export interface Embedded {
  readonly from: number;
  readonly to: number;
}

const tag = /<(\/?)table(?=[\s>/])[^<>]*>/gi;
const opensAround = /^<(?:html|body|div|center)(?:\s[^<>]*)?>$/i;
const closesAround = /<\/(?:html|body|div|center)\s*>/iy;
const longestTag = 300;

/**
 * The tables written in HTML that a text holds, outermost ones only, with the elements that wrap nothing else. A table
 * without its end is none: what follows would be read as part of it.
 */
export function embeddedTables(text: string): Embedded[] {
  const found: Embedded[] = [];
  const open: number[] = [];
  for (const { index, 0: written, 1: slash } of text.matchAll(tag)) {
    if (slash === '') {
      open.push(index);
      continue;
    }
    const from = open.pop();
    if (from === undefined) continue;
    // What lies inside was found before.
    while ((found.at(-1)?.from ?? -1) > from) found.pop();
    found.push({ from, to: index + written.length });
  }
  let end = 0;
  return found.map((table, index) => {
    const whole = withWrapping(text, table, end, found[index + 1]?.from ?? text.length);
    end = whole.to;
    return whole;
  });
}

/** With the elements directly around it, as some tools write them. */
function withWrapping(text: string, table: Embedded, least: number, most: number): Embedded {
  let { from, to } = table;
  for (;;) {
    const before = skipWhiteBack(text, least, from);
    const start =
      text.charAt(before - 1) === '>' ? text.slice(Math.max(least, before - longestTag), before).lastIndexOf('<') : -1;
    if (start === -1) break;
    const at = Math.max(least, before - longestTag) + start;
    closesAround.lastIndex = skipWhite(text, to, most);
    if (!opensAround.test(text.slice(at, before)) || !closesAround.test(text) || closesAround.lastIndex > most) break;
    from = at;
    to = closesAround.lastIndex;
  }
  return { from, to };
}

/** Reads parts in HTML and sets what they hold in its place in the whole text. */
export class EmbeddedReader {
  readonly #text: string;
  readonly #limits: Bounds;
  readonly #parts: BlockCounter;
  readonly #blocks: BlockCounter;
  #cells = 0;

  constructor(text: string, limits: Bounds) {
    this.#text = text;
    this.#limits = limits;
    // Each part costs a parser of its own.
    this.#parts = new BlockCounter(limits, 1 / 64);
    this.#blocks = new BlockCounter(limits);
  }

  /** The part as a document; tables are numbered from `tables` on, lines from `line` on. */
  read({ from, to }: Embedded, line: number, tables: number): Pick<SourceDocument, 'blocks' | 'findings'> {
    this.#parts.add();
    const { blocks, findings } = readHtml(this.#text.slice(from, to), this.#limits);
    type Place = SourceBlock['place'];
    const moved = (place: Place): Place => ({
      ...place,
      ...(place.table === undefined ? {} : { table: place.table + tables }),
      ...(place.line === undefined ? {} : { line: place.line + line - 1 }),
      ...(place.offset === undefined ? {} : { offset: place.offset + from }),
    });
    return {
      blocks: blocks.map((block) => {
        this.#blocks.add();
        const place = moved(block.place);
        if (block.kind === 'paragraph') return { ...block, place };
        this.#cells += block.cells.length;
        if (this.#cells > this.#limits.cells) throw new LimitError('cells', this.#limits.cells, this.#cells);
        return { ...block, place, cells: block.cells.map((cell) => ({ ...cell, place: moved(cell.place) })) };
      }),
      findings: findings.map((one) => (one.source ? { ...one, source: moved(one.source) } : one)),
    };
  }
}
