import { numbered } from '../torn-row.ts';
import type { Word } from './words.ts';

/** A line of a label. */
export interface LabelLine {
  readonly y: number;
  readonly page: number;
  readonly words: readonly Word[];
}

/** A line ends where the next character has no room; a stop goes over with the one before it. In parts of its size. */
const room = 1.6;
/** In points. */
const samePlace = 4;

/** How wide the lines of labels are in each place, which tells where a label is broken for want of room. */
export class Widths {
  readonly #widest = new Map<string, number>();

  constructor(lines: readonly LabelLine[]) {
    for (const line of lines)
      for (const key of keysOf(line)) this.#widest.set(key, Math.max(this.#widest.get(key) ?? 0, widthOf(line)));
  }

  areOneLabel(lines: readonly LabelLine[]): boolean {
    return lines.every((line, at) => at === 0 || this.goesOn(lines[at - 1] as LabelLine, line));
  }

  /** Whether a line is as full as others in its place, so that the label goes on in the next. */
  goesOn(before: LabelLine, line: LabelLine): boolean {
    if (numbered.test(textOf(line))) return false;
    const widest = keysOf(before).reduce((most, key) => Math.max(most, this.#widest.get(key) ?? 0), 0);
    return widest - widthOf(before) < room * heightOf(before);
  }
}

const leftOf = ({ words }: LabelLine) => (words[0] as Word).left;
const rightOf = ({ words }: LabelLine) => (words.at(-1) as Word).right;
export const widthOf = (line: LabelLine) => rightOf(line) - leftOf(line);
export const heightOf = ({ words: [first] }: LabelLine) => (first ? first.bottom - first.top : 0);
const textOf = ({ words }: LabelLine) => words.map(({ text }) => text).join(' ');

/** Where a line begins and has its middle, to a few points: lines in one place have one of these in common. */
const keysOf = (line: LabelLine): readonly string[] =>
  [leftOf(line), (leftOf(line) + rightOf(line)) / 2].flatMap((at, index) =>
    [Math.floor(at / samePlace), Math.floor(at / samePlace + 0.5)].map((step, half) => `${index} ${half} ${step}`),
  );
