import { type Column, formsBasis } from '../../forms/index.ts';
import { cellPointer, lineLabel, lineLabels } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

const [key, now, before] = ['requests', 'carriedIn', 'carriedOut'];

/** What is carried in is what last year's report carried over, for every kind of applicant. */
export default defineCheck({
  id: 'years/carried-over',
  severity: 'error',
  title: {
    zh: '上年结转与上一年报告的结转下年度一致',
    en: 'What is carried in is what last year’s report carried over',
  },
  basis: (forms) => `${formsBasis(forms)}：本年的“上年结转”就是上一年的“结转下年度继续办理”`,
  norms: ['YOY-CARRY', 'YOY-CARRY-REORG'],
  needs: 'previous',
  messages: {
    differs: {
      zh: '“{column}”：上年结转是 {actual}，上一年报告的结转下年度是 {expected}；两个数应当相同，请核对是哪一年填错',
      en: '“{column}”: carried in is {actual}, but last year’s report carried over {expected}; they must be the same, see which year is wrong',
    },
    reorganised: {
      zh: '“{column}”：上年结转是 {actual}，上一年报告的结转下年度是 {expected}；机构有合并、拆分或更名，请核对差额是否由此而来',
      en: '“{column}”: carried in is {actual}, but last year’s report carried over {expected}; the organ was reorganised, see whether that explains it',
    },
    blank: {
      zh: '{columns}：上年结转或上一年报告的结转下年度没有数，无法核对',
      en: '{columns}: no number carried in, or none carried over in last year’s report; cannot tell',
    },
  },
  *check({ report, form, previous, profile, fail, cannotTell }) {
    const columns = form.tables.find((table) => table.key === key)?.columns ?? [];
    const [row, lastRow] = [report.tables[key]?.[now], previous.report.tables[key]?.[before]];
    const open: Column[] = [];
    for (const column of columns) {
      const [actual = null, expected = null] = [row?.[column.key], lastRow?.[column.key]];
      const details = { at: cellPointer(key, now, column.key), expected, actual };
      if (actual === null || expected === null) open.push(column);
      else if (actual === expected) yield 'pass';
      else {
        const args = { column: lineLabel(column), actual, expected };
        if (profile.reorganised) yield fail('reorganised', args, { ...details, severity: 'warning' });
        else yield fail('differs', args, details);
      }
    }
    if (open.length === 0) return;
    const related = open.map((column) => cellPointer(key, now, column.key));
    yield cannotTell('blank', { columns: lineLabels(open) }, { at: cellPointer(key, now), related });
  },
});
