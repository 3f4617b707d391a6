import { lineLabels, printedRows } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** Every cell of a printed row holds something: a blank may mean 0 or not filled in. Told once a row. */
export default defineCheck({
  id: 'cells/blank',
  severity: 'warning',
  title: { zh: '没有空白的数字格', en: 'No figure is left blank' },
  basis: 'nianbao 规则：空白可能是 0，也可能是漏填，不能当作 0',
  norms: ['CELL-BLANK'],
  messages: {
    row: {
      zh: '{row}整行没有填写；如果没有发生，应当填 0',
      en: '{row} is wholly blank; if nothing happened, it should say 0',
    },
    some: {
      zh: '{row}有 {count} 格没有填写：{columns}；如果没有发生，应当填 0',
      en: '{row} is blank in {columns} ({count} in all); if nothing happened, it should say 0',
    },
  },
  *check({ report, form, sourceMap, fail }) {
    for (const table of form.tables) {
      for (const { row, at, label, cells } of printedRows(report, table)) {
        const figures = report.tables[table.key]?.[row.key] ?? {};
        const blank = cells.filter(
          (cell) => figures[cell.column.key] === null && (sourceMap[cell.at]?.state ?? 'blank') === 'blank',
        );
        if (blank.length === 0) {
          yield 'pass';
          continue;
        }
        const columns = lineLabels(blank.map(({ column }) => column));
        const args = { row: label, count: blank.length, columns };
        const related = blank.map((cell) => cell.at);
        yield fail(blank.length === cells.length ? 'row' : 'some', args, { at, related });
      }
    }
  },
});
