import { readLine } from './line-text.ts';
import { linesOf, type TextLine, widthOf } from './lines.ts';
import { partOverprinted } from './overprint.ts';
import { type Glyph, middleX } from './page.ts';
import { usual } from './radicals.ts';

/** What a cell says. */
export interface CellText {
  /** Lines from top to bottom, joined with \n; text written downwards has one line for each column, and text turned sideways is one. */
  readonly text: string;
  /** The lines from top to bottom; none of text that runs downwards or sideways. */
  readonly lines: readonly TextLine[];
  /** The lines of a figure that was put together, since each fills the cell; null where there is none. */
  readonly broken: readonly string[] | null;
  /** Some of its characters are printed over each other: U+FFFD stands for them. */
  readonly isOverprinted: boolean;
}

const plain = { lines: [], broken: null, isOverprinted: false };
const nothing: CellText = { text: '', ...plain };

/** Room at both sides of a cell that lines do not fill. */
const padding = 12;
/** In points. Sides of cells are drawn up to this far from where they are. */
const moved = 1;
/** In points. What characters of one size and kind differ by in width. */
const inexact = 0.15;
/** A figure or a part of one. */
export const figure = /^(?:[-+－＋−]?[\d０-９.,．，]+|[〇零一二两三四五六七八九十百千万亿]+)$/;
const chinese = /\p{Script=Han}/u;
const closing = /[、，。；：！？）〕】》」』”’％]/;
/** What may stand behind a figure, whole or broken off. */
const unit = /[万亿]?元?$/;

/** Reads the characters of a cell of a width; `room` tells how wide figures may be in it. */
export function cellText(glyphs: readonly Glyph[], width: number, room: () => number): CellText {
  if (glyphs.length === 0) return nothing;
  if (glyphs.length === 1) return oneCharacter(glyphs[0] as Glyph);
  if (glyphs.every(({ runs }) => runs === 'along')) return { ...plain, ...along(glyphs) };
  if (runsDown(glyphs) && !glyphs.every(({ char }) => figure.test(char)))
    return { ...plain, text: downwards(glyphs).trim() };
  const lines = linesOf(glyphs);
  const read = lines.map(readLine);
  const texts = read.map(({ text }) => text);
  const isOverprinted = read.some((line) => line.isOverprinted);
  const isBroken = lines.length > 1 && isFigure(texts) && areParts(lines, width, room());
  return isBroken
    ? { text: texts.join(''), lines, broken: texts, isOverprinted }
    : { text: texts.join('\n').trim(), lines, broken: null, isOverprinted };
}

/** Most figures are one digit. */
const oneCharacter = (glyph: Glyph): CellText => ({
  text: usual(glyph.char).trim(),
  lines: [[glyph]],
  broken: null,
  isOverprinted: false,
});

/** Lines of a figure; its unit may be on the last, or be broken too. */
export function isFigure(lines: readonly string[]): boolean {
  return (
    figure.test(lines.join('').replace(unit, '')) && lines.every((text) => figure.test(text.replace(unit, '') || '0'))
  );
}

/** Each line but the last is broken off: what the next begins with has no room beside it, nor in the widest of them. */
function areParts(lines: readonly TextLine[], width: number, room: number): boolean {
  const widest = widestOf(lines);
  return lines.slice(0, -1).every((line, index) => {
    const [own, start] = [widthOf(line), startOf(lines[index + 1] as TextLine)];
    return own + start > widest + inexact && isBrokenOff(own, start, width, room);
  });
}

/** The widths, in points, of the widest of some lines, of the last, and of what stays together at their start. */
export const widestOf = (lines: readonly TextLine[]): number => Math.max(0, ...lines.map(widthOf));
export const endOf = (lines: readonly TextLine[]): number => widestOf(lines.slice(-1));
export const beginningOf = ([first]: readonly TextLine[]): number => (first ? startOf(first) : 0);

/** Beside a line in a cell there is no room for what the next begins with: the two may be one. All widths in points. */
export const isBrokenOff = (line: number, start: number, cell: number, room: number) =>
  line + start > room - moved && line + start > cell - padding;

/** The first character, with those that may not begin a line. Chinese characters are square, however little of it they fill. */
function startOf(line: TextLine): number {
  const next = line.findIndex(({ char }, index) => index > 0 && !closing.test(char));
  const [first, last] = [line[0] as Glyph, line.at(next < 0 ? -1 : next - 1) as Glyph];
  return Math.max(last.right - first.left, chinese.test(last.char) ? last.size : 0);
}

/** Text turned sideways, in the order of the file. */
function along(glyphs: readonly Glyph[]): Pick<CellText, 'text' | 'isOverprinted'> {
  const turned = glyphs.map((glyph) => ({
    ...glyph,
    left: glyph.top,
    right: glyph.bottom,
    top: glyph.left,
    bottom: glyph.right,
  }));
  const parted = linesOf(turned).map(partOverprinted);
  const isOverprinted = parted.some((line) => line.isOverprinted);
  const kept = new Set(parted.flatMap((line) => line.glyphs));
  const own = isOverprinted ? [...kept] : turned.filter((glyph) => kept.has(glyph));
  return { text: own.map(({ char }) => usual(char)).join(''), isOverprinted };
}

/** The file draws one character below the other. */
function runsDown(glyphs: readonly Glyph[]): boolean {
  const [first, last] = [glyphs[0] as Glyph, glyphs.at(-1) as Glyph];
  if (glyphs.length < 3 || Math.abs(first.top - last.top) < first.size / 2) return false;
  let below = 0;
  for (let at = 1; at < glyphs.length; at++) if (isBelow(glyphs[at - 1] as Glyph, glyphs[at] as Glyph)) below++;
  return below >= (glyphs.length - 1) * 0.7;
}

function isBelow(before: Glyph, glyph: Glyph): boolean {
  const { size } = glyph;
  return Math.abs(middleX(before) - middleX(glyph)) < size * 0.5 && glyph.top > before.top + size * 0.4;
}

function downwards(glyphs: readonly Glyph[]): string {
  let text = '';
  for (const [index, glyph] of glyphs.entries()) {
    const before = glyphs[index - 1];
    if (before && !isBelow(before, glyph)) text += '\n';
    text += usual(glyph.char);
  }
  return text;
}
