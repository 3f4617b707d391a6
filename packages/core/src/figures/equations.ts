import { acceptedRows, type Column, type Identity, type Line, type Table, UnknownKeyError } from '../forms/index.ts';
import {
  cellPointer,
  type Finding,
  type Pointer,
  printedRows,
  printsForeignRows,
  type Report,
  substitutesIn,
} from '../model/index.ts';

/** A cell that takes part in an equation. */
export interface Operand {
  readonly row: Line;
  readonly column: Column;
}

/** An identity on one row or column of its table: the cells on the left together equal those on the right. */
export interface Equation {
  readonly line: Line | Column;
  /** The cells on the left, then those on the right. */
  readonly operands: readonly Operand[];
  /** The keys of their rows, one where it is the same for all; shared by the equations of an identity. */
  readonly rows: readonly string[];
  /** The keys of their columns, likewise. */
  readonly columns: readonly string[];
  /** How many stand on the left. */
  readonly left: number;
  /** A blank may stand for a negative number. */
  readonly signed: boolean;
  /** Where it is reported, and its other cells. */
  readonly at: Pointer;
  readonly related: readonly Pointer[];
  /** What was said where it could not be told, by which operands are unusable. */
  readonly told: Map<number, Finding>;
}

type Keys = Pick<Equation, 'rows' | 'columns'>;

const keysOf = (lines: readonly Line[]) => lines.map((line) => line.key);

function equation(
  table: Table,
  line: Line | Column,
  keys: Keys,
  left: readonly Operand[],
  right: readonly Operand[],
): Equation {
  const operands = [...left, ...right];
  const pointerOf = ({ row, column }: Operand) => cellPointer(table.key, row.key, column.key);
  const [at = '', ...related] = [...right, ...left].map(pointerOf);
  const signed = operands.some(({ column }) => column.kind === 'change');
  return { line, operands, ...keys, left: left.length, signed, at, related: Object.freeze(related), told: new Map() };
}

/** In the order of the keys: the first one of `equals` is where a broken identity is reported. */
function named<L extends Line>(lines: readonly L[], keys: readonly string[], where: string): L[] {
  return keys.map((key) => {
    const line = lines.find((one) => one.key === key);
    if (line === undefined) throw new UnknownKeyError(key, where);
    return line;
  });
}

/** The equations of an identity in one form, laid out once. */
export class Equations {
  readonly #table: Table;
  readonly #identity: Identity;
  readonly #byLine: ReadonlyMap<Line, Equation>;
  /** Of a report without rows of another form. */
  readonly #own: readonly Equation[];

  /** Throws UnknownKeyError where the form names a line that the table does not have. */
  constructor(table: Table, identity: Identity) {
    this.#table = table;
    this.#identity = identity;
    for (const { standFor } of table.substitutes) named(table.rows, standFor, `${table.key}.substitutes`);
    const built = identity.every === 'row' ? this.#onRows() : this.#onColumns(identity.sum, identity.equals);
    this.#byLine = new Map(built.map((one) => [one.line, one]));
    this.#own = built.slice(0, identity.every === 'row' ? table.rows.length : table.columns.length);
  }

  /**
   * Those of a report. Every printed row has its own, a row of another form too; sums over rows take rows of another
   * form only in place of the form's own.
   */
  of(report: Report): readonly Equation[] {
    const [table, { every, sum, equals }] = [this.#table, this.#identity];
    if (!printsForeignRows(report, table)) return this.#own;
    if (every === 'row') return printedRows(report, table).flatMap(({ row }) => this.#byLine.get(row) ?? []);
    const taken = substitutesIn(report, table);
    if (taken.length === 0) return this.#own;
    const replaced = (keys: readonly string[]) =>
      keys.flatMap((key) => {
        const standIns = taken.filter(({ standFor }) => standFor.find((one) => keys.includes(one)) === key);
        const gone = taken.some(({ standFor }) => standFor.includes(key));
        return gone ? standIns.flatMap((one) => one.rows.map((row) => row.key)) : key;
      });
    return this.#onColumns(replaced(sum), replaced(equals));
  }

  #named<L extends Line>(lines: readonly L[], keys: readonly string[]): L[] {
    return named(lines, keys, `${this.#table.key}/${this.#identity.key}`);
  }

  #onRows(): Equation[] {
    const { columns } = this.#table;
    const left = this.#named(columns, this.#identity.sum);
    const right = this.#named(columns, this.#identity.equals);
    const among = keysOf([...left, ...right]);
    return acceptedRows(this.#table).map((row) => {
      const on = (side: readonly Column[]) => side.map((column) => ({ row, column }));
      return equation(this.#table, row, { rows: [row.key], columns: among }, on(left), on(right));
    });
  }

  #onColumns(sum: readonly string[], equals: readonly string[]): Equation[] {
    const rows = acceptedRows(this.#table);
    const [left, right] = [this.#named(rows, sum), this.#named(rows, equals)];
    const among = keysOf([...left, ...right]);
    return this.#table.columns.map((column) => {
      const on = (side: readonly Line[]) => side.map((row) => ({ row, column }));
      return equation(this.#table, column, { rows: among, columns: [column.key] }, on(left), on(right));
    });
  }
}

const laidOut = new WeakMap<Table, ReadonlyMap<Identity, Equations>>();

/** The equations of every identity of a table, made once for each table. Throws UnknownKeyError as `Equations` does. */
export function equationsOf(table: Table): ReadonlyMap<Identity, Equations> {
  const before = laidOut.get(table);
  if (before !== undefined) return before;
  const made = new Map(table.identities.map((identity) => [identity, new Equations(table, identity)]));
  laidOut.set(table, made);
  return made;
}
