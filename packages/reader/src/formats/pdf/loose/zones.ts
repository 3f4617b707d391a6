import type { Bounds } from '../../../limits.ts';
import { BlockCounter } from '../../block-limit.ts';
import type { Item, LineItem } from '../items.ts';
import { Columns, isHead, isLeftOf, isRightOf } from './fit.ts';
import { Alignment, hasFigures, type WordLine, wordLineOf } from './words.ts';

/** Lines of one page that may be a table without lines, or a part of one. */
export interface Zone {
  readonly kind: 'zone';
  readonly page: number;
  readonly lines: readonly WordLine[];
  /** Single words right above, which head columns or are text. */
  readonly above: readonly WordLine[];
}

/** Lines farther apart than this many times their height are not of one table. */
export const farApart = 4;
const sameSize = 0.08;
/** From row to row, in parts of the height of their words: closer lines are of cells beside each other. */
const closest = 1.2;
/** A label at the end of a table follows no farther behind than this, in parts of its height. */
const widestPitch = 2.6;
/** Labels stand over columns in no more lines. */
const mostAbove = 6;
/** No page has more lines in a table. */
const mostInZone = 300;
/** Figures are looked for in no more lines, to tell where the columns of labels end. */
const mostLines = 12;

/** Words are compared with others so many times as often as a file may hold blocks. */
const comparisonsOfBlock = 256;

/**
 * The lines of each page in zones that may be tables, from top to bottom, and all else. Throws a LimitError where words
 * without number stand in columns.
 */
export function zonesOf(pages: readonly (readonly Item[])[], bounds: Bounds): (Item | Zone)[][] {
  const comparisons = new BlockCounter(bounds, comparisonsOfBlock);
  const lines = pages.map((items) => items.map((item) => (item.kind === 'line' ? wordLineOf(item) : item)));
  const known = new Alignment(
    lines.flatMap((own) => own.flatMap((one) => ('words' in one && one.isFull ? [one] : []))),
  );
  let before: readonly WordLine[] = [];
  return lines.map((own) => {
    const found: (Item | Zone)[] = [];
    const above = before;
    let run: WordLine[] = [];
    const flush = () => {
      for (const part of new Zones(run, before, known, comparisons).parts()) found.push(part);
      run = [];
      before = [];
    };
    for (const one of own) {
      if ('words' in one) run.push(one);
      else {
        flush();
        found.push(one);
      }
    }
    flush();
    const last = found.at(-1);
    if (last?.kind === 'zone')
      before = (found.length === 1 ? [...above, ...last.lines] : last.lines).slice(-mostInZone);
    return found;
  });
}

/** Finds the zones among lines that follow each other on a page. */
class Zones {
  readonly #lines: readonly WordLine[];
  /** The lines of the zone at the end of the page before. */
  readonly #before: readonly WordLine[];
  readonly #beforeColumns: Columns;
  readonly #known: Alignment;
  readonly #comparisons: BlockCounter;

