import { type CellState, cellPointer, lineLabels, rowLabel, rowsInUse } from '../../model/index.ts';
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
  *check({ report, form, sourceMap, fail }) {
    for (const table of form.tables) {
      for (const row of rowsInUse(report, table)) {
        const place = (column: string) => sourceMap[cellPointer(table.key, row.key, column)];
        const figures = report.tables[table.key]?.[row.key] ?? {};
        const found = table.columns.filter(
          ({ key }) => figures[key] === null && placeholders.includes(place(key)?.state),
        );
        const [first] = found;
        if (first === undefined) {
          yield 'pass';
          continue;
        }
        const printed = place(first.key)?.text ?? '';
        const args = { row: rowLabel(table, row), count: found.length, printed, columns: lineLabels(found) };
        const related = found.map((column) => cellPointer(table.key, row.key, column.key));
        yield fail('some', args, { at: cellPointer(table.key, row.key), related });
      }
    }
  },
});
