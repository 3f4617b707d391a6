import { around } from '../page.ts';
import { overlapping, type Stretch } from './columns.ts';
import { type HeaderCell, headerOf, type LooseHeader } from './header.ts';
import { type LooseRow, type LooseRows, rowsOf, sameHeight } from './labels.ts';
import type { LooseCell, LooseTable } from './table.ts';
import type { LabelLine } from './widths.ts';
import { isFigureText, type Word, type WordLine } from './words.ts';

/** More words than any table has. */
const most = 2_000;
/** The middles of a header and its corner are no farther apart than half of this, in points. */
const beside = 3;

/** A table, and how many of the single words above its lines belong to it. */
export interface LooseGrid {
  readonly table: LooseTable;
  readonly above: number;
}

/**
 * The table that lines make whose labels and figures stand in rows and columns, with a header over the columns; each
 * place without words is blank. Words above it are of the header if the label of the labels then stands in its middle.
 * Null where some words do not tell where they belong.
 */
export function looseGrid(lines: readonly WordLine[], above: readonly WordLine[]): LooseGrid | null {
  let best: LooseGrid | null = null;
  let least = Infinity;
  for (let taken = 0; taken <= above.length; taken++) {
    const grid = gridOf([...above.slice(above.length - taken), ...lines]);
    if (grid === null || grid.off >= least || (taken > 0 && grid.off > beside)) continue;
    best = { table: grid.table, above: taken };
    least = grid.off;
  }
  return best;
}

/** The table that lines make, and how far from the middle of the header its corner is. */
function gridOf(lines: readonly WordLine[]): { readonly table: LooseTable; readonly off: number } | null {
  const words = lines.flatMap((line) => line.words);
  if (words.length > most) return null;
  const parts = partsOf(lines, words);
  if (parts === null || parts.head.length === 0) return null;
  const { labels, head, figures, columns } = parts;
  const header = headerOf(head, columns);
  if (header === null) return null;
  const rows = rowsOf(labels, figures, extentOf(head));
  if (rows === null || (rows.rows.length === 0 && header.rows < 2)) return null;
  const table = new Grid(header, rows).table();
  const [corner, over] = [extentOf(rows.corner), extentOf(head)];
  // Columns of labels nearly always have a label of their own.
  const none = labels.length > 0 ? Number.MAX_VALUE : 0;
  const off = rows.corner.length === 0 ? none : Math.abs(corner.from + corner.to - over.from - over.to);
  return table && { table, off };
}

function extentOf(words: readonly Word[]): { from: number; to: number } {
  const ys = words.map(({ y }) => y);
  return { from: Math.min(...ys), to: Math.max(...ys) };
}

/** Words by what they are: labels of rows, labels of columns, and figures in columns of their own. */
function partsOf(lines: readonly WordLine[], words: readonly Word[]) {
  const figures = words.filter(({ text }) => isFigureText(text));
  const others = words.filter(({ text }) => !isFigureText(text));
  const columns = overlapping(figures);
  const [first] = columns;
  const top = figures.reduce((least, { y }) => Math.min(least, y), Infinity);
  // Without figures, the first line heads the columns, and labels stand alone below its first word.
  const hasLabels = lines.some((line) => line.words.length === 1);
  const [corner, ...heads] = first || !hasLabels ? [] : (lines[0]?.words ?? []);
  const start = first?.left ?? heads[0]?.left ?? 0;
  const bottom = first ? top : (corner?.y ?? 0);
  const right = others.reduce(
    (reach, word) => (word.y >= bottom && word.right <= start + slack ? Math.max(reach, word.right) : reach),
    0,
  );
  const labels = others.filter(({ left }) => left < right - slack);
  const head = others.filter(({ left }) => left >= right - slack);
  const isHead = head.every(({ y }) => y < top);
  return isHead && figures.every(({ left }) => left >= right - slack) ? { labels, head, figures, columns } : null;
}

const slack = 1;

/** Puts rows under a header. */
class Grid {
  readonly #header: LooseHeader;
  readonly #rows: LooseRows;
  readonly #cells: LooseCell[] = [];
  /** Columns of labels. */
  readonly #before: number;

  constructor(header: LooseHeader, rows: LooseRows) {
    this.#header = header;
    this.#rows = rows;
    const hasLabels = rows.corner.length > 0 || rows.rows.some(({ label }) => label.length > 0);
    this.#before = rows.groups.length + (hasLabels ? 1 : 0);
  }