  constructor(lines: readonly WordLine[], before: readonly WordLine[], known: Alignment, comparisons: BlockCounter) {
    this.#comparisons = comparisons;
    this.#beforeColumns = new Columns(before, comparisons);
    this.#lines = lines;
    this.#before = before;
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
    const add = (range: [number, number]) => {
      ranges.push(range);
      from = range[1] + 1;
    };
    for (let at = 0; at < this.#lines.length; at++) {
      if (!this.#at(at).isFull) continue;
      let last = at;
      for (let next = at + 1; this.#goesOn(at, last, next); next++) if (this.#at(next).isFull) last = next;
      const start = this.#start(from, at, last);
      if (from === 0 && start > 0) this.#carriedOver(start).map(add);
      add([start, this.#end(at, last)]);
      at = from - 1;
    }
    return from === 0 ? this.#carriedOver(this.#lines.length) : ranges;
  }

  /** Labels and figures at the top of a page that go on with the zone at the end of the page before. */
  #carriedOver(to: number): [number, number][] {
    const [first] = this.#before;
    let end = 0;
    while (end < to && first && isOfSize(this.#at(end), first)) {
      if (this.#isOverHead(end, this.#before)) break;
      if (!this.#at(end).words.every((word) => this.#beforeColumns.hold(word))) break;
      end++;
    }
    return end > 0 ? [[0, end - 1]] : [];
  }

  /** Whether a line may be one of the zone that begins with `first`, and in which `last` is the last full one so far. */
  #goesOn(first: number, last: number, at: number): boolean {
    const line = this.#lines[at];
    if (!line || at - first > mostInZone || !this.#isNear(at)) return false;
    const before = this.#lines.slice(first, at);
    const isBody = before.some(hasFigures);
    const next = this.#nextFigures(at);
    const figures = before.findLast(hasFigures) ?? next;
    if (line.isFull) return !isHead(line, before, next) || !(isBody || this.#areRows(last, at));
    if (this.#fits(line, before) || (figures && isLeftOf(line, figures))) return true;
    if (isBody || at - last > mostAbove) return false;
    return line.words.length > 1 || (last === at - 1 && isRightOf(line, figures ?? this.#at(first)));
  }

  /** Whether several rows of single words stand right above a line. */
  #areRows(last: number, at: number): boolean {
    return at - last > 2 && this.#distance(at - 1) > closest * this.#at(at).item.size;
  }

  #nextFigures(from: number): WordLine | undefined {
    for (let at = from; at < from + mostLines && this.#lines[at] && this.#isNear(at); at++)
      if (hasFigures(this.#at(at))) return this.#at(at);
    return undefined;
  }

  /** Whether a line stands close to the one before it, in the same size. */
  #isNear(at: number): boolean {
    const [before, line] = [this.#lines[at - 1], this.#at(at)];
    if (!before || !isOfSize(before, line)) return false;
    return line.item.box.top - before.item.box.bottom <= farApart * line.item.size;
  }

  #start(from: number, first: number, last: number): number {
    let start = first;
    while (start > from && this.#isNear(start) && this.#isLabel(start - 1, start, first, last)) start--;
    return start;
  }

  #end(first: number, last: number): number {
    let end = last;
    while (this.#lines[end + 1] && this.#isNear(end + 1) && this.#isLabel(end + 1, end + 1, first, last)) end++;
    return end;
  }

  /** Whether a line is a label of the zone from one line to another: it stands under or over others, and heads nothing. */
  #isLabel(at: number, lower: number, first: number, last: number): boolean {
    const line = this.#at(at);
    if (line.isFull || this.#distance(lower) > widestPitch * line.item.size) return false;
    const lines = this.#lines.slice(first, last + 1);
    return !this.#isOverHead(at, lines) && this.#fits(line, lines);
  }

  /** Whether a header follows a line, after the lines of a zone. */
  #isOverHead(at: number, lines: readonly WordLine[]): boolean {
    const below = this.#lines[at + 1];
    return below !== undefined && this.#isNear(at + 1) && isHead(below, lines, this.#nextFigures(at + 1));
  }

  /** Whether all words of a line stand under labels or figures of others. */
  #fits({ words }: WordLine, lines: readonly WordLine[]): boolean {
    const columns = new Columns(lines, this.#comparisons);
    return words.every(
      (word) => this.#known.has(word) || columns.areOver(word) || columns.hold(word) || this.#beforeColumns.hold(word),
    );
  }

  /** From the line before to a line. */
  #distance(at: number): number {
    return (this.#at(at).words[0]?.y ?? 0) - (this.#at(at - 1).words[0]?.y ?? 0);
  }

  #above(from: number, first: number): readonly WordLine[] {
    let at = first;
    while (at > from && first - at < mostAbove && this.#isNear(at)) at--;
    return this.#lines.slice(at, first);
  }
}

const isOfSize = ({ item }: WordLine, other: WordLine) =>
  Math.abs(item.size - other.item.size) <= sameSize * other.item.size;
