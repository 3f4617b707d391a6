import { excerpt } from '../../text/excerpt.ts';
import { defineCheck } from '../define-check.ts';

/** A year as a part of an address, or in the name of a column. */
const address = /https?:\/\/[\w.~%/?=&-]{1,200}/g;
const inAddress = /[/=_-](20\d\d)(?:n|nd|nb)?(?=[/._&-]|$)/;
/** An address of annual reports says so; others have years in them for many reasons. */
const ofReports = /nb|nianbao|annual|ndbg|report/i;
const column = /(20\d\d)年(?:度)?[^，。；\d]{0,14}(?:专栏|栏目|专题)/;

/** The links of the preamble lead to reports of this year. */
export default defineCheck({
  id: 'wording/link-year',
  severity: 'info',
  title: { zh: '网址和栏目是本年度的', en: 'Links and columns are of this year' },
  basis: 'nianbao 规则：前言里的网址、栏目带着别的年份，多半是沿用了旧报告，读者点不到这份报告',
  norms: ['LINK-YEAR'],
  messages: {
    link: {
      zh: '前言里的网址带着 {actual} 年：“{text}”；请核对是不是本年度报告的网址',
      en: 'An address in the preamble has the year {actual} in it: “{text}”; please check that it leads to this report',
    },
    column: {
      zh: '前言里写的是 {actual} 年的栏目：“{text}”；请核对',
      en: 'The preamble names a column of {actual}: “{text}”; please check',
    },
  },
  *check({ report, text, fail }) {
    const { year } = report;
    const preamble = text.passages[0]?.chapter === null ? text.passages[0].plain : '';
    if (year === null || preamble === '') {
      yield 'notApplicable';
      return;
    }
    const at = '/preamble';
    // The page of this year's report can bear the year in which it is published.
    const isOther = (named: string | undefined) => named !== undefined && ![year, year + 1].includes(Number(named));
    let clean = true;
    for (const link of preamble.includes('http') ? (preamble.match(address) ?? []) : []) {
      const named = ofReports.test(link) ? inAddress.exec(link)?.[1] : undefined;
      if (!isOther(named)) continue;
      clean = false;
      yield fail('link', { actual: Number(named), text: link }, { at, actual: Number(named) });
    }
    const found = column.exec(preamble);
    if (found !== null && isOther(found[1])) {
      clean = false;
      const quoted = excerpt(preamble, found.index, found.index + found[0].length, 0);
      yield fail('column', { actual: Number(found[1]), text: quoted }, { at, actual: Number(found[1]) });
    }
    if (clean) yield 'pass';
  },
});
