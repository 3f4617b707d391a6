import { doubtAbout } from '../../comparison/predecessor.ts';
import { defineCheck } from '../define-check.ts';

/** What was given as the report of the year before is that; where it is not, no check compares it. */
export default defineCheck({
  id: 'years/not-previous',
  severity: 'warning',
  title: {
    zh: '用来比较的是同一机关上一年的报告',
    en: 'What is compared is the report of the year before, of the same organ',
  },
  basis: 'nianbao 规则：只有同一机关连续两年的报告才能对照，不是的就不比较',
  messages: {
    year: {
      zh: '作为上一年报告拿来的是 {lastYear} 年的，而本报告是 {year} 年的：没有比较，请换成 {expected} 年的报告',
      en: 'What was given as last year’s report is that of {lastYear}, while this one is of {year}: not compared; give the report of {expected}',
    },
    organ: {
      zh: '作为上一年报告拿来的是“{lastOrgan}”的，而本报告是“{organ}”的：没有比较；如果是同一机关改了名称，请注明原来的名称',
      en: 'What was given as last year’s report is that of “{lastOrgan}”, while this one is of “{organ}”: not compared; if the organ was renamed, state its former name',
    },
    withoutYear: {
      zh: '本报告或者作为上一年报告拿来的那一份没有年度，无法判断是不是连续两年，没有比较',
      en: 'This report or the one given as last year’s says no year; cannot tell whether they follow each other, not compared',
    },
    withoutOrgan: {
      zh: '本报告或者上一年的报告没有机关名称，无法判断是不是同一机关；比较时当作同一机关',
      en: 'This report or last year’s names no organ; cannot tell whether it is the same one; compared as if it were',
    },
  },
  *check({ report, offered, aliases, profile, fail, cannotTell }) {
    if (offered === null) {
      yield 'notApplicable';
      return;
    }
    const { year, organ } = report;
    const [lastYear, lastOrgan] = [offered.report.year, offered.report.organ.name];
    const known = { aliases, reorganised: profile.reorganised };
    const doubt = doubtAbout(offered.report, report, known);
    const ofOrgan = { at: '/organ/name', expected: organ.name, actual: lastOrgan } as const;
    if (year === null || lastYear === null) {
      yield cannotTell('withoutYear', {}, { at: '/year' });
    } else if (doubt === 'year') {
      const expected = year - 1;
      yield fail('year', { year, lastYear, expected }, { at: '/year', expected, actual: lastYear });
      const other = { ...offered.report, year: expected };
      if (doubtAbout(other, report, known) === 'organ' && organ.name !== null && lastOrgan !== null)
        yield fail('organ', { organ: organ.name, lastOrgan }, ofOrgan);
    } else if (organ.name === null || lastOrgan === null) {
      yield cannotTell('withoutOrgan', {}, { at: '/organ/name' });
    } else if (doubt === 'organ') {
      yield fail('organ', { organ: organ.name, lastOrgan }, ofOrgan);
    } else yield 'pass';
  },
});
