import { lineLabel, lineLabels, type Pointer, rowLabel, type SourcePlace, type Table } from '@nianbao/core';
import type { SourceCell } from '../document.ts';
import { figureCount, mergedFigure, numberNote, numberUnreadable, unitMissing } from '../problems/figures.ts';
import { lineUnknown } from '../problems/tables.ts';
import type { Assignment } from './assign.ts';
import type { ColumnPlan, Target } from './column-plan.ts';
import { groupBy } from './group-by.ts';
import type { FormRow } from './label-index.ts';
import { type Figure, moneyUnitIn, parseFigure } from './parse-figure.ts';
import { cellAt, rowAt } from './pointers.ts';
import type { Reading } from './reading.ts';

/** Where the rows of a source table stand in the logical table, whose parts are joined. */
export interface LogicalPlace {
  readonly table: number;
  readonly rowsBefore: number;
}

/** A whole number of more digits than can be held without loss: no count, no amount is so large. */
const tooLarge = /^\s*\d{16,40}\s*$/;

/** A line of no form. */
export interface Extra {
  readonly table: Table | null;
  readonly labels: readonly string[];
  readonly columns: readonly string[];
  readonly values: readonly SourceCell[];
  /** The cell of its label. */
  readonly label?: SourceCell | undefined;
}

/** The cells that cover several places of the form, each once. */
function mergedCells({ cells }: Assignment): readonly SourceCell[] {
  const merged: SourceCell[] = [];
  for (const [index, cell] of cells.entries())
    if (cell !== null && (cell.rowSpan > 1 || cell === cells[index - 1]) && !merged.includes(cell)) merged.push(cell);
  return merged;
}

/** Puts printed cells into the report, with their places and whatever there is to say about them. */
export class FigureWriter {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  /** Where a cell stands; its table is told only where it is one of the report's. */
  place(cell: SourceCell, logical?: LogicalPlace): SourcePlace {
    const { table: _, ...place } = cell.place;
    const { row, column, text } = cell;
    return logical
      ? { ...place, table: logical.table, row: row + logical.rowsBefore, column, text }
      : { ...place, row, column, text };
  }

  /** Keeps a line, or part of one, that the form has no place for. */
  extra({ table, labels, columns, values, label }: Extra, logical?: LogicalPlace): Pointer {
    const { extra } = this.#reading.report;
    const first = label ?? values[0];
    const source = first ? this.place(first, logical) : null;
    extra.push({
      table: table?.key ?? null,
      labels: [...labels],
      columns: [...columns],
      values: values.map((cell) => cell.text),
      source,
    });
    const at = `/extra/${extra.length - 1}`;
    if (source !== null) this.#reading.place(at, source);
    return at;
  }

  /** Writes the figures of one printed row, whose first row of the form is `first`. */
  write({ targets, spans }: ColumnPlan, first: FormRow, assignment: Assignment, logical: LogicalPlace): void {
    const merged = mergedCells(assignment);
    const undecided: Target[] = [];
    const near = assignment.printed[0];
    for (const [index, target] of targets.entries()) {
      const cell = assignment.cells[index] ?? null;
      if (target === null) {
        if (cell !== null && cell.text !== '') this.#unknownColumn(first, spans[index]?.text ?? '', cell, logical);
      } else if (cell === null) {
        undecided.push(target);
        this.#without(target, assignment.how === 'cut' ? 'notPrinted' : 'unreadable', near && this.#row(near, logical));
      } else if (merged.includes(cell) && parseFigure(cell.text, target.column.kind).value !== null) {
        this.#without(target, 'unreadable', this.place(cell, logical));
      } else this.#figure(target, cell, logical);
    }
    for (const cell of merged) this.#merged(targets, assignment, cell);
    this.#count(assignment, first, targets, undecided);
  }

