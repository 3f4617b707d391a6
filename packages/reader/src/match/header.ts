import type { Column, Line, Table } from '@nianbao/core';
import { type Geometry, lastColumn, type SourceCell } from '../document.ts';
import { labelsInFormOrder } from './form-order.ts';
import type { LabelIndex } from './label-index.ts';

/** A label over one column of figures, with the columns of the grid that it covers. */
export interface Leaf {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The labels that stand above it, from the top. */
  readonly above: readonly string[];
}

/** More columns than any table of figures has. */
const mostColumns = 100;
const mostRows = 12;

/**
 * `position`: each label stands over its column. `sequence`: in one row, in the order of the columns. `form`: all
 * labels are there, but in several rows that do not line up, so that the form's own order is taken. `unclear`: such
 * rows run against the form's order, or lack labels.
 */
interface HeaderColumns {
  readonly by: 'position' | 'sequence' | 'form' | 'unclear';
  readonly leaves: readonly Leaf[];
}

/** What the leaves of a header name of the columns of a table. */
export interface NamedColumns {
  /** Leaf by leaf; null for a leaf that names none. */
  readonly columns: readonly (Column | null)[];
  /** Leaves that name one. */
  readonly count: number;
  /** Columns that are named. */
  readonly different: number;
}

const counted = (cells: readonly SourceCell[]): readonly Leaf[] =>
  cells.map(({ text }, index) => ({ text, start: index + 1, end: index + 1, above: [] }));

/** Cells over each other that may hold one label, broken. */
const mostPieces = 4;

/** The header rows that stand over some figures. */
export class Header {
  readonly geometry: Geometry;
  /** Its filled cells. */
  readonly cells: readonly SourceCell[];
  /** The last column of the grid that its rows reach. */
  readonly width: number;
  readonly rows: number;
  readonly #labels: LabelIndex;
  #start: number | null = null;
  #columns: HeaderColumns | null = null;
  readonly #named = new Map<Table, NamedColumns>();
  #sideBySide: Table | null | undefined;

  constructor(labels: LabelIndex, geometry: Geometry, cells: readonly SourceCell[] = [], width = 0, rows = 0) {
    this.#labels = labels;
    this.geometry = geometry;
    this.cells = cells;
    this.width = width;
    this.rows = rows;
  }