  table(): LooseTable | null {
    const { rows, columns } = this.#header;
    for (const cell of this.#header.cells) this.#head(cell);
    const { corner } = this.#rows;
    if (corner.length > 0) this.#add(corner, { row: 1, column: 1, rowSpan: rows, colSpan: this.#before });
    const left = this.#groups();
    for (const [index, row] of this.#rows.rows.entries()) if (!this.#row(row, index, left[index] ?? 0)) return null;
    const cells = this.#cells.sort((a, b) => a.row - b.row || a.column - b.column);
    return {
      geometry: 'separated',
      isSure: true,
      rows: rows + this.#rows.rows.length,
      columns: this.#before + columns.length,
      cells,
      torn: this.#torn(),
    };
  }

  #torn(): LooseTable['torn'] {
    return this.#rows.rows.flatMap(({ label }, index) => {
      const [first, last] = [label[0], label.at(-1)];
      if (!first || !last || first.page === last.page) return [];
      const textOn = (page: number) => textOf(label.flatMap((line) => (line.page === page ? line.words : [])));
      const [before, after] = [textOn(last.page - 1), textOn(last.page)];
      return [{ row: this.#header.rows + index + 1, page: last.page, before, after }];
    });
  }

  #head({ words, row, rowSpan, first, last }: HeaderCell): void {
    this.#add(words, { row: row + 1, rowSpan, column: this.#before + first + 1, colSpan: last - first + 1 });
  }

  /** Labels beside several rows; and for each row, how many columns of labels they take. */
  #groups(): number[] {
    const { rows, groups, pitch } = this.#rows;
    const taken = rows.map(() => 0);
    for (const [column, words] of groups.entries()) {
      let below = 0;
      for (const stack of stacks(words, pitch)) {
        const [from, to] = [this.#rowAt(stack[0] as Word), this.#rowAt(stack.at(-1) as Word)];
        if (to < below) continue;
        const first = Math.max(from, below);
        for (let row = first; row <= to; row++) taken[row] = column + 1;
        this.#add(stack, {
          row: this.#header.rows + first + 1,
          rowSpan: to - first + 1,
          column: column + 1,
          colSpan: 1,
        });
        below = to + 1;
      }
    }
    return taken;
  }

  /** The row beside which words stand. */
  #rowAt({ y }: Word): number {
    const { rows } = this.#rows;
    const at = rows.findIndex((row, index) => {
      const next = rows[index + 1];
      return next === undefined || y < (endOf(row) + startOf(next)) / 2;
    });
    return Math.max(0, at);
  }

  #row({ label, figures }: LooseRow, index: number, left: number): boolean {
    const row = this.#header.rows + index + 1;
    const [first] = label.length > 0 ? label : [figures];
    if (label.length > 0)
      this.#add(
        label.flatMap(({ words }) => words),
        { row, rowSpan: 1, column: left + 1, colSpan: this.#before - left },
      );
    const free = [...(figures?.words ?? [])];
    for (const [at, column] of this.#header.columns.entries()) {
      const own = free.filter((word) => isIn(word, column));
      if (own.length > 1 || !first) return false;
      const place = { row, rowSpan: 1, column: this.#before + at + 1, colSpan: 1 };
      if (own.length > 0) this.#add(own, place);
      else this.#blank(column, label, first, place);
      for (const word of own) free.splice(free.indexOf(word), 1);
    }
    return free.length === 0;
  }

  #add(words: readonly Word[], place: Omit<LooseCell, 'text' | 'page' | 'box'>): void {
    const [first] = words as readonly [Word];
    const box = around(words.filter(({ page }) => page === first.page));
    this.#cells.push({ ...place, text: textOf(words), page: first.page, box });
  }

  #blank(
    { left, right }: Stretch,
    label: readonly LabelLine[],
    { page, words }: LabelLine,
    place: Omit<LooseCell, 'text' | 'page' | 'box'>,
  ) {
    const lines = label.filter((line) => line.page === page).flatMap((line) => line.words);
    const { top, bottom } = around(lines.length > 0 ? lines : words);
    this.#cells.push({ ...place, text: '', page, box: { left, right, top, bottom } });
  }
}

const isIn = (word: Stretch, { left, right }: Stretch) => word.left < right && word.right > left;
const startOf = ({ label, figures }: LooseRow) => label[0]?.y ?? figures?.y ?? 0;
const endOf = ({ label, figures }: LooseRow) => label.at(-1)?.y ?? figures?.y ?? 0;

/** Words under each other, no farther apart than the lines of a label. */
function stacks(words: readonly Word[], pitch: number): Word[][] {
  const found: Word[][] = [];
  for (const word of [...words].sort((a, b) => a.y - b.y)) {
    const before = found.at(-1)?.at(-1);
    if (before && word.y - before.y <= pitch) found.at(-1)?.push(word);
    else found.push([word]);
  }
  return found;
}

/** Words of one cell: those at one height in one line. */
function textOf(words: readonly Word[]): string {
  let text = '';
  for (const [index, word] of words.entries()) {
    const before = words[index - 1];
    if (before) text += Math.abs(word.y - before.y) <= sameHeight ? ' ' : '\n';
    text += word.text;
  }
  return text;
}
