import { defineCheck } from '../define-check.ts';

const chinese = '〇一二三四五六七八九';
const arabicYear = /(?<!\d)(?:19|20)\d{2}(?=年)/g;
const chineseYear = /二[〇零○][〇零○一二三四五六七八九]{2}(?=年)/g;

const arabic = (year: string) =>
  Number(year.replace(/[零○]/g, '〇').replace(/./g, (digit) => String(chinese.indexOf(digit))));

/** The one year that a title names; null where it names none, or several. */
function yearOf(title: string | null): number | null {
  if (title === null || !title.includes('年')) return null;
  const plain = title.replace(/\s/g, '');
  const named = [...(plain.match(arabicYear) ?? []).map(Number), ...(plain.match(chineseYear) ?? []).map(arabic)];
  const [first = null] = named;
  return named.every((year) => year === first) ? first : null;
}

/** Title, period and report year name the same year. */
export default defineCheck({
  id: 'period/wrong-year',
  severity: 'error',
  title: { zh: '标题、统计期限和报告年度是同一年', en: 'Title, period and report year are the same year' },
  basis: 'nianbao 规则：同一份报告写的年度前后矛盾；《中华人民共和国政府信息公开条例》第四十九条要求报告上一年度的情况',
  norms: ['PERIOD-WRONG-YEAR'],
  messages: {
    title: {
      zh: '标题写的是 {actual} 年，报告年度是 {expected} 年',
      en: 'The title names {actual}, the report is that of {expected}',
    },
    period: {
      zh: '统计期限写的是 {value}，报告年度是 {expected} 年',
      en: 'The period stated is {value}, the report is that of {expected}',
    },
  },
  *check({ report, fail }) {
    const { year, period } = report;
    const titled = yearOf(report.title);
    const expected = year ?? titled;
    if (expected === null) {
      yield* ['notApplicable', 'notApplicable'] as const;
      return;
    }
    if (titled === null || year === null) yield 'notApplicable';
    else if (titled === year) yield 'pass';
    else
      yield fail(
        'title',
        { actual: titled, expected: year },
        { at: '/title', related: ['/year'], expected: year, actual: titled },
      );
    const days = [period.from, period.to].filter((day) => day !== null);
    if (days.length === 0) yield 'notApplicable';
    else if (days.every((day) => Number(day.slice(0, 4)) === expected)) yield 'pass';
    else {
      const value = days.join(' — ');
      const related = [titled === expected ? '/title' : '/year'];
      yield fail('period', { value, expected }, { at: '/period', related, expected, actual: value });
    }
  },
});