  /** The header with one row more; a new one where no header has so many. */
  with(more: readonly SourceCell[]): Header {
    const filled = more.filter((cell) => cell.text !== '');
    const width = more.reduce((most, cell) => Math.max(most, lastColumn(cell)), 0);
    if (this.rows >= mostRows) return new Header(this.#labels, this.geometry, filled, width, 1);
    const cells = [...this.cells, ...filled];
    return new Header(this.#labels, this.geometry, cells, Math.max(this.width, width), this.rows + 1);
  }

  /** The first column of the grid that is one of figures, as far as the labels tell. */
  get start(): number {
    this.#start ??= this.#first();
    return this.#start;
  }

  #first(): number {
    const stands = (text: string) =>
      this.#labels.isColumn(text) || this.#labels.isGroup(text) || this.#labels.isSideBySide(text);
    const over = this.cells.filter(({ text }) => stands(text));
    const others = this.cells.filter(({ text }) => !this.#labels.isCorner(text) && !this.#labels.isPlainCorner(text));
    const columns = (over.length > 0 ? over : others).map((cell) => cell.column);
    return columns.reduce((first, column) => Math.min(first, column), Number.POSITIVE_INFINITY);
  }

  /** All labels are there, and no row of them runs against the order of the form. */
  get isInFormOrder(): boolean {
    return (
      labelsInFormOrder(
        this.cells.filter((cell) => this.#labels.isColumn(cell.text)),
        this.#labels,
      ) !== null
    );
  }

  /** The labels over the columns of figures. */
  leaves(): readonly Leaf[] {
    return this.#told().leaves;
  }

  /** How the columns are told apart. */
  get by(): HeaderColumns['by'] {
    return this.#told().by;
  }

  #told(): HeaderColumns {
    this.#columns ??= this.#tell();
    return this.#columns;
  }

  #tell(): HeaderColumns {
    const own = this.cells.filter((cell) => this.#labels.isColumn(cell.text));
    const inOrder = labelsInFormOrder(own, this.#labels);
    if (this.geometry === 'spaced') {
      if (new Set(own.map((cell) => cell.row)).size < 2) return { by: 'sequence', leaves: counted(own) };
      return inOrder ? { by: 'form', leaves: counted(inOrder) } : { by: 'unclear', leaves: counted(own) };
    }
    const lowest = this.#lowest();
    // A header that lost its merged cells leaves nothing over some columns: their labels stand above those of others.
    const lost =
      inOrder !== null && lowest.length < inOrder.length && lowest.every((leaf) => this.#labels.isColumn(leaf.text));
    return lost ? { by: 'form', leaves: counted(inOrder) } : { by: 'position', leaves: lowest };
  }

  /** The lowest label over each column, left to right. */
  #lowest(): readonly Leaf[] {
    const stacks: SourceCell[][] = [];
    for (const cell of this.cells)
      for (let at = cell.column; at <= lastColumn(cell); at += 1) {
        const stack = stacks[at];
        if (stack) stack.push(cell);
        else stacks[at] = [cell];
      }
    const found: { readonly stack: readonly SourceCell[]; readonly start: number; end: number }[] = [];
    let last: SourceCell | undefined;
    stacks.forEach((stack, at) => {
      const lowest = stack[stack.length - 1];
      const before = found[found.length - 1];
      if (before && lowest === last) before.end = at;
      else found.push({ stack, start: at, end: at });
      last = lowest;
    });
    if (found.length > mostColumns) return [];
    // A merged label that reaches beyond the columns below it stands over none of its own.
    const leaves = found.map(({ stack, start, end }): Leaf => ({ ...this.#label(stack), start, end }));
    const own = leaves.filter(({ text }) => this.#labels.isColumn(text) || !this.#labels.isGroup(text));
    const { start } = this;
    return own.filter((leaf) => leaf.start >= start);
  }

  /** The label that the lowest of some cells over each other holds: alone, or with those above it where it is broken. */
  #label(stack: readonly SourceCell[]): Pick<Leaf, 'text' | 'above'> {
    const texts = stack.map((cell) => cell.text);
    const lowest = texts[texts.length - 1] ?? '';
    const alone = { text: lowest, above: texts.slice(0, -1) };
    if (this.#labels.isColumn(lowest) || texts.length === 1) return alone;
    for (let pieces = 2; pieces <= Math.min(mostPieces, texts.length); pieces += 1) {
      const text = texts.slice(-pieces).join('');
      if (this.#labels.isColumn(text)) return { text, above: texts.slice(0, -pieces) };
    }
    return alone;
  }

  /** The columns of a table that the leaves name. */
  named(table: Table): NamedColumns {
    const known = this.#named.get(table);
    if (known !== undefined) return known;
    const columns = this.leaves().map((leaf) => this.#column(leaf, table));
    const own = columns.filter((column) => column !== null);
    const named = { columns, count: own.length, different: new Set(own).size };
    this.#named.set(table, named);
    return named;
  }

  /** Whether the leaves name every column of a table, each once, and no row stands over them: those stand below. */
  standsOverRows(table: Table): boolean {
    const { count, different } = this.named(table);
    return count === table.columns.length && different === count && this.rowsOver(table).every((row) => row === null);
  }

  /** Under the group of other columns a label such as 合计 is a total of those, which the form does not have. */
  #column({ text, above }: Leaf, table: Table): Column | null {
    const column = this.#labels.column(text, table);
    if (column === null || above.length === 0) return column;
    const isOver = (label: string, one: Column) => this.#labels.isAbove(label, one);
    const others = (label: string) => this.#labels.isGroup(label) && table.columns.some((one) => isOver(label, one));
    return above.every((label) => isOver(label, column) || !others(label)) ? column : null;
  }

  /** The table printed side by side that the header belongs to; null where it belongs to another or to none. */
  get sideBySide(): Table | null {
    if (this.#sideBySide === undefined) {
      const { tables } = this.#labels.form;
      const named = (table: Table) => this.named(table).count;
      const across = tables.find((table) => this.#mayBeAcross(table) && named(table) >= table.columns.length);
      const isBest = across && tables.every((table) => named(table) <= named(across));
      this.#sideBySide = across && isBest ? across : null;
    }
    return this.#sideBySide;
  }

  /** The row whose label stands in several cells over each other. */
  #brokenRow(above: readonly string[], table: Table): Line | null {
    for (let end = above.length; end > 1; end -= 1) {
      for (let pieces = 2; pieces <= Math.min(mostPieces, end); pieces += 1) {
        const found = this.#labels.row(above.slice(end - pieces, end).join(''), table);
        if (found?.table === table) return found.row;
      }
    }
    return null;
  }

  #mayBeAcross(table: Table): boolean {
    if (table.direction !== 'across') return false;
    if (this.rows > 1) return true;
    return this.cells.filter(({ text }) => this.#labels.column(text, table) !== null).length >= table.columns.length;
  }

  /** For a table printed side by side: the row that stands over each leaf; null where none does. */
  rowsOver(table: Table): readonly (Line | null)[] {
    const groups = this.cells.flatMap((cell) => {
      const found = this.#labels.row(cell.text, table);
      return found?.table === table ? [{ row: found.row, start: cell.column, end: lastColumn(cell) }] : [];
    });
    const exact = this.geometry === 'exact';
    return this.leaves().map(({ start, above }) => {
      const broken = exact ? this.#brokenRow(above, table) : null;
      if (broken !== null) return broken;
      const over = groups.filter((group) => group.start <= start && (!exact || start <= group.end));
      return over.sort((a, b) => b.start - a.start)[0]?.row ?? null;
    });
  }
}
