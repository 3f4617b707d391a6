import type { Bounds } from '../../limits.ts';
import { follows, isBlank, isRule, type Line } from './lines.ts';
import { canBeBand, type Field, isDelimiter, isFilled, namesItem, pipeFields, tabFields } from './rows.ts';
import { isFigureRow, isSpacedTable, type SpacedRow, spacedRow } from './spaced.ts';
import type { Row } from './table.ts';

/** Lines that stand together and form a table. */
export interface Run {
  readonly kind: 'tabs' | 'pipes' | 'spaces';
  readonly rows: readonly Row[];
  /** Index of the first line after it. */
  readonly next: number;
}

const widestGap = 3;

/** Finds the lines that form tables. Asked for lines in order, it looks at each a fixed number of times. */
export class TableRuns {
  readonly #text: string;
  readonly #lines: readonly Line[];
  readonly #limits: Bounds;
  // Lines before these were found to be no table of the kind.
  #noTabs = 0;
  #noSpaces = 0;

  constructor(text: string, lines: readonly Line[], limits: Bounds) {
    this.#text = text;
    this.#lines = lines;
    this.#limits = limits;
  }

  /** The table that begins at a line. */
  at(index: number): Run | null {
    return this.#tabs(index) ?? this.#pipes(index) ?? this.#spaces(index);
  }

  #tabs(index: number): Run | null {
    if (index < this.#noTabs) return null;
    const read = (line: Line) => tabFields(this.#text, line, this.#limits);
    const { rows, next } = this.#collect(index, read);
    // Tabs that only indent or end lines make no table.
    if (rows.some(({ fields }) => fields.filter(isFilled).length >= 2)) {
      const filled = (row: Row) => row.fields.some(isFilled);
      const width = Math.max(...rows.filter(filled).map(({ fields }) => fields.length));
      // A last row without any figure is a row, if it is as wide as the table.
      const end = rows.findLastIndex((row) => filled(row) || row.fields.length === width);
      return { kind: 'tabs', rows: rows.slice(rows.findIndex(filled), end + 1), next };
    }
    this.#noTabs = next;
    return null;
  }

  #spaces(index: number): Run | null {
    if (index < this.#noSpaces) return null;
    const found: SpacedRow[] = [];
    const read = (line: Line) => {
      if (line.hasTab) return null;
      const row = spacedRow(this.#text, line);
      if (row) found.push(row);
      return row?.fields ?? null;
    };
    const { rows, next } = this.#collect(index, read);
    if (rows.length > 0 && isSpacedTable(found)) return { kind: 'spaces', rows, next };
    if (rows.length === 1 && found[0] && this.#isLoneRow(index, found[0])) return { kind: 'spaces', rows, next };
    this.#noSpaces = next;
    return null;
  }

  /**
   * Whether a line that stands alone is a row of a table all the same: a label and a figure under a line that names an
   * item, or beside another row; or a header over a row.
   */
  #isLoneRow(index: number, row: SpacedRow): boolean {
    const after = this.#near(index, index + 1);
    const rowAfter = after ? spacedRow(this.#text, after) : null;
    if (row.isHeader) return rowAfter !== null && isFigureRow(rowAfter);
    if (!row.isPair) return false;
    if (rowAfter && isFigureRow(rowAfter)) return true;
    const before = this.#near(index, index - 1);
    if (!before) return false;
    if (namesItem(this.#text, before)) return true;
    const rowBefore = spacedRow(this.#text, before);
    return rowBefore !== null && (rowBefore.isHeader || isFigureRow(rowBefore));
  }

  /** Another line, if little but blank lines lies between. */
  #near(index: number, other: number): Line | null {
    const [line, near] = [this.#lines[index], this.#lines[other]];
    return line && near && Math.abs(line.number - near.number) <= widestGap ? near : null;
  }

  /** Consecutive lines with fields, rules left out, a lone label between two of them a row of one cell. */
  #collect(index: number, read: (line: Line) => readonly Field[] | null): { rows: Row[]; next: number } {
    const rows: Row[] = [];
    let next = index;
    for (let line = this.#lines[next]; line; ) {
      const after = this.#lines[next + 1];
      const rule = isRule(this.#text, line);
      const fields = rule ? null : read(line);
      if (fields) rows.push({ line, fields });
      else if (!rule || rows.length === 0) {
        const isBand = rows.length > 0 && follows(after, line) && canBeBand(this.#text, line);
        const afterFields = isBand && !isRule(this.#text, after) ? read(after) : null;
        if (!afterFields || !after) break;
        rows.push({ line, fields: [line] }, { line: after, fields: afterFields });
        next++;
      }
      const last = this.#lines[next] as Line;
      line = this.#lines[++next];
      if (line && !follows(line, last)) break;
    }
    return { rows, next: Math.max(next, index + 1) };
  }

  #pipes(index: number): Run | null {
    const first = this.#lines[index];
    if (!first || isBlank(first)) return null;
    const bounded = this.#text.charCodeAt(first.from) === 124;
    if (!this.#text.slice(first.from, first.to).includes('|')) return null;
    const fields = pipeFields(this.#text, first, this.#limits);
    const second = this.#lines[index + 1];
    const under = follows(second, first) ? pipeFields(this.#text, second, this.#limits) : null;
    const delimited = fields !== null && under?.length === fields.length && isDelimiter(this.#text, under);
    if (!fields || !(delimited || (bounded && fields.length >= 2))) return null;

    const rows: Row[] = isRule(this.#text, first) ? [] : [{ line: first, fields }];
    let next = index + (delimited ? 2 : 1);
    let before = this.#lines[next - 1] as Line;
    for (let line = this.#lines[next]; follows(line, before); line = this.#lines[++next]) {
      const isRow = delimited || this.#text.charCodeAt(line.from) === 124;
      const more = isRow ? pipeFields(this.#text, line, this.#limits) : null;
      if (!more && !isRule(this.#text, line)) break;
      if (more && !isRule(this.#text, line)) rows.push({ line, fields: more });
      before = line;
    }
    return rows.length > 0 ? { kind: 'pipes', rows, next } : null;
  }
}
