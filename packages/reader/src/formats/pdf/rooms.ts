import { figure } from './cell-text.ts';
import type { FilledGrid } from './cells.ts';
import { lineText } from './line-text.ts';
import { linesOf, widthOf } from './lines.ts';

/** In points. Cells whose widths differ by less have the same room. */
const sameWidth = 0.5;

/**
 * The room that cells have for figures. A file does not say how far they stay from the sides of a cell: the room is as
 * wide as the widest line of a figure in any cell of the same width.
 */
export class Rooms {
  readonly #tables: readonly FilledGrid[];
  #widest: ReadonlyMap<number, number> | null = null;

  constructor(tables: readonly FilledGrid[]) {
    this.#tables = tables;
  }

  /** The room in cells of a width, both in points. */
  of(width: number): number {
    this.#widest ??= widestFigures(this.#tables);
    const step = stepOf(width);
    return Math.max(...[step - 1, step, step + 1].map((near) => this.#widest?.get(near) ?? 0));
  }
}

const stepOf = (width: number) => Math.round(width / sameWidth);

function widestFigures(tables: readonly FilledGrid[]): Map<number, number> {
  const widest = new Map<number, number>();
  for (const { grid, glyphs } of tables)
    for (const [index, { column, colSpan }] of grid.cells.entries()) {
      const width = (grid.xs[column + colSpan] as number) - (grid.xs[column] as number);
      const step = stepOf(width);
      for (const line of linesOf(glyphs[index] ?? []))
        if (figure.test(lineText(line))) widest.set(step, Math.max(widest.get(step) ?? 0, widthOf(line)));
    }
  return widest;
}
