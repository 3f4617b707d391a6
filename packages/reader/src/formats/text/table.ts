import type { Geometry, SourceCell, SourceTable } from '../../document.ts';
import { type Bounds, LimitError } from '../../limits.ts';
import { boundGrid } from '../block-limit.ts';
import type { Line } from './lines.ts';
import { type Field, isFilled } from './rows.ts';

/** A line of a table and its fields. */
export interface Row {
  readonly line: Line;
  readonly fields: readonly Field[];
}

/** Builds tables from rows of fields and numbers them. */
export class TextTables {
  readonly #text: string;
  readonly #limits: Bounds;
  #count = 0;
  #cells = 0;

  constructor(text: string, limits: Bounds) {
    this.#text = text;
    this.#limits = limits;
  }

  /** How many tables there are so far. */
  get count(): number {
    return this.#count;
  }

  /** Tables that were not built here, yet are counted with the others. */
  skip(tables: number): void {
    this.#count += tables;
  }

  build(geometry: Geometry, rows: readonly Row[], print: (text: string) => string = (text) => text): SourceTable {
    const table = ++this.#count;
    const cells: SourceCell[] = [];
    let columns = 0;
    rows.forEach(({ line, fields }, index) => {
      this.#cells += fields.length;
      if (this.#cells > this.#limits.cells) throw new LimitError('cells', this.#limits.cells, this.#cells);
      const row = index + 1;
      columns = Math.max(columns, fields.length);
      fields.forEach((field, fieldIndex) => {
        const column = fieldIndex + 1;
        const text = isFilled(field) ? print(this.#text.slice(field.from, field.to)) : '';
        const { from: offset, to } = field;
        const place = { table, row, column, line: line.number, offset, length: to - offset, text };
        cells.push({ row, column, rowSpan: 1, colSpan: 1, text, place });
      });
    });
    boundGrid({ rows: rows.length, columns }, this.#limits);
    const [first, last] = [rows[0], rows[rows.length - 1]] as [Row, Row];
    const offset = first.line.start;
    const place = { table, line: first.line.number, offset, length: last.line.end - offset };
    return { kind: 'table', geometry, rows: rows.length, columns, cells, place };
  }
}
