import type { Figures } from '../../figures/sums.ts';
import { formsBasis, type Kind } from '../../forms/index.ts';
import { lineLabel, printedRows, type TableRow } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

function wrong(kind: Kind, value: number): Wrong['problem'] | null {
  if (value < 0 && kind !== 'change') return 'negative';
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return 'tooLarge';
  return Number.isInteger(value) || kind === 'amount' ? null : 'fraction';
}

type Cells = TableRow['cells'];

interface Wrong {
  readonly problem: 'negative' | 'fraction' | 'tooLarge';
  readonly cell: Cells[number];
  readonly value: number;
}

const none: readonly Wrong[] = [];

function wrongIn(cells: Cells, figures: Figures[string]): readonly Wrong[] {
  let found: Wrong[] | undefined;
  for (const cell of cells) {
    const value = figures?.[cell.column.key] ?? null;
    const problem = value === null ? null : wrong(cell.column.kind, value);
    if (value === null || problem === null) continue;
    found ??= [];
    found.push({ problem, cell, value });
  }
  return found ?? none;
}

/** Counts are whole numbers from 0 up, changes are whole numbers, amounts are not negative. A row passes as a whole. */
export default defineCheck({
  id: 'cells/not-a-count',
  severity: 'error',
  title: { zh: '件数是非负整数', en: 'Counts are whole numbers from 0 up' },
  basis: (forms) => `${formsBasis(forms)}：各格填写件数、项数或金额`,
  norms: ['CELL-NOT-INTEGER'],
  messages: {
    negative: {
      zh: '{row}“{column}”是 {value}，不能是负数',
      en: '{row}, “{column}” is {value}; it cannot be negative',
    },
    fraction: {
      zh: '{row}“{column}”是 {value}，应当是整数',
      en: '{row}, “{column}” is {value}; it must be a whole number',
    },
    tooLarge: {
      zh: '{row}“{column}”是 {value}，大得不可能是真的；请核对',
      en: '{row}, “{column}” is {value}, too large to be true; please check it',
    },
  },
  *check({ report, form, fail }) {
    for (const table of form.tables) {
      for (const { row, label, cells } of printedRows(report, table)) {
        const figures = report.tables[table.key]?.[row.key];
        const found = wrongIn(cells, figures);
        if (found.length === 0) yield 'pass';
        for (const { problem, cell, value } of found) {
          const args = { row: label, column: lineLabel(cell.column), value };
          yield fail(problem, args, { at: cell.at, actual: value });
        }
      }
    }
  },
});
