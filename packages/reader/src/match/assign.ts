import { type Geometry, lastColumn, type SourceCell } from '../document.ts';
import type { Leaf } from './header.ts';

/**
 * Which printed cell belongs under each column.
 * `aligned`: by header and position. `shifted`: positions disagree, yet there is one cell for each column.
 * `merged`: some cells cover several columns. `surplus`: more figures than columns; a cell is given only where it is
 * the same whichever figure is dropped. `cut`: the row ends early; what is there lines up. `short`: fewer cells than
 * columns and nothing tells which is missing.
 */
export interface Assignment {
  readonly how: 'aligned' | 'shifted' | 'merged' | 'surplus' | 'cut' | 'short';
  /** One for each column; null where no cell can be given. */
  readonly cells: readonly (SourceCell | null)[];
  /** Printed cells taken into account. */
  readonly printed: readonly SourceCell[];
}

type Span = Pick<Leaf, 'start' | 'end'>;

const overlaps = (cell: SourceCell, leaf: Span) => cell.column <= leaf.end && leaf.start <= lastColumn(cell);

/**
 * Leaves out blank fields of the label area, and blank fields behind the last column where the header has them too: in
 * a row wider than the header a blank may be what pushed a figure aside.
 */
function trim(values: readonly SourceCell[], spans: readonly Span[], width: number): SourceCell[] {
  const [first, last] = [spans[0], spans[spans.length - 1]];
  if (!first || !last) return [...values];
  const isLabelBlank = (cell: SourceCell | undefined) => cell?.text === '' && lastColumn(cell) < first.start;
  const isPadding = (cell: SourceCell | undefined) =>
    cell?.text === '' && cell.column > last.end && lastColumn(cell) <= width;
  let [from, to] = [0, values.length];
  while (isLabelBlank(values[from])) from += 1;
  while (to - from > spans.length && isPadding(values[to - 1])) to -= 1;
  return values.slice(from, to);
}

/** Where a column of the header is wider than its cells: the one filled cell under each column; null where that is not so. */
function splitCells(cells: readonly SourceCell[], spans: readonly Span[]): readonly SourceCell[] | null {
  const under = spans.map((span) => cells.filter((cell) => overlaps(cell, span)));
  const apart = under.flat().length === cells.length && new Set(under.flat()).size === cells.length;
  const chosen = under.map((own) => {
    const filled = own.filter((cell) => cell.text !== '');
    return filled.length > 1 ? undefined : (filled[0] ?? own[0]);
  });
  return apart && !chosen.includes(undefined) ? (chosen as SourceCell[]) : null;
}

/** Assigns the cells right of a row's label to the columns that a header spans, `width` being its last column. */
export function assign(
  values: readonly SourceCell[],
  spans: readonly Span[],
  geometry: Geometry,
  width: number,
): Assignment {
  const cells = geometry === 'spaced' ? [...values] : trim(values, spans, width);
  const wanted = spans.length;
  if (cells.length === wanted) {
    const fits = geometry === 'spaced' || cells.every((cell, index) => overlaps(cell, spans[index] as Span));
    return { how: fits ? 'aligned' : 'shifted', cells, printed: cells };
  }
  const filled = cells.filter((cell) => cell.text !== '');
  if (geometry === 'exact') {
    const split = splitCells(cells, spans);
    if (split !== null) return { how: 'aligned', cells: split, printed: cells };
    const own = spans.map((span) => cells.find((cell) => overlaps(cell, span)) ?? null);
    const [first, last] = [cells[0], cells[cells.length - 1]];
    const covered = first?.column === spans[0]?.start && last && lastColumn(last) === spans[wanted - 1]?.end;
    if (covered && cells.length < wanted && !own.includes(null)) return { how: 'merged', cells: own, printed: cells };
  }
  if (geometry === 'separated' && filled.length === wanted) return { how: 'shifted', cells: filled, printed: filled };
  if (cells.length > wanted) {
    const surplus = cells.length - wanted;
    const decided = spans.map((_, index) => {
      const candidates = cells.slice(index, index + surplus + 1);
      return candidates.every((cell) => cell.text === candidates[0]?.text) ? (candidates[0] ?? null) : null;
    });
    return { how: 'surplus', cells: decided, printed: cells };
  }
  const starts = cells[0]?.column === spans[0]?.start;
  if (geometry === 'separated' && starts && cells.every((cell, index) => overlaps(cell, spans[index] as Span))) {
    return { how: 'cut', cells: spans.map((_, index) => cells[index] ?? null), printed: cells };
  }
  return { how: 'short', cells: spans.map(() => null), printed: cells };
}
