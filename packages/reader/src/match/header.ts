import type { Column, Line, Table } from '@nianbao/core';
import type { Geometry, SourceCell } from '../document.ts';
import type { LabelIndex } from './label-index.ts';

/** A label over one column of figures, with the columns of the grid that it covers. */
export interface Leaf {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * `position`: each label stands over its column. `sequence`: in one row, in the order of the columns. `form`: all
 * labels are there, but in several rows that do not line up, so that the form's own order is taken.
 */
interface HeaderColumns {
  readonly by: 'position' | 'sequence' | 'form';
  readonly leaves: readonly Leaf[];
}

const counted = (cells: readonly SourceCell[]): readonly Leaf[] =>
  cells.map(({ text }, index) => ({ text, start: index + 1, end: index + 1 }));

const spanEnd = (cell: SourceCell) => cell.column + cell.colSpan - 1;

/** The header rows that stand over some figures. */
export class Header {
  readonly geometry: Geometry;
  /** Its filled cells. */
  readonly cells: readonly SourceCell[];
  /** The last column of the grid that its rows reach. */
  readonly width: number;
  readonly #labels: LabelIndex;
  #columns: HeaderColumns | null = null;

  constructor(labels: LabelIndex, geometry: Geometry, cells: readonly SourceCell[] = [], width = 0) {
    this.#labels = labels;
    this.geometry = geometry;
    this.cells = cells;
    this.width = width;
  }

  with(more: readonly SourceCell[]): Header {
    const filled = more.filter((cell) => cell.text !== '');
    return new Header(
      this.#labels,
      this.geometry,
      [...this.cells, ...filled],
      Math.max(this.width, ...more.map(spanEnd)),
    );
  }

  /** The labels over the columns of figures, from the first that names a column of the form if one does. */
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
    const inOrder = this.#inFormOrder(own);
    const oneRow = new Set(own.map((cell) => cell.row)).size < 2;
    if (this.geometry === 'spaced') {
      return oneRow ? { by: 'sequence', leaves: counted(own) } : { by: 'form', leaves: counted(inOrder ?? own) };
    }
    const lowest = this.#lowest();
    // A header copied without its merged cells leaves nothing over some columns: their labels are only in other rows.
    const lost = this.geometry === 'separated' && inOrder !== null && lowest.length < inOrder.length;
    return lost ? { by: 'form', leaves: counted(inOrder) } : { by: 'position', leaves: lowest };
  }

  /** The lowest label over each column, left to right. */
  #lowest(): readonly Leaf[] {
    const lowest = new Map<number, SourceCell>();
    for (const cell of this.cells) for (let at = cell.column; at <= spanEnd(cell); at += 1) lowest.set(at, cell);
    const positions = [...lowest].sort(([a], [b]) => a - b);
    const found: Leaf[] = [];
    let last: SourceCell | undefined;
    for (const [at, cell] of positions) {
      if (cell === last) found.push({ ...(found.pop() as Leaf), end: at });
      else found.push({ text: cell.text, start: at, end: at });
      last = cell;
    }
    const first = found.findIndex((leaf) => this.#labels.isColumn(leaf.text));
    return first < 0 ? found.filter((leaf) => !this.#labels.isCorner(leaf.text)) : found.slice(first);
  }

  /** The labels in the order of the form, where they are all the columns of one of its tables, each once; else null. */
  #inFormOrder(own: readonly SourceCell[]): readonly SourceCell[] | null {
    for (const table of this.#labels.form.tables) {
      const named = own.map((cell) => this.#labels.column(cell.text, table));
      const cells = table.columns.map((column) => own[named.indexOf(column)]);
      if (own.length === table.columns.length && !cells.includes(undefined)) return cells as SourceCell[];
    }
    return null;
  }

  /** The columns of a table that the leaves name, leaf by leaf; null for a leaf that names none. */
  columns(table: Table): readonly (Column | null)[] {
    return this.leaves().map((leaf) => this.#labels.column(leaf.text, table));
  }

  /** For a table printed side by side: the row that stands over each leaf; null where none does. */
  rowsOver(table: Table): readonly (Line | null)[] {
    const groups = this.cells.flatMap((cell) => {
      const found = this.#labels.row(cell.text, table);
      return found?.table === table ? [{ row: found.row, start: cell.column, end: spanEnd(cell) }] : [];
    });
    const exact = this.geometry === 'exact';
    return this.leaves().map(({ start }) => {
      const over = groups.filter((group) => group.start <= start && (!exact || start <= group.end));
      return over.sort((a, b) => b.start - a.start)[0]?.row ?? null;
    });
  }
}
