import { type RowBlanks, rowBlanks } from '../../figures/blank-cells.ts';
import { cellPointer, lineLabels, printedRows } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

const isWhole = ({ row, blank }: RowBlanks) => blank.length === row.cells.length;
const isTotal = ({ column }: RowBlanks['blank'][number]) => column.key === 'total';
const pointersOf = (rows: readonly RowBlanks[]) => rows.flatMap(({ blank }) => blank.map(({ at }) => at));

/** The outcomes of rows that are told with the first of them. */
const withTheFirst = (rows: readonly RowBlanks[]) => rows.slice(1).map(() => 'notApplicable' as const);

/** The blanks of a row that are for this check to tell. */
function blanksOf({ blank, lacks }: RowBlanks): RowBlanks['blank'] {
  if (lacks === 'parts') return [];
  return lacks === 'total' ? blank.filter((cell) => !isTotal(cell)) : blank;
}

/**
 * Every cell of a printed row holds something: a blank may mean 0 or not filled in. Told once for a wholly blank form,
 * once for a wholly blank table, else once a row; sums that lack their total, or their parts, are for requests/blank-total.
 */
export default defineCheck({
  id: 'cells/blank',
  severity: 'warning',
  title: { zh: '没有空白的数字格', en: 'No figure is left blank' },
  basis: 'nianbao 规则：空白可能是 0，也可能是漏填，不能当作 0',
  norms: ['CELL-BLANK'],
  messages: {
    form: {
      zh: '全部 {count} 格都没有填写，像是一份空白表格；填好后再检查，没有发生的填 0',
      en: 'All {count} figures are blank, as in an empty form; fill it in and check again, with 0 for what did not happen',
    },
    table: {
      zh: '{table}整张表没有填写（{count} 格）；如果没有发生，应当填 0',
      en: '{table}: the whole table is blank ({count} figures); if nothing happened, it should say 0',
    },
    row: {
      zh: '{row}整行没有填写；如果没有发生，应当填 0',
      en: '{row} is wholly blank; if nothing happened, it should say 0',
    },
    some: {
      zh: '{row}有 {count} 格没有填写：{columns}；如果没有发生，应当填 0',
      en: '{row} is blank in {columns} ({count} in all); if nothing happened, it should say 0',
    },
  },
  *check({ report, form, sourceMap, figures: { filledRows }, fail }) {
    if (filledRows !== null) {
      if (filledRows > 0) yield filledRows;
      return;
    }
    const tables = form.tables.map((table) => ({
      table,
      rows: printedRows(report, table).map((row) => rowBlanks(report, table, row, sourceMap)),
    }));
    const all = tables.flatMap(({ rows }) => rows);
    if (all.length > 0 && all.every(isWhole)) {
      const related = pointersOf(all);
      yield fail('form', { count: related.length }, { at: '/tables', related });
      yield* withTheFirst(all);
      return;
    }
    let passed = 0;
    for (const { table, rows } of tables) {
      if (rows.length > 1 && rows.every(isWhole)) {
        const related = pointersOf(rows);
        const name = { zh: table.zh, en: table.en };
        yield fail('table', { table: name, count: related.length }, { at: cellPointer(table.key), related });
        yield* withTheFirst(rows);
        continue;
      }
      for (const one of rows) {
        const blank = blanksOf(one);
        if (blank.length === 0) {
          if (one.blank.length === 0) passed += 1;
          else yield 'notApplicable';
          continue;
        }
        const { at, label } = one.row;
        const args = { row: label, count: blank.length, columns: lineLabels(blank.map(({ column }) => column)) };
        yield fail(isWhole(one) ? 'row' : 'some', args, { at, related: blank.map((cell) => cell.at) });
      }
    }
    if (passed > 0) yield passed;
  },
});
