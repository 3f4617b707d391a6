import type { Item, LineItem } from './items.ts';
import { areAligned, areCentred, hasFigures, isFigureText, labelsOf, type Word, type WordLine, wordLineOf } from './loose-words.ts';

/** Lines of one page that may be a table without lines, or a part of one. */
export interface Zone {
  readonly kind: 'zone';
  readonly page: number;
  readonly lines: readonly WordLine[];
  /** Single words right above, which head columns or are text. */
  readonly above: readonly WordLine[];
}

/** Lines farther apart than this many times their height are not of one table. */
const farApart = 4;
const sameSize = 0.08;
/** Distances of lines in a table differ by no more than this. */
const even = 1.1;
/** From line to line in a table of which one row is known, in parts of their height. */
const widestPitch = 2.6;
/** Labels stand over columns in no more lines. */
const mostAbove = 3;

/** The lines of each page in zones that may be tables, from top to bottom, and all else. */
export function zonesOf(pages: readonly (readonly Item[])[]): (Item | Zone)[][] {
  const lines = pages.map((items) => new Map(items.flatMap((one) => (one.kind === 'line' ? [[one, wordLineOf(one)]] : []))));
  const known = lines.map((own) => [...own.values()].filter(({ isFull }) => isFull).flatMap(columnWordsOf));
  return pages.map((items, page) => {
    const near = [known[page - 1], known[page], known[page + 1]].flatMap((own) => own ?? []);
    const found: (Item | Zone)[] = [];
    let run: WordLine[] = [];
    for (const item of [...items, null]) {
      const line = item?.kind === 'line' ? lines[page]?.get(item) : undefined;
      if (line) run.push(line);
      else {
        for (const one of new Zones(run, near).parts()) found.push(one);
        run = [];
        if (item) found.push(item);
      }
    }
    return found;
  });
}

/** Words of a full line that tell where columns are: labels of rows, and figures. */
const columnWordsOf = (line: WordLine) => [...labelsOf(line), ...line.words.filter(({ text }) => isFigureText(text))];

/** Finds the zones among lines that follow each other on a page. */
class Zones {
  readonly #lines: readonly WordLine[];
  readonly #known: readonly Word[];

  constructor(lines: readonly WordLine[], known: readonly Word[]) {
    this.#lines = lines;
    this.#known = known;
  }

  parts(): (LineItem | Zone)[] {
    const found: (LineItem | Zone)[] = [];
    let at = 0;
    for (const [first, last] of this.#ranges()) {
      const above = this.#above(at, first);
      for (; at < first - above.length; at++) found.push((this.#lines[at] as WordLine).item);
      const lines = this.#lines.slice(first, last + 1);
      found.push({ kind: 'zone', page: (lines[0] as WordLine).item.page, lines, above });
      at = last + 1;
    }
    for (; at < this.#lines.length; at++) found.push((this.#lines[at] as WordLine).item);
    return found;
  }

  /** From where to where zones reach. */
  #ranges(): [number, number][] {
    const ranges: [number, number][] = [];
    for (let at = 0; at < this.#lines.length; at++) {
      if (!this.#lines[at]?.isFull) continue;
      let last = at;
      for (let next = at + 1; this.#follows(at, next, last); next++) if (this.#lines[next]?.isFull) last = next;
      ranges.push([this.#grown(at, -1, ranges.at(-1)?.[1] ?? -1, last), this.#grown(last, 1, this.#lines.length, at)]);
      at = ranges.at(-1)?.[1] ?? at;
    }
    return ranges;
  }

  /** Whether a line may be one of the zone that begins with a line, and in which `last` is the last full one so far. */
  #follows(first: number, at: number, last: number): boolean {
    const line = this.#lines[at];
    if (!line || !this.#isNear(at - 1, at)) return false;
    if (line.isFull || this.#isLabel(line)) return true;
    const head = this.#lines.slice(first, at);
    if (at - last > mostAbove || head.some(hasFigures)) return false;
    return line.words.length > 1 || (last === at - 1 && this.#isOverFigures(at));
  }

  /** Single words right of the labels of the figures below. */
  #isOverFigures(at: number): boolean {
    const figures = this.#lines.slice(at, at + 2 * mostAbove).find(hasFigures);
    const right = figures && labelsOf(figures).reduce((most, word) => Math.max(most, word.right), 0);
    return right !== undefined && (this.#lines[at] as WordLine).words.every((word) => word.left >= right);
  }

  #isNear(one: number, other: number): boolean {
    const [before, line] = [this.#lines[one], this.#lines[other]] as [WordLine, WordLine];
    const height = line.item.size;
    if (Math.abs(before.item.size - height) > sameSize * height) return false;
    return line.item.box.top - before.item.box.bottom <= farApart * height;
  }

  /** Whether all words are labels or figures under those of full lines near. */
  #isLabel({ words }: WordLine): boolean {
    return words.every((word) => {
      const isFigure = isFigureText(word.text);
      return this.#known.some((one) => isFigureText(one.text) === isFigure && areAligned(word, one));
    });
  }

  /** How far single labels go on above or below the full lines `from` to `to` of a zone. */
  #grown(from: number, step: 1 | -1, end: number, to: number): number {
    const [first, last] = step > 0 ? [to, from] : [from, to];
    let widest = 0;
    for (let at = first + 1; at <= last; at++) widest = Math.max(widest, this.#distance(at - 1, at));
    const only = this.#lines[from] as WordLine;
    if (first === last) widest = widestPitch * only.item.size;
    let reach = from;
    for (let at = from + step; at !== end && this.#lines[at]; at += step) {
      const line = this.#lines[at] as WordLine;
      if (!this.#isNear(Math.min(at, at - step), Math.max(at, at - step)) || line.isFull) break;
      if (this.#distance(at - step, at) > even * widest || !this.#isLabel(line)) break;
      if (first === last && !hasFigures(only) && !isUnder(line, only)) break;
      reach = at;
    }
    return reach;
  }

  #distance(one: number, other: number): number {
    const [a, b] = [this.#lines[one]?.words[0]?.y ?? 0, this.#lines[other]?.words[0]?.y ?? 0];
    return Math.abs(a - b);
  }

  #above(from: number, first: number): readonly WordLine[] {
    let at = first;
    while (at > from && first - at < mostAbove && this.#isNear(at - 1, at)) at--;
    return this.#lines.slice(at, first);
  }
}

/** A single label whose middle is that of the first word of a header: that of a row without figures. */
const isUnder = ({ words }: WordLine, header: WordLine) =>
  words.length === 1 && areCentred(words[0] as Word, header.words[0] as Word, 1);