  /** Where the line of a cell stands. */
  #row(cell: SourceCell, logical: LogicalPlace): SourcePlace {
    const { page, sheet, line, table, row } = this.place(cell, logical);
    return Object.fromEntries(
      Object.entries({ page, sheet, line, table, row }).filter(([, value]) => value !== undefined),
    );
  }

  #without(target: Target, state: 'notPrinted' | 'unreadable', place: SourcePlace = {}): void {
    this.#reading.place(cellAt(target), { ...place, state });
  }

  #figure(target: Target, cell: SourceCell, logical: LogicalPlace): void {
    const { table, row, column, header } = target;
    const figure = parseFigure(cell.text, column.kind, column.kind === 'amount' ? moneyUnitIn(header).unit : null);
    const at = cellAt(target);
    const line = this.#reading.report.tables[table.key]?.[row.key];
    if (line) line[column.key] = figure.value;
    const { row: ownRow, column: ownColumn, text } = cell;
    this.#reading.place(at, {
      ...cell.place,
      table: logical.table,
      row: ownRow + logical.rowsBefore,
      column: ownColumn,
      text,
      state: figure.state,
    });
    if (figure.state === 'unreadable' || figure.more || (column.kind === 'amount' && figure.unit === null)) {
      this.#remark(target, cell.text, figure);
    }
  }

  #remark({ table, row, column, header }: Target, text: string, { value, state, more, unit }: Figure): void {
    const at = cellAt({ table, row, column });
    const args = { row: rowLabel(table, row), column: lineLabel(column), text };
    if (state === 'unreadable') {
      const messageId = tooLarge.test(text) ? 'large' : 'text';
      this.#reading.tell(numberUnreadable, messageId, args, { at, actual: text });
    }
    if (value === null) return;
    const inHeader = unit !== null && unit !== '万元' && parseFigure(text, column.kind).unit === null;
    if (inHeader) {
      const about = { ...args, value, unit };
      this.#reading.tell(numberNote, 'byHeader', about, { at, actual: text, severity: 'warning' });
    } else if (more) {
      const converted = unit !== null && unit !== '万元';
      this.#reading.tell(numberNote, converted ? 'converted' : 'more', { ...args, value }, { at, actual: text });
    }
    if (column.kind === 'amount' && unit === null && value !== 0) {
      const unknown = moneyUnitIn(header).text;
      const about = { row: args.row, column: args.column, value };
      if (unknown === null) this.#reading.tell(unitMissing, 'missing', about, { at, actual: value });
      else this.#reading.tell(unitMissing, 'unknown', { ...about, unit: unknown }, { at, actual: value });
    }
  }

  #merged(targets: readonly (Target | null)[], assignment: Assignment, cell: SourceCell): void {
    const covered = targets.filter(
      (target, index): target is Target => target !== null && assignment.cells[index] === cell,
    );
    const [first] = covered;
    if (first === undefined || cell.text === '') return;
    const args = {
      row: rowLabel(first.table, first.row),
      count: Math.max(covered.length, cell.rowSpan),
      text: cell.text,
    };
    const [at = '', ...related] = covered.map(cellAt);
    this.#reading.tell(mergedFigure, 'merged', args, { at, related, actual: cell.text });
  }

  #count(
    { how, printed, cells }: Assignment,
    first: FormRow,
    targets: readonly (Target | null)[],
    undecided: readonly Target[],
  ): void {
    if (how !== 'surplus' && how !== 'short' && how !== 'cut') return;
    const numbers = { expected: cells.length, actual: printed.length };
    if (how !== 'surplus' || undecided.length === 0) {
      // The whole line is in doubt, also where it holds several rows side by side.
      const details = {
        at: rowAt(first),
        related: targets.flatMap((target) => (target ? [cellAt(target)] : [])),
        ...numbers,
      };
      const args = { row: rowLabel(first.table, first.row), ...numbers };
      this.#reading.tell(figureCount, how === 'surplus' ? 'same' : how, args, details);
      return;
    }
    for (const [row, missing] of groupBy(undecided, (target) => target.row)) {
      const names = lineLabels(missing.map((target) => target.column));
      const details = { at: rowAt({ table: first.table, row }), related: missing.map(cellAt), ...numbers };
      this.#reading.tell(
        figureCount,
        'surplus',
        { row: rowLabel(first.table, row), cells: names, ...numbers },
        details,
      );
    }
  }

  /** Figures under a column that the form does not have. */
  #unknownColumn({ table, row }: FormRow, label: string, cell: SourceCell, logical: LogicalPlace): void {
    const at = this.extra({ table, labels: [lineLabel(row).zh], columns: [label], values: [cell] }, logical);
    const related = [rowAt({ table, row })];
    this.#reading.tell(lineUnknown, 'column', { label, values: cell.text }, { at, related, actual: cell.text });
  }
}
