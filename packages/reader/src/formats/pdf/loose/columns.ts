import type { Chunk } from '../chunks.ts';

/** A stretch of a page from left to right. */
export interface Stretch {
  readonly left: number;
  readonly right: number;
}

/** The stretches that boxes cover, those that overlap as one, from left to right. */
export function overlapping(boxes: readonly Stretch[]): Stretch[] {
  const found: { left: number; right: number }[] = [];
  for (const { left, right } of [...boxes].sort((a, b) => a.left - b.left)) {
    const last = found.at(-1);
    if (last && left < last.right) last.right = Math.max(last.right, right);
    else found.push({ left, right });
  }
  return found;
}

/** Rows that have to agree on the finest columns. */
const fewest = 2;

/**
 * The columns of rows: those of the rows with the most words, if there are two or more such rows and their words stand
 * under each other; else those of rows with fewer. Null where no rows agree.
 */
export function columnsOf(rows: readonly (readonly Chunk[])[]): Stretch[] | null {
  const counts = [...new Set(rows.map(({ length }) => length))].filter((count) => count > 1).sort((a, b) => b - a);
  for (const count of counts) {
    const own = rows.filter(({ length }) => length === count);
    const columns = own.length < fewest ? null : agreed(own, count);
    if (columns) return columns;
  }
  return null;
}

function agreed(rows: readonly (readonly Chunk[])[], count: number): Stretch[] | null {
  const columns: { left: number; right: number }[] = [];
  for (const row of rows) {
    for (const [index, { left, right }] of row.entries()) {
      const column = columns[index];
      if (!column) columns.push({ left, right });
      else {
        column.left = Math.min(column.left, left);
        column.right = Math.max(column.right, right);
      }
    }
  }
  const overlap = columns.some(({ left }, index) => index > 0 && left < (columns[index - 1] as Stretch).right);
  return overlap || columns.length !== count ? null : columns;
}

/** The columns that words cover; null where they cover none: the nearest need not be theirs. */
export function columnOf(
  { left, right }: Stretch,
  columns: readonly Stretch[],
): readonly [first: number, last: number] | null {
  const covered = columns.flatMap((column, index) => (left < column.right && right > column.left ? [index] : []));
  return covered.length > 0 ? [covered[0] as number, covered.at(-1) as number] : null;
}
