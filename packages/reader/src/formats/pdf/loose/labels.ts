import { overlapping, type Stretch } from './columns.ts';
import { heightOf, type LabelLine, Widths, widthOf } from './widths.ts';
import { areAligned, type Word } from './words.ts';

/** Figures that stand at one height. */
interface FigureLine {
  readonly y: number;
  readonly page: number;
  readonly words: readonly Word[];
}

/** A row of a table: the lines of its label, and its figures. */
export interface LooseRow {
  readonly label: readonly LabelLine[];
  readonly figures: FigureLine | null;
}

/** The rows of a table, and what stands left of them. */
export interface LooseRows {
  readonly rows: readonly LooseRow[];
  readonly corner: readonly Word[];
  /** Columns of labels that stand beside several rows, from left to right. */
  readonly groups: readonly (readonly Word[])[];
  /** Lines of labels farther apart than this are not of one label. */
  readonly pitch: number;
}

/** Middles this near are at one height. */
export const sameHeight = 1.5;
/** Distances that differ by less than this are the same. */
const sameDistance = 0.25;
/** Labels this long, in parts of their height, may be the only ones of a table that are broken over lines. */
const longLabel = 8;
const mostPitches = 24;
/** Lines of one label are no farther apart than this many times their height. */
const widest = 3;

/**
 * The rows of a table. Lines of one label stand closer than those of two, and the figures stand in the middle of their
 * label: where no distance parts the lines so, null. Labels that begin over `header` are that of the columns of labels.
 */
export function rowsOf(
  labels: readonly Word[],
  figures: readonly Word[],
  header: { readonly from: number; readonly to: number },
): LooseRows | null {
  const figureLines = linesOf(figures);
  const { groups, lines } = partGroups(labels);
  if (lines.length === 0)
    return { rows: figureLines.map((own) => ({ label: [], figures: own })), corner: [], groups, pitch: 0 };
  const widths = new Widths(lines);
  for (const pitch of pitchesOf(lines)) {
    const blocks = blocksOf(lines, pitch);
    const body = blocks.filter(([first]) => (first as LabelLine).y > header.to + sameHeight);
    const corner = blocks.slice(0, blocks.length - body.length).flat();
    const rows = isBeside(corner, header) ? withFigures(blocks, body, figureLines, widths) : null;
    if (rows === null) continue;
    return { rows: joinOverPages(rows, widths), corner: corner.flatMap(({ words }) => words), groups, pitch };
  }
  return null;
}

/** Whether the label of the labels, if there is one, stands beside the header. */
function isBeside(corner: readonly LabelLine[], { from, to }: { readonly from: number; readonly to: number }): boolean {
  const [first, last] = [corner[0], corner.at(-1)];
  if (!first || !last) return true;
  const middle = (first.y + last.y) / 2;
  return middle >= from - sameHeight && middle <= to + sameHeight;
}

/** Words at one height. */
function linesOf(words: readonly Word[]): FigureLine[] {
  const lines: { y: number; page: number; words: Word[] }[] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const line = lines.at(-1);
    if (line && word.y - line.y <= sameHeight) line.words.push(word);
    else lines.push({ y: word.y, page: word.page, words: [word] });
  }
  for (const line of lines) line.words.sort((a, b) => a.left - b.left);
  return lines;
}

/** Labels beside which others stand on their right, and the lines of all others. */
function partGroups(labels: readonly Word[]): { groups: Word[][]; lines: LabelLine[] } {
  const sorted = [...labels].sort((a, b) => a.y - b.y);
  const beside = new Set<Word>();
  for (const [index, word] of sorted.entries())
    for (let at = index + 1; sorted[at]; at++) {
      const other = sorted[at] as Word;
      if (other.page !== word.page || other.top > word.bottom - 1) break;
      if (other.left >= word.right) beside.add(word);
      if (word.left >= other.right) beside.add(other);
    }
  const stretches = overlapping([...beside]);
  const groups: Word[][] = stretches.map(() => []);
  const rest: Word[] = [];
  for (const word of sorted) {
    const at = stretches.findIndex((stretch) => isWithin(word, stretch, beside));
    (at < 0 ? rest : (groups[at] as Word[])).push(word);
  }
  return { groups, lines: linesOf(rest) };
}

