import { type Equation, equationsOf } from '../figures/equations.ts';
import { add, agree, figureReader } from '../figures/sums.ts';
import type { Column, Form, Identity, Line, Table } from '../forms/index.ts';
import { cellPointer, type Pointer, printedRows, type Report } from '../model/index.ts';

/** A printed cell of a table. */
export interface Cell {
  /** Its place among the cells of its table. */
  readonly number: number;
  readonly at: Pointer;
  readonly row: Line;
  readonly column: Column;
  readonly value: number | null;
  /** Where it takes part, and on which side: 1 on the left, −1 on the right. */
  readonly terms: readonly Term[];
}

interface Term {
  readonly condition: Condition;
  readonly sign: 1 | -1;
}

/** One identity on one row or column of a report, with what its figures come to. */
export interface Condition {
  /** Its place among the conditions of its table. */
  readonly number: number;
  readonly code: string;
  readonly identity: Identity;
  readonly line: Line | Column;
  /** Those on the left, then those on the right. */
  readonly cells: readonly Cell[];
  readonly left: number;
  /** By how much the known figures on the left exceed those on the right; not exact beyond the safe integers. */
  readonly difference: number;
  /** Blanks that may stand for a number; none where the sides agree without them, for then they are 0. */
  readonly open: { readonly left: number; readonly right: number };
  /** False where a figure is no whole number: nothing can be demanded then. */
  readonly whole: boolean;
  readonly signed: boolean;
  readonly fails: boolean;
}

/** A table as the search sees it. */
export interface Conditions {
  readonly table: Table;
  readonly cells: readonly Cell[];
  /** Row by row as printed. */
  readonly grid: readonly (readonly Cell[])[];
  readonly conditions: readonly Condition[];
}

/** Whether a check is an identity that a form declares. */
export function isIdentity({ tables }: Form, code: string): boolean {
  return tables.some(
    ({ key, identities }) =>
      code.startsWith(`${key}/`) && identities.some((identity) => code === `${key}/${identity.key}`),
  );
}

/** Left less right, exactly: with large figures the sum of a side is no safe integer though the difference is. */
function exactDifference(values: readonly (number | null)[], left: number): number {
  const signed = values.map((value, index) => BigInt(value ?? 0) * (index < left ? 1n : -1n));
  return Number(signed.reduce((sum, value) => sum + value, 0n));
}

function judge(equation: Equation, values: readonly (number | null)[]) {
  const leftSum = add(values, 0, equation.left);
  const rightSum = add(values, equation.left, values.length);
  const verdict = agree(equation, leftSum, rightSum);
  const whole = values.every((value) => value === null || Number.isSafeInteger(value));
  const isSafe = leftSum.exact && rightSum.exact;
  return {
    difference: whole && !isSafe ? exactDifference(values, equation.left) : leftSum.known - rightSum.known,
    open: verdict === true ? { left: 0, right: 0 } : { left: leftSum.blanks, right: rightSum.blanks },
    whole,
    fails: verdict === false,
  };
}

/**
 * The conditions that the identities with these codes put on a table of a report; null where all of them hold or
 * cannot be told.
 */
export function conditionsOf(report: Report, table: Table, asked: (code: string) => boolean): Conditions | null {
  const figures = report.tables[table.key] ?? {};
  const found = [...equationsOf(table)].flatMap(([identity, equations]) => {
    const code = `${table.key}/${identity.key}`;
    if (!asked(code)) return [];
    const figuresOf = figureReader(figures);
    return equations
      .of(report)
      .map((equation) => ({ code, identity, equation, ...judge(equation, figuresOf(equation)) }));
  });
  if (!found.some(({ fails }) => fails)) return null;

  const terms: Term[][] = [];
  const cells: Cell[] = [];
  const byPointer = new Map<Pointer, Cell>();
  const grid = printedRows(report, table).map(({ row, cells: printed }) =>
    printed.map(({ column, at }) => {
      const own: Term[] = [];
      const cell = { number: cells.length, at, row, column, value: figures[row.key]?.[column.key] ?? null, terms: own };
      terms.push(own);
      cells.push(cell);
      byPointer.set(at, cell);
      return cell;
    }),
  );
  const conditions = found.map(({ equation, ...rest }, number): Condition => {
    const { operands, left, line, signed } = equation;
    const own = operands.map(({ row, column }) => byPointer.get(cellPointer(table.key, row.key, column.key)) as Cell);
    const condition = { ...rest, number, line, left, signed, cells: own };
    for (const [index, cell] of own.entries()) {
      (terms[cell.number] as Term[]).push({ condition, sign: index < left ? 1 : -1 });
    }
    return condition;
  });
  return { table, cells, grid, conditions };
}
