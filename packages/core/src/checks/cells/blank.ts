import { cellPointer, lineLabels, rowLabel, rowsInUse } from '../../model/index.ts';
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
      for (const row of rowsInUse(report, table)) {
        const figures = report.tables[table.key]?.[row.key] ?? {};
        const blank = table.columns.filter(({ key }) => {
          if (figures[key] !== null) return false;
          return (sourceMap[cellPointer(table.key, row.key, key)]?.state ?? 'blank') === 'blank';
        });
        if (blank.length === 0) {
          yield 'pass';
          continue;
        }
        const related = blank.map((column) => cellPointer(table.key, row.key, column.key));
        const args = { row: rowLabel(table, row), count: blank.length, columns: lineLabels(blank) };
        const whole = blank.length === table.columns.length;
        yield fail(whole ? 'row' : 'some', args, { at: cellPointer(table.key, row.key), related });
      }
    }
  },
});
