import type { BlockCounter } from '../../block-limit.ts';
import { areCentred, hasFigures, isFigureText, labelsOf, type Word, type WordLine } from './words.ts';

/** In points. */
const closeMiddles = 2.5;
const closeEdges = 1;

/** The words of some lines, put together once to compare others with. */
export class Columns {
  readonly #words: readonly Word[];
  /** Labels of columns, while no figures have come. */
  readonly #heads: readonly Word[];
  readonly #startOfFigures: number;
  readonly #comparisons: BlockCounter;

  constructor(lines: readonly WordLine[], comparisons: BlockCounter) {
    this.#words = lines.flatMap(({ words }) => words);
    this.#heads = lines.some(hasFigures) ? [] : lines.flatMap(({ words }) => words.slice(1));
    this.#startOfFigures = startOfFigures(lines);
    this.#comparisons = comparisons;
  }

  /** Whether a word stands in one of them: a figure under others, a label in the middle of one left of all figures. */
  hold(word: Word): boolean {
    this.#comparisons.addMany(this.#words.length);
    if (isFigureText(word.text)) return this.#words.some((other) => overlap(word, other));
    const end = this.#startOfFigures;
    const isUnder = (other: Word) =>
      areCentred(word, other, closeMiddles) || Math.abs(word.left - other.left) <= closeEdges;
    return word.right <= end && this.#words.some((other) => other.right <= end && isUnder(other));
  }

  /** Whether a word stands under labels of columns, while no figures have come. */
  areOver(word: Word): boolean {
    this.#comparisons.addMany(this.#heads.length);
    return this.#heads.some((other) => overlap(word, other));
  }
}

const overlap = (one: Word, other: Word) => one.left < other.right && one.right > other.left;

/** Where columns of figures begin; where there are no figures, the second words. */
function startOfFigures(lines: readonly WordLine[]): number {
  const figures = lines.flatMap(figuresOf);
  return leftOf(figures.length > 0 ? figures : lines.flatMap(({ words }) => words.slice(1, 2)));
}

const figuresOf = ({ words }: WordLine) => words.filter(({ text }) => isFigureText(text));
const leftOf = (words: readonly Word[]) => words.reduce((least, { left }) => Math.min(least, left), Infinity);
const rightOf = (words: readonly Word[]) => words.reduce((most, { right }) => Math.max(most, right), 0);

/** Whether a line stands over columns of figures, by the lines before it and the next with figures. */
export function isHead(line: WordLine, before: readonly WordLine[], next: WordLine | undefined): boolean {
  if (hasFigures(line) || line.words.length < 2) return false;
  const figures = leftOf((next ? [...before, next] : before).flatMap(figuresOf));
  const reaches = ({ words }: WordLine, start: number) => rightOf(words) > start;
  // Labels over columns tell where those begin that have no figures yet.
  const body = before.findIndex(hasFigures);
  const heads = before
    .slice(0, body < 0 ? before.length : body)
    .filter((one) => one.words.length > 1 && (figures === Infinity || reaches(one, figures)));
  const start = Math.min(figures, leftOf(heads.flatMap(({ words }) => words.slice(1))));
  return start === Infinity || reaches(line, start);
}

/** Whether all words stand left of the figures of a line, or all right of its labels. */
export const isLeftOf = ({ words }: WordLine, figures: WordLine) => rightOf(words) <= leftOf(figuresOf(figures));
export const isRightOf = ({ words }: WordLine, figures: WordLine) => leftOf(words) >= rightOf(labelsOf(figures));
