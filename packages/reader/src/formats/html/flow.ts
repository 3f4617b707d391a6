import type { SourceBlock, SourceParagraph, SourceTable } from '../../document.ts';
import type { BlockCounter } from '../block-limit.ts';
import { isOfFigure } from '../figure.ts';
import { type LineIndex, skipWhite, skipWhiteBack, trimmed } from '../lines.ts';
import { looksAlike } from './look.ts';
import type { HtmlNode } from './tree.ts';

/** Blocks in reading order, in lists within lists so that moving content out of layout tables costs nothing. */
export type Part = SourceParagraph | SourceTable | Part[];

const collapsible = /[\t\n\f\r\u00a0]| {2}/;
const whiteRun = /[\t\n\f\r ]+/g;
const whiteEntity = /&(?:nbsp|ensp|emsp|#160|#8194|#8195|#12288|#xa0|#x3000);?/iy;

const space = 32;

/** Puts the text of inline content together into paragraphs, with white space as browsers show it. */
export class Flow {
  /** Where finished paragraphs go. */
  parts: Part[] = [];
  level: number | null = null;
  /** Digits of elements that look different came to stand side by side. */
  joined = false;
  readonly #source: string;
  readonly #lines: LineIndex;
  readonly #counter: BlockCounter;
  #text = '';
  #start = -1;
  #end = -1;
  // Told apart from the text so that a long text need not be looked at again for each piece.
  #last = space;
  /** The element that held the last text. */
  #from: HtmlNode | null = null;
  #raisedWaiting = 0;
  #raisedOpen = 0;

  constructor(source: string, lines: LineIndex, counter: BlockCounter) {
    this.#source = source;
    this.#lines = lines;
    this.#counter = counter;
  }

  /** Whether a paragraph was begun. */
  get isOpen(): boolean {
    return this.#text !== '';
  }

  /** Adds text of an element that stands at start to end in the source. */
  text(value: string, start: number, end: number, from: HtmlNode): void {
    let text = collapsible.test(value) ? value.replace(whiteRun, ' ').replaceAll('\u00a0', ' ') : value;
    const empty = this.#text === '';
    const ink = trimmed(text) !== '';
    if (!ink && empty) return;
    if (this.#last === space && text.startsWith(' ')) text = text.slice(1);
    if (text === '') return;
    if (empty) this.#start = start;
    if (ink) {
      this.#end = end;
      if (this.#raisedWaiting > 0) this.#openRaised();
      const touches = !this.joined && isOfFigure(this.#last) && isOfFigure(text.charCodeAt(0));
      if (touches && this.#from && from !== this.#from) this.joined = !looksAlike(this.#from, from);
      this.#from = from;
    }
    this.#text += text;
    this.#last = text.charCodeAt(text.length - 1);
  }

  /** Text up to the matching `lower` is a note mark, not part of the figure or word before it. */
  raise(): void {
    this.#raisedWaiting++;
  }

  lower(): void {
    if (this.#raisedWaiting > 0) this.#raisedWaiting--;
    else this.#closeRaised(1);
  }

  /** Ends the paragraph, if one was begun. */
  flush(): void {
    if (this.#text === '') return;
    this.#counter.add();
    const reopened = this.#raisedOpen;
    this.#closeRaised(reopened);
    this.#raisedWaiting += reopened;
    const text = trimmed(this.#text);
    const offset = this.#skipWhite(this.#start, this.#end);
    const length = Math.max(0, skipWhiteBack(this.#source, offset, this.#end) - offset);
    const place = { line: this.#lines.at(offset), offset, length, text };
    this.parts.push({ kind: 'paragraph', level: this.level, text, place });
    this.#text = '';
    this.#last = space;
  }

  #openRaised(): void {
    this.#text += '〔'.repeat(this.#raisedWaiting);
    this.#last = '〔'.charCodeAt(0);
    this.#raisedOpen += this.#raisedWaiting;
    this.#raisedWaiting = 0;
  }

  #closeRaised(count: number): void {
    this.#text += '〕'.repeat(count);
    this.#raisedOpen -= count;
    this.#last = '〕'.charCodeAt(0);
  }

  #skipWhite(start: number, end: number): number {
    for (let at = start; ; ) {
      at = skipWhite(this.#source, at, end);
      whiteEntity.lastIndex = at;
      if (!whiteEntity.test(this.#source) || whiteEntity.lastIndex >= end) return at;
      at = whiteEntity.lastIndex;
    }
  }
}

/** The blocks of nested parts, in order. */
export function flatten(parts: Part[]): SourceBlock[] {
  const blocks: SourceBlock[] = [];
  const pending: { list: Part[]; next: number }[] = [{ list: parts, next: 0 }];
  for (let top = pending.at(-1); top; top = pending.at(-1)) {
    const part = top.list[top.next++];
    if (part === undefined) pending.pop();
    else if (Array.isArray(part)) pending.push({ list: part, next: 0 });
    else blocks.push(part);
  }
  return blocks;
}
