import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { cells, type Form, form2021, forms, type Identity, type Table } from '../forms/index.ts';
import type { Report } from '../model/index.ts';
import { type Cell, type Condition, type Conditions, conditionsOf } from './conditions.ts';
import { mostCells, mostSteps, smallestSets } from './smallest-sets.ts';

type Value = number | null;

const identity = (key: string, every: Identity['every'], sum: string[], equals: string[]): Identity => ({
  ...{ key, every, sum, equals, basis: '', norms: [] },
  title: { zh: '', en: '' },
});

/** A form of one small table, with sums over its rows and columns. */
function smallForm(rows: readonly string[], onColumns: readonly Identity[]): Form {
  const columns = ['x', 'y', 'total'].map((key) => ({ key, zh: [key], en: key, kind: 'count' }) as const);
  const table: Table = {
    ...(form2021.tables[0] as Table),
    key: 'small',
    rows: rows.map((key) => ({ key, zh: [key] as const, en: key })),
    columns,
    identities: [identity('row-total', 'row', ['x', 'y'], ['total']), ...onColumns],
  };
  return { ...form2021, tables: [table] };
}

const threeRows = smallForm(['a', 'b', 'sum'], [identity('column-total', 'column', ['a', 'b'], ['sum'])]);
const fiveRows = smallForm(
  ['in', 'a', 'b', 'sum', 'out'],
  [identity('column-total', 'column', ['a', 'b'], ['sum']), identity('balance', 'column', ['in'], ['sum', 'out'])],
);

function small(form: Form, figures: readonly Value[]): Conditions | null {
  const table = form.tables[0] as Table;
  const rows = table.rows.map(({ key }, at) => {
    const own = table.columns.map((column, index) => [column.key, figures[at * table.columns.length + index] ?? null]);
    return [key, Object.fromEntries(own)];
  });
  const report: Report = { ...soundReport(form), tables: { small: Object.fromEntries(rows) } };
  return conditionsOf(report, table, () => true);
}

const known = (values: readonly Value[]) => values.reduce((sum: number, value) => sum + (value ?? 0), 0);

/** What docs/decisions/suspects.md says of a sum, by adding up: true, false, or null where blanks leave it open. */
function verdict({ cells: own, left }: Condition, figureOf: (cell: Cell) => Value): boolean | null {
  const values = own.map(figureOf);
  const [a, b] = [values.slice(0, left), values.slice(left)];
  const [aOpen, bOpen] = [a.includes(null), b.includes(null)];
  if (aOpen && bOpen) return null;
  if (!aOpen && !bOpen) return known(a) === known(b);
  const [open, closed] = aOpen ? [a, b] : [b, a];
  if (known(open) > known(closed)) return false;
  return known(open) === known(closed) && open.length > 1 ? true : null;
}

function mayStay(condition: Condition, after: ReadonlyMap<Cell, number>): boolean {
  const now = (cell: Cell) => after.get(cell) ?? cell.value;
  if (verdict(condition, ({ value }) => value) !== true) return verdict(condition, now) !== false;
  const values = condition.cells.map(now);
  return known(values.slice(0, condition.left)) === known(values.slice(condition.left));
}

const largest = 12;
/** From here on the largest value that is tried may be what bounds a range. */
const far = 6;

/** Every way to give each of some cells another value such that all that they touch may stay. */
function* assignments(chosen: readonly Cell[], taken: ReadonlyMap<Cell, number> = new Map()): Iterable<number[]> {
  const [cell, ...others] = chosen;
  if (cell === undefined) {
    const touched = new Set([...taken.keys()].flatMap(({ terms }) => terms.map(({ condition }) => condition)));
    if ([...touched].every((condition) => mayStay(condition, taken))) yield [...taken.values()];
    return;
  }
  for (let value = 0; value <= largest; value += 1) {
    if (value !== (cell.value ?? 0)) yield* assignments(others, new Map(taken).set(cell, value));
  }
}

function* subsets(all: readonly Cell[], size: number): Iterable<readonly Cell[]> {
  if (size === 0) yield [];
  else
    for (const [at, cell] of all.entries())
      for (const rest of subsets(all.slice(at + 1), size - 1)) yield [cell, ...rest];
}

interface Plain {
  readonly cells: readonly number[];
  /** Least and most of each. */
  readonly ranges: readonly (readonly [number, number])[];
}

