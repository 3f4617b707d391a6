import { type Chunk, cellChunksOf, chunksOf } from '../chunks.ts';
import type { LineItem } from '../items.ts';
import { middleX, middleY } from '../page.ts';

/** Words of one cell, or of one line of it. */
export interface Word extends Chunk {
  readonly page: number;
  /** The middle of the line, all pages under each other. */
  readonly y: number;
}

/** A line of text that may be a part of a table without lines. */
export interface WordLine {
  readonly item: LineItem;
  readonly words: readonly Word[];
  /** Gaps part it so clearly that it stands in columns. */
  readonly isFull: boolean;
}

/** More than any page is high, in points. */
const pageStep = 100_000;
const figure = /^[-+－＋−—–/／\d０-９.,，．%％]+(?:万元|元|件|条|项)?$/;
/** Words whose middles or left edges are this near stand under each other. */
const aligned = 2;

/** Whether words are a figure, or what stands in the place of one. */
export const isFigureText = (text: string) => figure.test(text);

export function wordLineOf(item: LineItem): WordLine {
  const { page } = item;
  const words = cellChunksOf(item).map((chunk) => ({ ...chunk, page, y: page * pageStep + middleY(chunk) }));
  return { item, words, isFull: chunksOf(item).length > 1 };
}

/** The words of a line left of its figures; of a line without, its first. */
export function labelsOf({ words }: WordLine): readonly Word[] {
  const at = words.findIndex(({ text }) => isFigureText(text));
  return at < 0 ? words.slice(0, 1) : words.slice(0, at);
}

export const hasFigures = ({ words }: WordLine) => words.some(({ text }, index) => index > 0 && isFigureText(text));

/** Whether words begin or have their middle under each other. */
export const areAligned = (one: Word, other: Word) =>
  Math.abs(one.left - other.left) <= aligned || areCentred(one, other, aligned);

/** Where labels and figures of full lines stand, whatever their height. */
export class Alignment {
  readonly #places = new Set<string>();

  constructor(lines: readonly WordLine[]) {
    for (const line of lines) for (const word of line.words) if (isFigureText(word.text)) this.#add(word);
    for (const line of lines) if (hasFigures(line)) for (const word of labelsOf(line)) this.#add(word);
  }

  #add(word: Word): void {
    for (const key of keysOf(word)) this.#places.add(key);
  }

  /** Whether a word begins or has its middle under that of another of its kind. */
  has(word: Word): boolean {
    return keysOf(word).some((key) => this.#places.has(key));
  }
}

/** Where a word begins and has its middle, to a few points. */
const keysOf = (word: Word): readonly string[] =>
  [word.left, middleX(word)].flatMap((at, index) =>
    [Math.floor(at / aligned), Math.floor(at / aligned + 0.5)].map(
      (step, half) => `${isFigureText(word.text)} ${index} ${half} ${step}`,
    ),
  );

export const areCentred = (one: Chunk, other: Chunk, slack: number) => Math.abs(middleX(one) - middleX(other)) <= slack;
