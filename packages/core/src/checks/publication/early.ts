import { defineCheck } from '../define-check.ts';

/** The report bears a date after the year that it reports on. */
export default defineCheck({
  id: 'publication/early',
  severity: 'info',
  title: { zh: '年度结束以后才公布', en: 'The report is dated after its year has ended' },
  basis: 'nianbao 规则：数据统计到 12 月 31 日，报告的日期在这之前，多半是日期或者年度写错了',
  norms: ['PUB-EARLY'],
  messages: {
    early: {
      zh: '{year} 年度的报告日期是 {actual}，年度还没有结束；请核对日期和年度',
      en: 'The report for {year} is dated {actual}, before that year was over; please check the date and the year',
    },
  },
  *check({ report: { year, issued }, fail }) {
    if (year === null || issued.on === null) yield 'notApplicable';
    else if (Number(issued.on.slice(0, 4)) > year) yield 'pass';
    else yield fail('early', { year, actual: issued.on }, { at: '/issued/on', related: ['/year'], actual: issued.on });
  },
});
