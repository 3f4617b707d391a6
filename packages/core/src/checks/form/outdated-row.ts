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
      zh: '{row}是 {other} 年格式的行，{own} 年格式应当分列为：{lines}',
      en: '{row} is a row of the form of {other}; the form of {own} has instead: {lines}',
    },
  },
  *check({ report, form, fail }) {
    let taken = false;
    for (const table of form.tables) {
      for (const { form: other, rows, standFor } of substitutesIn(report, table)) {
        const [row] = rows;
        if (row === undefined) continue;
        taken = true;
        const lines = lineLabels(table.rows.filter((line) => standFor.includes(line.key)));
        const args = { row: rowLabel(table, row), other, own: form.id, lines };
        const related = standFor.map((key) => cellPointer(table.key, key));
        yield fail('taken', args, { at: cellPointer(table.key, row.key), related, expected: form.id, actual: other });
      }
    }
    if (!taken) yield 'pass';
  },
});
