import { widestOf } from './cell-text.ts';
import type { FilledGrid } from './cells.ts';

/** In points. Cells whose widths differ by less have the same room. */
const sameWidth = 0.5;

/**
 * The room that cells have for a line. A file does not say how far text stays from the sides of its cell: the room is as
 * wide as the widest line in any cell of the same width.
 */
export class Rooms {
  readonly #tables: readonly FilledGrid[];
  #widest: ReadonlyMap<number, number> | null = null;

  constructor(tables: readonly FilledGrid[]) {
    this.#tables = tables;
  }

  /** The room in cells of a width. */
  of(width: number): number {
    this.#widest ??= widestLines(this.#tables);
    const step = stepOf(width);
    return Math.max(...[step - 1, step, step + 1].map((near) => this.#widest?.get(near) ?? 0));
  }
}

const stepOf = (width: number) => Math.round(width / sameWidth);

function widestLines(tables: readonly FilledGrid[]): Map<number, number> {
  const widest = new Map<number, number>();
  for (const { grid, glyphs } of tables)
    for (const [index, { column, colSpan }] of grid.cells.entries()) {
      const width = (grid.xs[column + colSpan] as number) - (grid.xs[column] as number);
      const line = Math.min(width, widestOf(glyphs[index] ?? []));
      widest.set(stepOf(width), Math.max(line, widest.get(stepOf(width)) ?? 0));
    }
  return widest;
}
