import type { Item, LineItem } from './items.ts';
import { Alignment, areCentred, hasFigures, labelsOf, type Word, type WordLine, wordLineOf } from './loose-words.ts';

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
/** From row to row, in parts of the height of their words: closer lines are of cells beside each other. */
const closest = 1.2;
/** A label at the end of a table follows no farther behind than this, in parts of its height. */
const widestPitch = 2.6;
/** Labels stand over columns in no more lines. */
const mostAbove = 6;
/** Figures are looked for in no more lines, to tell where the columns of labels end. */
const mostLines = 12;

/** The lines of each page in zones that may be tables, from top to bottom, and all else. */
export function zonesOf(pages: readonly (readonly Item[])[]): (Item | Zone)[][] {
  const lines = pages.map((items) => items.map((item) => (item.kind === 'line' ? wordLineOf(item) : item)));
  const known = new Alignment(
    lines.flatMap((own) => own.flatMap((one) => ('words' in one && one.isFull ? [one] : []))),
  );
  return lines.map((own) => {
    const found: (Item | Zone)[] = [];
    let run: WordLine[] = [];
    const flush = () => {
      for (const part of new Zones(run, known).parts()) found.push(part);
      run = [];
    };
    for (const one of own) {
      if ('words' in one) run.push(one);
      else {
        flush();
        found.push(one);
      }
    }
    flush();
    return found;
  });
}

/** Finds the zones among lines that follow each other on a page. */
class Zones {
  readonly #lines: readonly WordLine[];
  readonly #known: Alignment;

  constructor(lines: readonly WordLine[], known: Alignment) {
    this.#lines = lines;
    this.#known = known;
  }

  parts(): (LineItem | Zone)[] {
    const found: (LineItem | Zone)[] = [];
    let at = 0;
    for (const [first, last] of this.#ranges()) {
      const above = this.#above(at, first);
      for (; at < first - above.length; at++) found.push(this.#at(at).item);
      const lines = this.#lines.slice(first, last + 1);
      found.push({ kind: 'zone', page: this.#at(first).item.page, lines, above });
      at = last + 1;
    }
    for (; at < this.#lines.length; at++) found.push(this.#at(at).item);
    return found;
  }

  #at(index: number): WordLine {
    return this.#lines[index] as WordLine;
  }

  /** From where to where zones reach: from one full line to another, and labels without figures at both ends. */
  #ranges(): [number, number][] {
    const ranges: [number, number][] = [];
    let from = 0;
    for (let at = 0; at < this.#lines.length; at++) {
      if (!this.#at(at).isFull) continue;
      let last = at;
      for (let next = at + 1; this.#goesOn(at, last, next); next++) if (this.#at(next).isFull) last = next;
      const range: [number, number] = [this.#start(from, at, last), this.#end(at, last)];
      ranges.push(range);
      at = range[1];
      from = at + 1;
    }
    return ranges;
  }

  /** Whether a line may be one of the zone that begins with `first`, and in which `last` is the last full one so far. */
  #goesOn(first: number, last: number, at: number): boolean {
    const line = this.#lines[at];
    if (!line || !this.#isNear(at - 1, at)) return false;
    const before = this.#lines.slice(first, at);
    const isBody = before.some(hasFigures);
    const near = [before.findLast(hasFigures), this.#lines.slice(at, at + mostLines).find(hasFigures)];
    const figures = near[0] ?? near[1];
    if (line.isFull) return !isHead(line, near) || !(isBody || this.#areRows(last, at));
    if (line.words.every((word) => this.#known.has(word)) || isBesideFigures(line, figures)) return true;
    if (isBody || at - last > mostAbove) return false;
    return line.words.length > 1 || (last === at - 1 && isRightOf(line, figures));
  }

  /** Whether several rows of single words stand right above a line. */
  #areRows(last: number, at: number): boolean {
    return at - last > 2 && this.#distance(at - 2, at - 1) > closest * this.#at(at).item.size;
  }

  #isNear(one: number, other: number): boolean {
    const [before, { item }] = [this.#at(one).item, this.#at(other)];
    if (Math.abs(before.size - item.size) > sameSize * item.size) return false;
    return item.box.top - before.box.bottom <= farApart * item.size;
  }

  #start(from: number, first: number, last: number): number {
    let start = first;
    while (start > from && this.#isLabel(start - 1, start, first, last)) start--;
    return start;
  }

  #end(first: number, last: number): number {
    let end = last;
    while (end + 1 < this.#lines.length && this.#isLabel(end + 1, end, first, last)) end++;
    return end;
  }

  /** Whether a line next to one of a zone is a label under or over others. */
  #isLabel(at: number, next: number, first: number, last: number): boolean {
    const line = this.#at(at);
    if (line.isFull || !this.#isNear(Math.min(at, next), Math.max(at, next))) return false;
    if (this.#distance(at, next) > widestPitch * line.item.size) return false;
    if (line.words.every((word) => this.#known.has(word))) return true;
    if (this.#lines.slice(first, last + 1).some(hasFigures)) return false;
    return line.words.length === 1 && areCentred(line.words[0] as Word, this.#at(first).words[0] as Word, 1);
  }

  #distance(one: number, other: number): number {
    return Math.abs((this.#at(one).words[0]?.y ?? 0) - (this.#at(other).words[0]?.y ?? 0));
  }

  #above(from: number, first: number): readonly WordLine[] {
    let at = first;
    while (at > from && first - at < mostAbove && this.#isNear(at - 1, at)) at--;
    return this.#lines.slice(at, first);
  }
}

const rightOf = (words: readonly Word[]) => words.reduce((most, { right }) => Math.max(most, right), 0);

/** Whether words reach over columns of figures, those of the lines near. */
const isHead = (line: WordLine, near: readonly (WordLine | undefined)[]) =>
  !hasFigures(line) && !near.every((figures) => figures === undefined || isBesideFigures(line, figures));

const isRightOf = ({ words }: WordLine, figures: WordLine | undefined) =>
  figures !== undefined && words.every(({ left }) => left >= rightOf(labelsOf(figures)));

/** Whether words stand left of the figures of a line near. */
function isBesideFigures({ words }: WordLine, figures: WordLine | undefined): boolean {
  const first = figures?.words[labelsOf(figures).length];
  return first !== undefined && rightOf(words) <= first.left;
}
