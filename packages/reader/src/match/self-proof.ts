import { type Finding, identityChecks, lineLabel, type Pointer, type Report, rowLabel } from '@nianbao/core';
import type { SourceCell } from '../document.ts';
import { anotherReading } from '../problems/figures.ts';
import type { Assignment } from './assign.ts';
import { type ColumnPlan, inOrderOfForm, type Target } from './column-plan.ts';
import { groupBy } from './group-by.ts';
import { parseFigure } from './parse-figure.ts';
import { cellAt } from './pointers.ts';
import type { Reading } from './reading.ts';
import { tableName } from './table-notes.ts';

/** A printed line that could be read in more than one way, and how it was. */
export interface DoubtfulLine {
  readonly plan: ColumnPlan;
  readonly assignment: Assignment;
  /** The columns stand in another order than in the form. */
  readonly moved: boolean;
}

/** A printed cell for every cell of the form that a line is for; null for one that would be missing. */
interface OtherLine {
  readonly targets: readonly Target[];
  readonly cells: readonly (SourceCell | null)[];
}

/** Another way to read some lines, and how to say so. */
interface Alternative {
  readonly lines: readonly OtherLine[];
  readonly tell: (reading: Reading) => void;
}

/** Figures beyond which no line is tried in other ways. */
const longestLine = 40;

const pointersOf = ({ targets }: OtherLine): readonly Pointer[] => targets.map(cellAt);

function told(lines: readonly OtherLine[]): { readonly at: Pointer; readonly related: readonly Pointer[] } {
  const [at = '', ...related] = lines.flatMap(pointersOf);
  return { at, related };
}

/** A line with one figure too many or too few: each that may be the one. */
function ofCount({ assignment: { how, printed } }: DoubtfulLine, targets: readonly Target[]): readonly Alternative[] {
  const { table, row } = targets[0] as Target;
  const about = (cells: OtherLine['cells']) => ({
    row: rowLabel(table, row),
    figures: cells.map((cell) => cell?.text || '—').join(' '),
  });
  if (how === 'surplus' && printed.length === targets.length + 1)
    return printed.map((surplus) => {
      const line = { targets, cells: printed.filter((cell) => cell !== surplus) };
      const args = { ...about(line.cells), text: surplus.text };
      return { lines: [line], tell: (reading) => reading.tell(anotherReading, 'dropped', args, told([line])) };
    });
  if (how === 'short' && printed.length === targets.length - 1)
    return targets.map((missing, at) => {
      const line = { targets, cells: [...printed.slice(0, at), null, ...printed.slice(at)] };
      const args = { ...about(line.cells), cell: rowLabel(table, missing.row), column: lineLabel(missing.column) };
      return { lines: [line], tell: (reading) => reading.tell(anotherReading, 'missing', args, told([line])) };
    });
  return [];
}

/** Lines that were read in order though they do not line up with their header: by position. */
function byPosition(
  { plan: { spans }, assignment: { printed } }: DoubtfulLine,
  targets: readonly Target[],
): OtherLine | null {
  const cells = spans.map(({ start, end }) => printed.find(({ column }) => column >= start && column <= end) ?? null);
  return new Set(cells).size === printed.length ? { targets, cells } : null;
}

/** Lines under a header in another order than the form: in the order of the form. */
function inFormOrder({ plan, assignment: { cells } }: DoubtfulLine, targets: readonly Target[]): OtherLine {
  const order = inOrderOfForm(plan)?.targets ?? targets;
  return { targets, cells: targets.map((target) => cells[order.indexOf(target)] ?? null) };
}

/** The lines of a table that were all read in the same way, read in another. */
function ofTable(how: 'byPosition' | 'formOrder', lines: readonly OtherLine[]): Alternative {
  const [{ table, row }] = lines.flatMap((line) => line.targets) as [Target];
  const args = { table: tableName(table), count: lines.length, row: rowLabel(table, row) };
  return { lines, tell: (reading) => reading.tell(anotherReading, how, args, told(lines)) };
}

/** The ways in which lines could be read otherwise; of each set at most one can be right. */
function alternatives(lines: readonly DoubtfulLine[]): readonly (readonly Alternative[])[] {
  const whole = lines.flatMap((line) => {
    const targets = line.plan.targets.filter((target) => target !== null);
    const usable = targets.length === line.plan.targets.length && line.assignment.printed.length <= longestLine;
    return usable && targets.length > 0 ? [{ line, targets }] : [];
  });
  const single = whole.map(({ line, targets }) => ofCount(line, targets));
  const tables = [...groupBy(whole, ({ targets }) => targets[0]?.table.key ?? '').values()].flatMap((own) => {
    const shifted = own.filter(({ line }) => line.assignment.how === 'shifted');
    const position = shifted.map(({ line, targets }) => byPosition(line, targets)).filter((one) => one !== null);
    const order = own.filter(({ line }) => line.moved).map(({ line, targets }) => inFormOrder(line, targets));
    return [
      position.length > 0 ? [ofTable('byPosition', position)] : [],
      order.length > 0 ? [ofTable('formOrder', order)] : [],
    ];
  });
  return [...single, ...tables].filter((set) => set.length > 0);
}

/** The report with some lines read in another way; null where they then hold what is no figure, or say the same. */
function readAs(report: Report, lines: readonly OtherLine[]): Report | null {
  const tables = Object.fromEntries(
    Object.entries(report.tables).map(([key, rows]) => [
      key,
      Object.fromEntries(Object.entries(rows).map(([row, figures]) => [row, { ...figures }])),
    ]),
  );
  let differs = false;
  for (const { targets, cells } of lines) {
    for (const [index, { table, row, column }] of targets.entries()) {
      const figures = tables[table.key]?.[row.key];
      const { value, state } = parseFigure(cells[index]?.text ?? '', column.kind);
      if (figures === undefined || state === 'unreadable') return null;
      differs ||= figures[column.key] !== value;
      figures[column.key] = value;
    }
  }
  return differs ? { ...report, tables } : null;
}

/**
 * Tests doubtful readings by the identities of the form: where one breaks an identity, or leaves it open, that a single
 * other reading of the same lines satisfies, it says so. It never takes the other reading: published reports are often
 * truly out of balance.
 */
export function proveReadings(lines: readonly DoubtfulLine[], reading: Reading): void {
  const sets = alternatives(lines);
  if (sets.length === 0) return;
  const { form } = reading;
  const checks = identityChecks([form]);
  for (const set of sets) {
    const rows = new Set(set.flatMap((one) => one.lines.flatMap(pointersOf)).map(rowOf));
    const concerns = ({ at, related }: Finding) => [at, ...related].some((pointer) => rows.has(rowOf(pointer)));
    const unsettled = (report: Report) =>
      checks.flatMap((check) =>
        [...check.run({ report, form })].filter((outcome) => typeof outcome === 'object').filter(concerns),
      );
    const before = unsettled(reading.report).length;
    const proved = set.flatMap((one) => {
      const other = before > 0 ? readAs(reading.report, one.lines) : null;
      const left = other === null ? [] : unsettled(other);
      const better = other !== null && left.length < before && left.every(({ outcome }) => outcome !== 'fail');
      return better ? [{ one, tables: JSON.stringify(other.tables) }] : [];
    });
    const [first] = proved;
    if (first && proved.every(({ tables }) => tables === first.tables)) first.one.tell(reading);
  }
}

const rowOf = (cell: Pointer): Pointer => cell.slice(0, cell.lastIndexOf('/'));
