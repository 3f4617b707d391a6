import type { Table } from '../../forms/index.ts';
import { printedRows, type Report, type SourceMap } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** A cell of a table holds a number, or stands in the source with something else or nothing in it. */
function isPrinted(table: Table, report: Report, sourceMap: SourceMap): boolean {
  return printedRows(report, table).some(({ row, cells }) => {
    const figures = report.tables[table.key]?.[row.key];
    return cells.some(({ column, at }) => {
      const state = sourceMap[at]?.state ?? 'notPrinted';
      return (figures?.[column.key] ?? null) !== null || state !== 'notPrinted';
    });
  });
}

/** All six chapters are there. */
export default defineCheck({
  id: 'chapters/missing',
  severity: 'error',
  title: { zh: '六个部分齐全', en: 'All six chapters are there' },
  basis: '《中华人民共和国政府信息公开条例》第五十条',
  norms: ['SEC-MISSING'],
  messages: {
    missing: { zh: '缺少“{chapter}”部分', en: 'The chapter “{chapter}” is missing' },
  },
  *check({ report, form, sourceMap, fail }) {
    for (const chapter of form.chapters) {
      const tables = form.tables.filter((table) => table.chapter === chapter.key);
      if (report.chapters[chapter.key].length > 0 || tables.some((table) => isPrinted(table, report, sourceMap))) {
        yield 'pass';
        continue;
      }
      const args = { chapter: { zh: chapter.zh, en: `${chapter.en} (${chapter.zh})` } };
      yield fail('missing', args, { at: `/chapters/${chapter.key}`, expected: chapter.zh });
    }
  },
});
