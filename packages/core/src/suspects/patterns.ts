import { type CellSet, isUsable, relationOf, setOf } from './cell-set.ts';
import type { Cell, Condition, Conditions } from './conditions.ts';

/** One slip that takes several cells with it. */
type Pattern = 'neighbours' | 'lines' | 'shifted' | 'emptyLine' | 'emptyPart';

export interface PatternSet extends CellSet {
  readonly pattern: Pattern;
}

const isEmpty = ({ value }: Cell) => value === 0 || value === null;
const touchesFailure = ({ terms }: Cell) => terms.some(({ condition }) => condition.fails);

/** Rows from the top; and columns from the left. */
function linesOf({
  grid,
}: Conditions): readonly [rows: readonly (readonly Cell[])[], columns: readonly (readonly Cell[])[]] {
  const columns = (grid[0] ?? []).map((_, column) => grid.map((row) => row[column] as Cell));
  return [grid, columns];
}

/** The set where the cells of two lines have each other's figures. */
function exchanged(a: readonly Cell[], b: readonly Cell[]): CellSet | null {
  const values = new Map<Cell, number>();
  for (const [index, one] of a.entries()) {
    const other = b[index] as Cell;
    if (one.value === other.value) continue;
    if (one.value === null || other.value === null) return null;
    values.set(one, other.value).set(other, one.value);
  }
  return values.size > 0 ? setOf(values) : null;
}

/** Two figures beside or below each other, each in the place of the other. */
export function swappedNeighbours(conditions: Conditions): readonly PatternSet[] {
  return linesOf(conditions).flatMap((lines) =>
    lines.slice(1).flatMap((line, index) =>
      line.flatMap((cell, at) => {
        const before = lines[index]?.[at] as Cell;
        if (!touchesFailure(cell) && !touchesFailure(before)) return [];
        const set = exchanged([before], [cell]);
        return set ? [{ ...set, pattern: 'neighbours' as const }] : [];
      }),
    ),
  );
}

/** Two lines beside each other, each in the place of the other. */
function swappedLines(conditions: Conditions): readonly PatternSet[] {
  return linesOf(conditions).flatMap((lines) =>
    lines.slice(1).flatMap((line, index) => {
      const set = exchanged(lines[index] as readonly Cell[], line);
      return set && set.changes.length > 2 ? [{ ...set, pattern: 'lines' as const }] : [];
    }),
  );
}

/** The figures of a row, all of them one column too far to the right or to the left. */
function shiftedRows({ conditions }: Conditions): readonly PatternSet[] {
  return conditions.flatMap(({ identity, cells, left }) => {
    const parts = cells.slice(0, left);
    if (identity.every !== 'row' || parts.filter((cell) => !isEmpty(cell)).length < 2) return [];
    return [1, -1].flatMap((by) => {
      const values = parts.map((cell, index) => [cell, parts[index + by]?.value ?? 0] as const);
      const set = setOf(new Map(values.filter(([cell, value]) => value !== (cell.value ?? 0))));
      return set ? [{ ...set, pattern: 'shifted' as const }] : [];
    });
  });
}

/** What a cell would have to be for the conditions that do not run along its line; null where they differ. */
function neededAcross(along: 'row' | 'column', { value, terms, row, column }: Cell): number | null {
  const line = along === 'row' ? row : column;
  const across = terms.filter(({ condition, sign }) => {
    const filled = value === null ? 1 : 0;
    const relation = sign === 1 ? relationOf(condition, filled, 0) : relationOf(condition, 0, filled);
    return condition.line !== line && relation === 'equal';
  });
  const [needed = value ?? 0, ...others] = across.map(
    ({ condition, sign }) => (value ?? 0) - sign * condition.difference,
  );
  return others.every((other) => other === needed) ? needed : null;
}

/** Lines with no figure but 0, where the lines across tell what each of their cells should say. */
function emptyLines(conditions: Conditions): readonly PatternSet[] {
  const [rows, columns] = linesOf(conditions);
  const filled = (along: 'row' | 'column', line: readonly Cell[]) => {
    if (!line.every(isEmpty) || line.filter(touchesFailure).length < 2) return [];
    const values = new Map<Cell, number>();
    for (const cell of line) {
      const needed = neededAcross(along, cell);
      if (needed === null) return [];
      if (needed !== (cell.value ?? 0)) values.set(cell, needed);
    }
    const set = values.size > 1 ? setOf(values) : null;
    return set ? [{ ...set, pattern: 'emptyLine' as const }] : [];
  };
  return [...rows.flatMap((row) => filled('row', row)), ...columns.flatMap((column) => filled('column', column))];
}

/** A cell without a figure, and so is all that adds up to it. */
const isEmptyThroughout = (cell: Cell, except: Condition) =>
  isEmpty(cell) &&
  cell.terms.every(
    ({ condition: { identity, cells, left }, sign }) =>
      identity === except.identity ||
      identity.every !== except.identity.every ||
      sign === 1 ||
      cells.length - left > 1 ||
      cells.every(isEmpty),
  );

/** One side of an identity with no figure but 0 on every line of the table, where the other side has some. */
function emptyParts({ table, conditions }: Conditions): readonly PatternSet[] {
  return table.identities.flatMap((identity) => {
    const own = conditions.filter((one) => one.identity === identity);
    return [0, 1].flatMap((side) => {
      const on = ({ cells, left }: Condition) => (side === 0 ? cells.slice(0, left) : cells.slice(left));
      const mends = own.filter(({ fails }) => fails);
      const cells = mends.flatMap(on);
      if (cells.length === mends.length || !cells.every(isUsable)) return [];
      if (!own.every((one) => on(one).every((cell) => isEmptyThroughout(cell, one)))) return [];
      const changes = cells.map((cell) => ({ cell, least: 0, most: Number.POSITIVE_INFINITY }));
      return [{ changes, mends, pattern: 'emptyPart' as const }];
    });
  });
}

/** Patterns of more than two cells, for failures that no single cell explains. */
export function widePatterns(conditions: Conditions): readonly PatternSet[] {
  return [swappedLines, shiftedRows, emptyLines, emptyParts].flatMap((pattern) => pattern(conditions));
}
