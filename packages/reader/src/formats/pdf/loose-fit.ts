import { areCentred, hasFigures, isFigureText, labelsOf, type Word, type WordLine } from './loose-words.ts';

/** In points. */
const closeMiddles = 2.5;
const closeEdges = 1;

/** Whether a word stands in a column of lines: a figure under others, a label in the middle of one left of all figures. */
export function fits(word: Word, lines: readonly WordLine[]): boolean {
  const words = lines.flatMap((line) => line.words);
  if (isFigureText(word.text)) return words.some((other) => overlap(word, other));
  const end = startOfFigures(lines);
  const isUnder = (other: Word) =>
    areCentred(word, other, closeMiddles) || Math.abs(word.left - other.left) <= closeEdges;
  return word.right <= end && words.some((other) => other.right <= end && isUnder(other));
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
