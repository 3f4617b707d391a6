import { areCentred, hasFigures, isFigureText, labelsOf, type Word, type WordLine } from './loose-words.ts';

/** In points. */
const closeMiddles = 1;
const slack = 2;

/** Whether a word stands in a column of lines: a figure under others, a label in the middle of one left of all figures. */
export function fits(word: Word, lines: readonly WordLine[]): boolean {
  const words = lines.flatMap((line) => line.words);
  if (isFigureText(word.text)) return words.some((other) => overlap(word, other));
  const end = startOfFigures(lines);
  return word.right <= end && words.some((other) => other.right <= end && areCentred(word, other, closeMiddles));
}

/** Whether a word stands under labels of columns, while no figures have come. */
export const isUnderHead = (word: Word, lines: readonly WordLine[]) =>
  !lines.some(hasFigures) && lines.some(({ words }) => words.slice(1).some((other) => overlap(word, other)));

const overlap = (one: Word, other: Word) => one.left < other.right && one.right > other.left;

/** Where columns of figures begin; where there are no figures, the second words. */
function startOfFigures(lines: readonly WordLine[]): number {
  const figures = lines.flatMap(figuresOf);
  return leftOf(figures.length > 0 ? figures : lines.flatMap(({ words }) => words.slice(1, 2)));
}

const figuresOf = ({ words }: WordLine) => words.filter(({ text }) => isFigureText(text));
const leftOf = (words: readonly Word[]) => words.reduce((least, { left }) => Math.min(least, left), Infinity);
const rightOf = (words: readonly Word[]) => words.reduce((most, { right }) => Math.max(most, right), 0);

/** Whether a line stands over columns of figures and not left of them, by the lines before it and the next with figures. */
export function isHead(line: WordLine, before: readonly WordLine[], next: WordLine | undefined): boolean {
  if (hasFigures(line) || line.words.length < 2) return false;
  const known = next ? [...before, next] : before;
  const start = leftOf(known.flatMap(figuresOf));
  const end = rightOf(known.flatMap((one) => (one.words.length < 2 || hasFigures(one) ? labelsOf(one) : [])));
  const right = rightOf(line.words);
  if (right > start) return true;
  if (start === Infinity) return right > end + slack;
  return end > 0 && right > end + slack && right - end > (start - end) / 2;
}

/** Whether all words stand left of the figures of a line, or all right of its labels. */
export const isLeftOf = ({ words }: WordLine, figures: WordLine) => rightOf(words) <= leftOf(figuresOf(figures));
export const isRightOf = ({ words }: WordLine, figures: WordLine) => leftOf(words) >= rightOf(labelsOf(figures));
