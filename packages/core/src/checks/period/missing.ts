import { defineCheck } from '../define-check.ts';

/** How reports say what their figures cover, in either kind of digits. */
const stated = /统计[的]?(?:起止)?(?:时间|时限|期限|期间|期|时段|范围|周期|区间)|12月31日|十二月三十一日/;

/** The report says which period its figures cover. */
export default defineCheck({
  id: 'period/missing',
  severity: 'warning',
  title: { zh: '写明数据的统计期限', en: 'The report says which period its figures cover' },
  basis:
    'nianbao 规则：各地的报告一般都写明数据自 1 月 1 日起至 12 月 31 日止；四川省地方标准 DB51/T 2660-2019 也这样要求',
  norms: ['PERIOD-MISSING'],
  messages: {
    missing: {
      zh: '没有写明数据的统计期限；一般写“统计期限为{year}年1月1日至{year}年12月31日”',
      en: 'The report does not say which period its figures cover, commonly 1 January to 31 December {year}',
    },
  },
  *check({ report, text, fail }) {
    const { year, period } = report;
    if (year === null || text.passages.length === 0) yield 'notApplicable';
    else if (period.from !== null || period.to !== null) yield 'pass';
    else if (text.passages.some(({ plain }) => stated.test(plain))) yield 'pass';
    else yield fail('missing', { year }, { at: '/period' });
  },
});
