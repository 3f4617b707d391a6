import { sharedRows } from '../forms/crosswalk.ts';
import type { Column, Kind, Line, Table } from '../forms/index.ts';
import { cellPointer, type Pointer, type Report } from '../model/index.ts';
import { countingRows, figureIn, rowsIn } from './shared-figures.ts';
import type { Family, FamilyUnit, ReadReport } from './subject.ts';

/** A figure of a parent against the sum of its units. */
export interface BridgeLine {
  readonly table: Table;
  readonly row: Line;
  readonly column: Column;
  /** The cells of the parent: several where it tells in several rows what its units tell in one. */
  readonly at: readonly Pointer[];
  /** Null where the parent has no usable number. */
  readonly parent: number | null;
  /** Of the units that have a usable number; null where it is too large to be exact. */
  readonly sum: number | null;
  /** What the parent has more than its units; null where either is. */
  readonly difference: number | null;
  /** Each unit's figure, null where it has none that can be used. */
  readonly values: readonly (number | null)[];
  /** Units without a usable number, units without a usable report among them. */
  readonly blanks: number;
  /** `fail` where they differ for certain, whatever stands in the blanks. */
  readonly outcome: 'pass' | 'fail' | 'cannotTell';
}

/** Amounts are rounded by some and not by others: 0.01 万元 is 100 yuan. */
const rounding = 0.01;
const mostAmount = 1e12;

function isUsable(value: number | null, kind: Kind): value is number {
  if (kind === 'amount') return value !== null && value >= 0 && value < mostAmount;
  return Number.isSafeInteger(value) && (kind === 'change' || (value as number) >= 0);
}

function add(values: readonly (number | null)[], kind: Kind): number | null {
  let sum = 0;
  for (const value of values) sum += value ?? 0;
  if (kind === 'amount') return Number(sum.toFixed(6));
  return Number.isSafeInteger(sum) ? sum : null;
}

function judge(kind: Kind, difference: number | null, blanks: number, units: number): BridgeLine['outcome'] {
  if (difference === null || units === 0) return 'cannotTell';
  const tolerance = kind === 'amount' ? rounding : 0;
  if (blanks === 0) return Math.abs(difference) <= tolerance ? 'pass' : 'fail';
  // No count is negative, so that what is blank can only add to a sum that is too large already.
  return kind !== 'change' && difference < -tolerance ? 'fail' : 'cannotTell';
}

/** Units of the family whose reports are of the parent's year; the others count as units without a report. */
export function unitsOf({ report }: ReadReport, { units }: Family): readonly FamilyUnit[] {
  return report.year === null ? [] : units.filter((unit) => unit.report.year === report.year);
}

const subtract = (kind: Kind, parent: number | null, sum: number | null) => {
  if (parent === null || sum === null) return null;
  return kind === 'amount' ? Number((parent - sum).toFixed(6)) : parent - sum;
};

/** A table of the parent against its units, of which some have no report. */
function linesIn(table: Table, parent: ReadReport, units: readonly FamilyUnit[], absent: number): BridgeLine[] {
  const own = countingRows(parent, table.key);
  const theirs = units.map((unit) => countingRows(unit, table.key));
  return sharedRows(table, own, theirs).flatMap((shared) => {
    const ownRows = rowsIn(shared, own) ?? [];
    const unitRows = theirs.map((counting) => rowsIn(shared, counting) ?? null);
    return table.columns.map((column): BridgeLine => {
      const { key, kind } = column;
      const usable = (value: number | null) => (isUsable(value, kind) ? value : null);
      const values = units.map((unit, index) => {
        const rows = unitRows[index] ?? null;
        return rows === null ? null : usable(figureIn(unit, table.key, rows, key));
      });
      const figure = usable(figureIn(parent, table.key, ownRows, key));
      const sum = add(values, kind);
      const difference = subtract(kind, figure, sum);
      const blanks = absent + values.filter((value) => value === null).length;
      const at = ownRows.map((row) => cellPointer(table.key, row, key));
      const outcome = judge(kind, difference, blanks, units.length);
      return { table, row: shared.line, column, at, parent: figure, sum, difference, values, blanks, outcome };
    });
  });
}

function linesOf(parent: ReadReport, family: Family): readonly BridgeLine[] {
  const units = unitsOf(parent, family);
  const absent = family.units.length - units.length + (family.missing ?? []).length + family.undecided.length;
  return parent.form.tables.flatMap((table) => linesIn(table, parent, units, absent));
}

const bridges = new WeakMap<Family, { readonly of: Report; readonly lines: readonly BridgeLine[] }>();

/** Every figure of a parent against its units, in the order of print; kept for the checks of one run. */
export function bridgeOf(parent: ReadReport, family: Family): readonly BridgeLine[] {
  const known = bridges.get(family);
  if (known?.of === parent.report) return known.lines;
  const lines = linesOf(parent, family);
  bridges.set(family, { of: parent.report, lines });
  return lines;
}
