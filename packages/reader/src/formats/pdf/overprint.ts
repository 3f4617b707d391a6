import { type Box, type Glyph, middleY } from './page.ts';

/** The same character drawn again this near, in parts of its size, is one: bold made by drawing twice. */
const again = 0.12;
/** Characters of different texts that share more than this part of the narrower one are printed over each other. */
const shared = 1 / 3;
/** Chinese punctuation fills a square, of which half may lie under the next character. */
const square = /[^\p{ASCII}\p{Pd}]/u;
const unknown = '\uFFFD';

/** Characters of one line after those that are printed over each other are told from the others. */
export interface Parted {
  readonly glyphs: readonly Glyph[];
  /** Some were printed over each other: U+FFFD stands for them. */
  readonly isOverprinted: boolean;
}

/** Parts the characters of a line, given from left to right. What is drawn twice in one place is there once. */
export function partOverprinted(line: readonly Glyph[]): Parted {
  if (!hasOverlap(line)) return { glyphs: line, isOverprinted: false };
  const glyphs: Glyph[] = [];
  let isOverprinted = false;
  /** Of the characters so far, the one that reaches farthest. */
  let farthest: Glyph | null = null;
  for (const glyph of line) {
    if (isPunctuation(glyph)) {
      const before = glyphs.at(-1);
      if (before === undefined || before.run === glyph.run || !isAgain(before, glyph)) glyphs.push(glyph);
      continue;
    }
    const other: Glyph | null = farthest;
    if (farthest === null || glyph.right > farthest.right) farthest = glyph;
    if (other === null || other.run === glyph.run || !areOver(other, glyph)) glyphs.push(glyph);
    else if (!isAgain(other, glyph)) {
      isOverprinted = true;
      const last = glyphs.findLastIndex((one) => !isPunctuation(one));
      glyphs[last] = together(glyphs[last] as Glyph, glyph);
    }
  }
  return { glyphs, isOverprinted };
}

/** Whether any character begins well before the one before it ends. */
function hasOverlap(line: readonly Glyph[]): boolean {
  for (let at = 1; at < line.length; at++) {
    const before = line[at - 1] as Glyph;
    const glyph = line[at] as Glyph;
    if (before.run !== glyph.run && before.right - glyph.left > shared * narrower(before, glyph)) return true;
  }
  return false;
}

const narrower = (one: Box, other: Box) => Math.min(one.right - one.left, other.right - other.left);

const isPunctuation = ({ char }: Glyph) => /\p{P}/u.test(char) && square.test(char);

function areOver(one: Glyph, other: Glyph): boolean {
  const across = Math.min(one.right, other.right) - Math.max(one.left, other.left);
  const down = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
  const lower = Math.min(one.bottom - one.top, other.bottom - other.top);
  return across > shared * narrower(one, other) && down > shared * lower;
}

function isAgain(one: Glyph, other: Glyph): boolean {
  const most = again * one.size;
  return (
    one.char === other.char &&
    Math.abs(one.size - other.size) < most &&
    Math.abs(one.left - other.left) < most &&
    Math.abs(middleY(one) - middleY(other)) < most
  );
}

const together = (one: Glyph, other: Glyph): Glyph => ({
  ...one,
  char: unknown,
  right: Math.max(one.right, other.right),
});
