/** A cell as the source declares it; a row span of 0 reaches to the end of its row group. */
export interface Declared {
  readonly rowSpan: number;
  readonly colSpan: number;
}

/** Where a cell stands, from 1, and how far it reaches. */
interface Placed<Cell extends Declared> {
  readonly cell: Cell;
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly colSpan: number;
  /** Another cell holds part of the place that it claims. */
  readonly clipped: boolean;
}

export interface Grid<Cell extends Declared> {
  readonly rows: number;
  readonly columns: number;
  readonly cells: readonly Placed<Cell>[];
}

/**
 * Places cells as the table algorithm of HTML does, group by group; row spans end with their group. Where cells claim
 * the same place the one above keeps it. Costs no more than the places covered; `cover` hears of them and may throw.
 */
export function placeCells<Cell extends Declared>(
  groups: readonly (readonly (readonly Cell[])[])[],
  cover: (places: number) => void,
): Grid<Cell> {
  const cells: Placed<Cell>[] = [];
  let rows = 0;
  let columns = 0;
  for (const group of groups) {
    const end = rows + group.length;
    /** By column, the first row that no cell from above reaches. */
    const free: number[] = [];
    for (const declared of group) {
      let column = 0;
      for (const cell of declared) {
        while ((free[column] ?? 0) > rows) column++;
        let colSpan = 1;
        while (colSpan < cell.colSpan && (free[column + colSpan] ?? 0) <= rows) colSpan++;
        const rowSpan = Math.min(cell.rowSpan === 0 ? end - rows : cell.rowSpan, end - rows);
        cover(Math.max(rowSpan * colSpan, cell.colSpan));
        const clipped = colSpan < cell.colSpan;
        cells.push({ cell, row: rows + 1, column: column + 1, rowSpan, colSpan, clipped });
        for (let reached = 0; reached < colSpan; reached++) free[column + reached] = rows + rowSpan;
        columns = Math.max(columns, column + colSpan);
        column += cell.colSpan;
      }
      rows++;
    }
  }
  return { rows, columns, cells };
}
