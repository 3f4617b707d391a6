import { type CellState, lineLabels, printedRows } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

const placeholders: readonly (CellState | undefined)[] = ['dash', 'slash', 'none', 'notApplicable'];

/** No cell holds a dash, a slash or a word in place of a number. Told once a row. */
export default defineCheck({
  id: 'cells/placeholder',
  severity: 'warning',
  title: { zh: '数字格没有用符号或“无”代替', en: 'No sign or word stands in place of a figure' },
  basis: 'nianbao 规则：“/”“—”“无”可能是 0，也可能是不适用，不能当作 0',
  norms: ['CELL-PLACEHOLDER'],
  messages: {
    some: {
      zh: '{row}有 {count} 格用“{printed}”代替数字：{columns}；如果没有发生，应当填 0',
      en: '{row} has “{printed}” in place of a number ({count} in all): {columns}; if nothing happened, it should say 0',
    },
  },
  *check({ report, form, sourceMap, figures: { filledRows }, fail }) {
    if (filledRows !== null) {
      if (filledRows > 0) yield filledRows;
      return;
    }
    let passed = 0;
    for (const table of form.tables) {
      for (const { row, at, label, cells } of printedRows(report, table)) {
        const figures = report.tables[table.key]?.[row.key] ?? {};
        const found = cells.filter(
          (cell) => figures[cell.column.key] === null && placeholders.includes(sourceMap[cell.at]?.state),
        );
        const [first] = found;
        if (first === undefined) {
          passed += 1;
          continue;
        }
        const printed = sourceMap[first.at]?.text ?? '';
        const columns = lineLabels(found.map(({ column }) => column));
        const args = { row: label, count: found.length, printed, columns };
        yield fail('some', args, { at, related: found.map((cell) => cell.at) });
      }
    }
    if (passed > 0) yield passed;
  },
});
