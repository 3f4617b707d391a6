import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '2021 年度的报告，日期是 2021 年 1 月', en: 'a report for 2021 that is dated January 2021' },
    form: '2021',
    changes: { '/issued/on': '2021-01-20' },
    findings: [{ messageId: 'early', at: '/issued/on', actual: '2021-01-20' }],
  },
  {
    title: { zh: '元旦公布', en: 'published on New Year’s Day' },
    form: '2021',
    changes: { '/issued/on': '2022-01-01' },
    findings: [],
  },
  {
    title: { zh: '没有日期', en: 'there is no date' },
    form: '2021',
    changes: { '/issued/on': null },
    findings: [],
  },
]);
