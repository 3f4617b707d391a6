import { rowBlanks } from '../../figures/blank-cells.ts';
import { cellPointer, lineLabels, printedRows } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';
import { enumerated } from '../enumerated.ts';

/** The most rows that a message names. */
const mostNamed = 3;

/** Rows of the table of requests have their 总计 where they have figures, and figures where they have a 总计. */
export default defineCheck({
  id: 'requests/blank-total',
  severity: 'warning',
  title: { zh: '各行的总计与各类申请人都有填写', en: 'Rows have both their applicants and their total' },
  basis: 'nianbao 规则：总计是各类申请人之和，只填一边就不能互相核对',
  norms: ['T3-BLANK-TOTAL'],
  messages: {
    total: {
      zh: '{table}有 {count} 行填了各类申请人，没有填总计：{rows}；请补上总计',
      en: '{table}: {count} rows have figures but no total: {rows}; fill in the total',
    },
    parts: {
      zh: '{table}有 {count} 行只填了总计，没有填各类申请人：{rows}；没有的填 0',
      en: '{table}: {count} rows have a total but no figures by applicant: {rows}; put 0 where there are none',
    },
  },
  *check({ report, form, sourceMap, figures: { filledRows }, fail }) {
    const table = form.tables.find(({ key }) => key === 'requests');
    if (table === undefined) return;
    if (filledRows !== null) {
      yield* ['pass', 'pass'] as const;
      return;
    }
    const figures = report.tables[table.key];
    // A row that has but its total, or all but its total, lacks its first figure or its last.
    const lacking = printedRows(report, table)
      .filter(({ row, cells }) =>
        [cells[0], cells[cells.length - 1]].some((cell) => cell && figures?.[row.key]?.[cell.column.key] === null),
      )
      .map((row) => rowBlanks(report, table, row, sourceMap))
      .filter(({ lacks }) => lacks !== null);
    for (const what of ['total', 'parts'] as const) {
      const some = lacking.filter(({ lacks }) => lacks === what);
      const blank = some.flatMap((one) => one.blank.filter(({ column }) => what === 'parts' || column.key === 'total'));
      const [first, ...others] = blank.map(({ at }) => at);
      if (first === undefined) {
        yield 'pass';
        continue;
      }
      const labels = some.map(({ row }) => lineLabels([row.row]));
      const rows = enumerated(labels, mostNamed);
      const args = { table: { zh: table.zh, en: table.en }, count: some.length, rows };
      yield fail(what, args, { at: cellPointer(table.key), related: [first, ...others] });
    }
  },
});