function isWithin(word: Word, { left, right }: Stretch, beside: ReadonlySet<Word>): boolean {
  if (beside.has(word)) return word.left >= left && word.right <= right;
  if (word.left < left - 1 || word.right > right + 1) return false;
  return [...beside].some((one) => one.left >= left && one.right <= right && areAligned(word, one));
}

/** Distances that may part labels, from the widest: each lies between two that are found among lines. */
function pitchesOf(lines: readonly LabelLine[]): number[] {
  const found = lines.slice(1).flatMap((line, index) => {
    const before = lines[index] as LabelLine;
    const height = line.words.reduce((most, { top, bottom }) => Math.max(most, bottom - top), 0);
    return before.page === line.page && line.y - before.y < widest * height ? [line.y - before.y] : [];
  });
  const sorted = found.sort((a, b) => a - b);
  const between = sorted.flatMap((one, index) => {
    const next = sorted[index + 1] ?? one + 1;
    return next - one > sameDistance ? [(one + next) / 2] : [];
  });
  return [...between.reverse().slice(0, mostPitches), 0];
}

function blocksOf(lines: readonly LabelLine[], pitch: number): LabelLine[][] {
  const blocks: LabelLine[][] = [];
  for (const line of lines) {
    const before = blocks.at(-1)?.at(-1);
    if (before && before.page === line.page && line.y - before.y <= pitch) blocks.at(-1)?.push(line);
    else blocks.push([line]);
  }
  return blocks;
}

/** Blocks of lines with the figures in their middle; null where some are not, or where lines of a block are not of one label. */
function withFigures(
  blocks: readonly LabelLine[][],
  body: readonly LabelLine[][],
  figures: readonly FigureLine[],
  widths: Widths,
): LooseRow[] | null {
  const rows: LooseRow[] = [];
  const pageAt = (index: number) => blocks[index]?.[0]?.page;
  let at = 0;
  for (const [place, label] of body.entries()) {
    const index = blocks.length - body.length + place;
    const [first, last] = [label[0], label.at(-1)] as [LabelLine, LabelLine];
    const own = figures[at];
    if (own && own.y < first.y - sameHeight) return null;
    const holds = own !== undefined && own.y <= last.y + sameHeight;
    const isCentred = holds && Math.abs(own.y - (first.y + last.y) / 2) <= sameHeight;
    const isTorn = [pageAt(index - 1), pageAt(index + 1)].some((page = first.page) => page !== first.page);
    if (holds && !isCentred && !isTorn) return null;
    if (!isCentred && !widths.areOneLabel(label)) return null;
    rows.push({ label, figures: holds ? own : null });
    if (holds) at++;
  }
  return at === figures.length && areBroken(rows) ? rows : null;
}

/** Whether labels without figures are broken over lines only where others are too, or where they are long. */
function areBroken(rows: readonly LooseRow[]): boolean {
  if (rows.some(({ label, figures }) => figures && label.length > 1)) return true;
  return rows.every(({ label: [first, second] }) => {
    return !first || !second || widthOf(first) >= longLabel * heightOf(first);
  });
}

/** Rows that the end of a page tears, whole. */
function joinOverPages(rows: readonly LooseRow[], widths: Widths): LooseRow[] {
  const joined: LooseRow[] = [];
  for (const row of rows) {
    const before = joined.at(-1);
    const [end, start] = [before?.label.at(-1), row.label[0]];
    const isTorn = before && end && start && end.page !== start.page && !(before.figures && row.figures);
    if (isTorn && widths.goesOn(end, start))
      joined.splice(-1, 1, { label: [...before.label, ...row.label], figures: before.figures ?? row.figures });
    else joined.push(row);
  }
  return joined;
}
