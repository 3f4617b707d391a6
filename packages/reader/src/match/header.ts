import type { Column, Line, Table } from '@nianbao/core';
import type { Geometry, SourceCell } from '../document.ts';
import type { LabelIndex } from './label-index.ts';

/** A label over one column of figures, with the columns of the grid that it covers. */
export interface Leaf {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const spanEnd = (cell: SourceCell) => cell.column + cell.colSpan - 1;

/** The header rows that stand over some figures. */
export class Header {
  readonly geometry: Geometry;
  /** Its filled cells. */
  readonly cells: readonly SourceCell[];
  /** The last column of the grid that its rows reach. */
  readonly width: number;
  readonly #labels: LabelIndex;
  #leaves: readonly Leaf[] | null = null;

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

  /** The lowest label over each column, left to right, from the first that names a column of the form if one does. */
  leaves(): readonly Leaf[] {
    this.#leaves ??= this.geometry === 'spaced' ? this.#spacedLeaves() : this.#lowest();
    return this.#leaves;
  }

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

  /** Where blanks leave no trace only the sequence of labels counts: those of the widest row come where their group stands. */
  #spacedLeaves(): readonly Leaf[] {
    const own = this.cells.filter((cell) => this.#labels.isColumn(cell.text));
    const rows = new Set(own.map((cell) => cell.row));
    const ordered = rows.size > 1 ? this.#inFormOrder(own) : own;
    return ordered.map((cell, index) => ({ text: cell.text, start: index + 1, end: index + 1 }));
  }

  #inFormOrder(own: readonly SourceCell[]): readonly SourceCell[] {
    for (const table of this.#labels.form.tables) {
      const order = own.map((cell) => {
        const column = this.#labels.column(cell.text, table);
        return column === null ? -1 : table.columns.indexOf(column);
      });
      if (order.includes(-1)) continue;
      if (new Set(order).size < order.length) return own;
      return own
        .map((cell, index) => [order[index] as number, cell] as const)
        .sort(([a], [b]) => a - b)
        .map(([, cell]) => cell);
    }
    return own;
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
