import { tablesOfBoth } from '../../comparison/tables-of-both.ts';
import { isCount } from '../../figures/is-count.ts';
import { cellPointer, rowLabel } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

const [published, total] = ['published', 'publishedTotal'] as const;

/** In the form of 2019, the documents published in all are those of last year with those published since. */
export default defineCheck({
  id: 'years/public-total',
  severity: 'info',
  title: { zh: '对外公开总数量与上年总数加本年新公开相符', en: 'Documents published in all follow from last year’s' },
  basis: 'nianbao 规则：废止、清理和重新认定也会改变总数，表内看不出来，所以只作提示',
  norms: ['YOY-19-PUBLIC'],
  needs: 'previous',
  messages: {
    less: {
      zh: '{row}对外公开总数量是 {actual}，少于上一年 {last} + 本年新公开 {published} = {expected}；如果不是因为废止或清理，请核对',
      en: '{row}: {actual} published in all, fewer than last year’s {last} + {published} published = {expected}; check unless documents were repealed',
    },
    more: {
      zh: '{row}对外公开总数量是 {actual}，多于上一年 {last} + 本年新公开 {published} = {expected}；请核对两年的口径',
      en: '{row}: {actual} published in all, more than last year’s {last} + {published} published = {expected}; check how both years counted',
    },
    blank: {
      zh: '{row}本年新公开、对外公开总数量或上一年的总数量没有可用的数，无法核对',
      en: '{row}: no usable number for those published, in all, or in all last year; cannot tell',
    },
  },
  *check({ report, form, previous, fail, cannotTell }) {
    const asking = tablesOfBoth(form, previous.form, [total]);
    if (asking.length === 0) yield 'notApplicable';
    for (const { table, inBoth } of asking) {
      if (!inBoth) yield 'notApplicable';
      for (const row of inBoth ? table.rows : []) {
        const figures = report.tables[table.key]?.[row.key];
        const [fresh, actual] = [figures?.[published], figures?.[total]];
        const before = previous.report.tables[table.key]?.[row.key]?.[total];
        const at = cellPointer(table.key, row.key, total);
        const label = rowLabel(table, row);
        if ([fresh, actual, before].every((value) => (value ?? null) === null)) yield 'notApplicable';
        else if (!isCount(fresh) || !isCount(actual) || !isCount(before))
          yield cannotTell('blank', { row: label }, { at });
        else if (actual === before + fresh) yield 'pass';
        else {
          const expected = before + fresh;
          const args = { row: label, actual, last: before, published: fresh, expected };
          const related = [cellPointer(table.key, row.key, published)];
          yield fail(actual < expected ? 'less' : 'more', args, { at, related, expected, actual });
        }
      }
    }
  },
});
