import { figure } from './cell-text.ts';
import type { FilledGrid } from './cells.ts';
import { lineText } from './line-text.ts';
import { linesOf, widthOf } from './lines.ts';

/**
 * The room that the cells of a table have for figures. A file does not say how far they stay from the sides of a cell:
 * nowhere nearer than where a line of a figure comes nearest to them.
 */
export class Rooms {
  readonly #tables: readonly FilledGrid[];
  #margins: number | null = null;

  constructor(tables: readonly FilledGrid[]) {
    this.#tables = tables;
  }

  /** The room in a cell of a width, both in points. */
  of(width: number): number {
    this.#margins ??= marginsOf(this.#tables);
    return width - this.#margins;
  }
}

function marginsOf(tables: readonly FilledGrid[]): number {
  let least = Infinity;
  for (const { grid, glyphs } of tables)
    for (const [index, { column, colSpan }] of grid.cells.entries()) {
      const width = (grid.xs[column + colSpan] as number) - (grid.xs[column] as number);
      for (const line of linesOf(glyphs[index] ?? []))
        if (figure.test(lineText(line))) least = Math.min(least, width - widthOf(line));
    }
  return Math.max(0, least);
}
