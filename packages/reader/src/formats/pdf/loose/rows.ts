import type { Chunk } from '../chunks.ts';
import type { Box } from '../page.ts';
import { isFigureText } from './words.ts';

/** A line of words inside a table without lines. */
export interface LooseLine {
  readonly chunks: readonly Chunk[];
  readonly box: Box;
}

/** Words in fewer columns than this are a part of a row, if another line near has the rest. */
const fewest = 2;
const clearly = 1.25;
/** How far figures may be off the middle of their label, twice, in points. */
const offMiddle = 3;

/**
 * Lines in rows: lines with words in a single place are the parts of a label broken over lines, and belong to the full
 * line that stands clearly nearer. Where that cannot be told, each line is a row.
 */
export function rowsOf(lines: readonly LooseLine[], ruled: (top: number, bottom: number) => boolean): LooseLine[][] {
  const full = lines.flatMap((line, index) => (line.chunks.length >= fewest ? [index] : []));
  const cuts = new Set<number>();
  for (const [order, at] of full.entries()) {
    const next = full[order + 1];
    if (next === undefined) break;
    for (const cut of cutsBetween(lines, at, next, ruled)) cuts.add(cut);
  }
  const [first, last] = [full[0] as number, full.at(-1) as number];
  for (let index = 1; index <= first; index++) cuts.add(index);
  for (let index = last + 1; index < lines.length; index++)
    if (gap(lines, index) > gap(lines, last) / clearly) cuts.add(index);
  const rows: LooseLine[][] = [];
  for (const [index, line] of lines.entries()) {
    if (index === 0 || cuts.has(index)) rows.push([line]);
    else rows.at(-1)?.push(line);
  }
  return rows.flatMap((row) => (isCentred(row) ? [row] : row.map((line) => [line])));
}

/** Whether figures that stand on a line of their own do so in the middle of the lines of their label. */
function isCentred(row: readonly LooseLine[]): boolean {
  const [figures, ...more] = row.filter(({ chunks }) => chunks.length >= fewest);
  if (!figures || more.length > 0 || !figures.chunks.every(({ text }) => isFigureText(text))) return true;
  const label = row.filter((line) => line !== figures);
  return label.length === 0 || Math.abs(middle(label[0]) + middle(label.at(-1)) - 2 * middle(figures)) <= offMiddle;
}

/** Before which lines after one full line, up to the next, a row begins. */
function cutsBetween(
  lines: readonly LooseLine[],
  from: number,
  to: number,
  ruled: (top: number, bottom: number) => boolean,
): number[] {
  const candidates = Array.from({ length: to - from }, (_, step) => from + 1 + step);
  if (candidates.length === 1) return candidates;
  const byLine = candidates.filter((index) => ruled(middle(lines[index - 1]), middle(lines[index])));
  if (byLine.length > 0) return byLine;
  const sorted = [...candidates].sort((a, b) => gap(lines, b) - gap(lines, a));
  const [widest, second] = [gap(lines, sorted[0] as number), gap(lines, sorted[1] as number)];
  return widest > second * clearly && widest > second + 1 ? [sorted[0] as number] : candidates;
}

const middle = (line?: LooseLine) => (line ? (line.box.top + line.box.bottom) / 2 : 0);
/** From the middle of the line before to the middle of a line. */
const gap = (lines: readonly LooseLine[], index: number) => middle(lines[index]) - middle(lines[index - 1]);
