import type { SourceCell } from '../document.ts';
import type { LabelIndex } from './label-index.ts';

/** Whether cells of one row follow each other as they are printed. */
function ascends(cells: readonly SourceCell[]): boolean {
  const last = new Map<number, number>();
  return cells.every(({ row, column }) => {
    const follows = column > (last.get(row) ?? 0);
    last.set(row, column);
    return follows;
  });
}

/**
 * The labels over columns in the order of the form, where they are all the columns of one of its tables, each once, and
 * no row of them runs against it; else null.
 */
export function labelsInFormOrder(own: readonly SourceCell[], labels: LabelIndex): readonly SourceCell[] | null {
  for (const table of labels.form.tables) {
    if (own.length !== table.columns.length) continue;
    const named = own.map((cell) => labels.column(cell.text, table));
    const cells = table.columns.map((column) => own[named.indexOf(column)]);
    if (cells.includes(undefined)) continue;
    return ascends(cells as SourceCell[]) ? (cells as SourceCell[]) : null;
  }
  return null;
}
