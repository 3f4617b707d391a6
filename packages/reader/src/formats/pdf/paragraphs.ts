import type { LineItem } from './items.ts';

/** The column of text: where its lines begin and, when they are full, end. */
export interface Column {
  readonly left: number;
  readonly right: number;
  /** First lines of paragraphs are indented. */
  readonly indents: boolean;
}

const step = 3;
/** In parts of the font size: from where a line is indented, how far a first line may be, and how much a full one may lack. */
const indented = 0.8;
const farthestIndent = 3.5;
const lacking = 1.6;
const sameSize = 0.08;
/** Prose stands in columns wider than this, in points. */
const narrowest = 150;
/** A distance of two lines more than this many times the font size parts paragraphs, if lines stand closer elsewhere. */
const wide = 1.3;

const finished = /[。；：！？]$/;
const numbered =
  /^(?:[一二三四五六七八九十百]+、|[（(][一二三四五六七八九十\d]+[）)]|\d{1,2}[.．、](?!\d)|第[一二三四五六七八九十\d]+[章节条部项]|附件)/;

/** The column of the text of pages, null where there are too few lines to tell. */
export function columnOf(lines: readonly LineItem[]): Column | null {
  const most = Math.max(2, lines.length / 12);
  const lefts = lines.map(({ box }) => box.left).sort((a, b) => a - b);
  // The first place from the left at which enough lines begin.
  const left = lefts.find((value, index) => (lefts[index + Math.ceil(most) - 1] ?? Infinity) < value + step);
  if (left === undefined) return null;
  const right = lines.reduce((far, { box }) => (box.left < left + 100 ? Math.max(far, box.right) : far), left);
  if (right - left < narrowest) return null;
  const first = lines.filter(
    ({ box, size }) => isIndented(box.left - left, size) && right - box.right < lacking * size,
  );
  return { left, right, indents: first.length >= 2 };
}

const isIndented = (start: number, size: number) => start > indented * size && start < farthestIndent * size;

/** The usual distance between the lines of a paragraph, null where there is none. */
export function pitchOf(lines: readonly LineItem[], column: Column): number | null {
  const pitches: number[] = [];
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    if (before?.page === line.page && isFull(before, column)) pitches.push(line.box.bottom - before.box.bottom);
  }
  return pitches.sort((a, b) => a - b)[pitches.length >> 1] ?? null;
}

const isFull = ({ box, size }: LineItem, { right }: Column) => right - box.right < lacking * size;

/** Whether a line goes on with the paragraph of the line before it. */
export function goesOn(before: LineItem, line: LineItem, column: Column, pitch: number | null): boolean {
  const { size } = line;
  const [start, previous] = [line.box.left - column.left, before.box.left - column.left];
  if (!isFull(before, column) || Math.abs(before.size - size) > sameSize * size) return false;
  if (Math.abs(start) > indented * size || previous < -indented * size || previous > farthestIndent * size)
    return false;
  const distance = line.box.bottom - before.box.bottom;
  if (before.page === line.page && pitch !== null && distance > wide * pitch) return false;
  // Where first lines are indented, a line that is not goes on. Elsewhere only the text can tell.
  return previous > indented * size || column.indents || (!finished.test(before.text) && !numbered.test(line.text));
}

/** Lines put together; between letters, and between digits, a space stays. */
export function joinLines(texts: readonly string[]): string {
  let joined = '';
  for (const text of texts) {
    const [end, start] = [joined.slice(-1), text.slice(0, 1)];
    const apart = (/[A-Za-z]/.test(end) && /[A-Za-z]/.test(start)) || (/\d/.test(end) && /\d/.test(start));
    joined += apart ? ` ${text}` : text;
  }
  return joined;
}
