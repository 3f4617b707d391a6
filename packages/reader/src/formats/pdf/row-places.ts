import { figure } from './cell-text.ts';
import { shortened } from './excerpt.ts';
import { isFigureText } from './loose/words.ts';

interface RowCell {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly text: string;
}

/** Digits with a note or a unit; the number of a label has a point behind it. */
const noted = /^[\d０-９]+[^\d０-９.．、]/;

/** Whether a cell holds a figure or what stands in the place of one, rather than a label. */
export const isValue = (text: string) => isFigureText(text) || figure.test(text) || text === '无' || noted.test(text);

/** The cells of a row in which something stands, from left to right. */
export const filledOf = <Cell extends RowCell>(row: readonly Cell[]): readonly Cell[] =>
  row.filter(({ text }) => text !== '').sort((a, b) => a.column - b.column);

/** The label of a row: the last of the words left of its figures but for a unit; at most one number stands before them. */
export function labelOf<Cell extends RowCell>(row: readonly Cell[]): Cell | undefined {
  const filled = filledOf(row);
  const first = filled.findIndex(({ text }) => !isValue(text));
  if (first < 0 || first > 1) return undefined;
  const after = filled.findIndex(({ text }, index) => index > first && isValue(text));
  const words = filled.slice(first, after < 0 ? undefined : after);
  return words.findLast(({ text }) => text.length > 1) ?? words.at(-1);
}

/** The cells at which something is said of a whole row: its label, or all in which something stands. */
export function tellingCells<Cell extends RowCell>(row: readonly Cell[]): readonly Cell[] {
  const label = labelOf(row);
  return label ? [label] : filledOf(row);
}

/** What a row is called by. */
export const sayingOf = (row: readonly RowCell[]) => shortened(tellingCells(row)[0]?.text.replaceAll('\n', '') ?? '');

/** The cells of a row but for those that reach over other rows too. */
export const withinRow = <Cell extends RowCell>(row: readonly Cell[]) => row.filter(({ rowSpan }) => rowSpan === 1);

/** The same for two rows that may be one: without a label, also the blanks over or under a figure of the other. */
export function tellingOf<Cell extends RowCell>(above: readonly Cell[], below: readonly Cell[]): readonly Cell[] {
  const columns = new Set([...above, ...below].flatMap(({ column, text }) => (isValue(text) ? [column] : [])));
  return [above, below]
    .map(withinRow)
    .flatMap((row) =>
      labelOf(row) ? tellingCells(row) : row.filter(({ column, text }) => text !== '' || columns.has(column)),
    );
}

/** Cells by the row in which they begin. */
export function inRows<Cell extends RowCell>(cells: readonly Cell[]): Iterable<readonly Cell[]> {
  const rows = new Map<number, Cell[]>();
  for (const cell of cells) {
    const own = rows.get(cell.row);
    if (own) own.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows.values();
}