/** By trying everything: for each failing condition the smallest sets, of so many cells at most, that touch it. */
function byForce({ cells: all, conditions }: Conditions, most: number): Map<number, Plain[]> {
  const found = new Map<number, Plain[]>();
  let open = conditions.filter(({ fails }) => fails);
  for (let size = 1; size <= most && open.length > 0; size += 1) {
    for (const chosen of subsets(all, size)) {
      const touches = open.filter((one) => one.cells.some((cell) => chosen.includes(cell)));
      if (touches.length === 0) continue;
      const ways = [...assignments(chosen)];
      if (ways.length === 0) continue;
      const ranges = chosen.map((_, index) => {
        const values = ways.map((way) => way[index] as number);
        return [Math.min(...values), Math.min(Math.max(...values), far)] as const;
      });
      const set = { cells: chosen.map(({ number }) => number), ranges };
      for (const { number } of touches) found.set(number, [...(found.get(number) ?? []), set]);
    }
    open = open.filter(({ number }) => !found.has(number));
  }
  return found;
}

/** The same from what the search found. */
function bySearch(conditions: Conditions, most: number): Map<number, Plain[]> {
  const found = new Map<number, Plain[]>();
  const { sets } = smallestSets(conditions);
  for (const { number } of conditions.conditions.filter(({ fails }) => fails)) {
    const own = sets.filter(({ mends }) => mends.some((one) => one.number === number));
    const size = Math.min(...own.map(({ changes }) => changes.length));
    if (size > most) continue;
    const plain = own.flatMap(({ changes }): Plain[] => {
      if (changes.length > size) return [];
      const sorted = [...changes].sort((a, b) => a.cell.number - b.cell.number);
      const ranges = sorted.map(({ least, most: upTo }) => [least, Math.min(upTo, far)] as const);
      return [{ cells: sorted.map(({ cell }) => cell.number), ranges }];
    });
    found.set(number, plain);
  }
  return found;
}

const inOrder = (found: Map<number, Plain[]>) =>
  [...found]
    .sort(([a], [b]) => a - b)
    .map(([number, sets]) => [number, [...sets].sort((a, b) => (String(a.cells) < String(b.cells) ? -1 : 1))]);

const figure = (blanks: number, most: number) =>
  fc.oneof({ weight: 10 - blanks, arbitrary: fc.nat(most) }, { weight: blanks, arbitrary: fc.constant(null) });

describe('the smallest sets', () => {
  it.each([
    { name: 'three rows', form: threeRows, blanks: 0, size: 3, numRuns: 15 },
    { name: 'three rows with blanks', form: threeRows, blanks: 3, size: 3, numRuns: 15 },
    { name: 'five rows', form: fiveRows, blanks: 0, size: 2, numRuns: 15 },
    { name: 'five rows with blanks', form: fiveRows, blanks: 3, size: 2, numRuns: 15 },
  ])('are those that trying everything finds: $name', ({ form, blanks, size, numRuns }) => {
    const count = (form.tables[0] as Table).rows.length * 3;
    const figures = fc.array(figure(blanks, 3), { minLength: count, maxLength: count });
    fc.assert(
      fc.property(figures, (values) => {
        const conditions = small(form, values);
        fc.pre(conditions !== null);
        expect(inOrder(bySearch(conditions, size))).toEqual(inOrder(byForce(conditions, size)));
      }),
      { numRuns },
    );
  });

  it.each(forms.flatMap((form: Form) => [0, 5, 9].map((blanks) => ({ form, blanks }))))(
    'are looked for within the bounds, whatever the figures: form $form.id, $blanks of 10 blank',
    ({ form, blanks }) => {
      const count = cells(form).length;
      const limits = [1, 3, 50, 1_000_000];
      const figures = fc
        .constantFrom(...limits)
        .chain((most) => fc.array(figure(blanks, most), { minLength: count, maxLength: count }));
      fc.assert(
        fc.property(balancedReport(form), figures, (report, values) => {
          for (const [index, { table, row, column }] of cells(form).entries()) {
            const line = report.tables[table.key]?.[row.key];
            if (line) line[column.key] = values[index] ?? null;
          }
          for (const table of form.tables) {
            const conditions = conditionsOf(report, table, () => true);
            if (conditions === null) continue;
            const { sets, steps, stopped, complete } = smallestSets(conditions);
            expect(steps).toBeLessThanOrEqual(mostSteps);
            expect(stopped ? complete < mostCells : complete <= mostCells).toBe(true);
            expect(complete).toBeGreaterThan(0);
            for (const { changes } of sets) expect(changes.length).toBeLessThanOrEqual(complete + (stopped ? 1 : 0));
          }
        }),
        { numRuns: 8 },
      );
    },
  );
});
