import { formsBasis, type Kind } from '../../forms/index.ts';
import { lineLabel, printedRows } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

function wrong(kind: Kind, value: number): 'negative' | 'fraction' | 'tooLarge' | null {
  if (value < 0 && kind !== 'change') return 'negative';
  if (Math.abs(value) > Number.MAX_SAFE_INTEGER) return 'tooLarge';
  return Number.isInteger(value) || kind === 'amount' ? null : 'fraction';
}

/** Counts are whole numbers from 0 up, changes are whole numbers, amounts are not negative. */
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
    let passed = 0;
    for (const table of form.tables) {
      for (const { row, label, cells } of printedRows(report, table)) {
        const figures = report.tables[table.key]?.[row.key];
        for (const { column, at } of cells) {
          const value = figures?.[column.key] ?? null;
          const problem = value === null ? null : wrong(column.kind, value);
          if (value === null) continue;
          if (problem === null) passed += 1;
          else yield fail(problem, { row: label, column: lineLabel(column), value }, { at, actual: value });
        }
      }
    }
    if (passed > 0) yield passed;
  },
});
