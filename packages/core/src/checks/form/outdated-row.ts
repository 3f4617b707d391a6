import { cellPointer, lineLabels, rowLabel, substitutesIn } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** No row of another form stands in place of rows of this one. */
export default defineCheck({
  id: 'form/outdated-row',
  severity: 'warning',
  title: { zh: '没有沿用其他年度格式的行', en: 'No row is taken from the form of other years' },
  basis: '《中华人民共和国政府信息公开条例》第五十条第二款',
  norms: ['TBL-ROWS'],
  messages: {
    taken: {
      zh: '{row}是 {other} 年格式的行，{own} 年格式应当分行填写：{lines}',
      en: '{row} is a row of the form of {other}; the form of {own} has instead: {lines}',
    },
    besides: {
      zh: '{row}是 {other} 年格式的行，本报告又填了它所代替的行：{lines}；勾稽只算后者，请删去前者',
      en: '{row} is a row of the form of {other}, and the rows that it stands for are filled in too: {lines}; only these count in the identities, remove the former',
    },
  },
  *check({ report, form, fail }) {
    let found = false;
    for (const table of form.tables) {
      const taken = substitutesIn(report, table);
      for (const substitute of table.substitutes) {
        const { form: other, rows, standFor } = substitute;
        const row = rows.find((line) => report.tables[table.key]?.[line.key] !== undefined);
        if (row === undefined) continue;
        found = true;
        const lines = lineLabels(table.rows.filter((line) => standFor.includes(line.key)));
        const args = { row: rowLabel(table, row), other, own: form.id, lines };
        const related = standFor.map((key) => cellPointer(table.key, key));
        const details = { at: cellPointer(table.key, row.key), related, expected: form.id, actual: other };
        yield fail(taken.includes(substitute) ? 'taken' : 'besides', args, details);
      }
    }
    if (!found) yield 'pass';
  },
});
