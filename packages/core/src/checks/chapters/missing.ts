import { defineCheck } from '../define-check.ts';

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
  *check({ report, form, fail }) {
    for (const chapter of form.chapters) {
      const figures = form.tables
        .filter((table) => table.chapter === chapter.key)
        .flatMap((table) => Object.values(report.tables[table.key] ?? {}).flatMap((row) => Object.values(row)));
      const present = report.chapters[chapter.key].length > 0 || figures.some((value) => value !== null);
      if (present) yield 'pass';
      else {
        const args = { chapter: { zh: chapter.zh, en: `${chapter.en} (${chapter.zh})` } };
        yield fail('missing', args, { at: `/chapters/${chapter.key}`, expected: chapter.zh });
      }
    }
  },
});
