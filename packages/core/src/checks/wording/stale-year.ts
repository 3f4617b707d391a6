import { excerpt } from '../../text/excerpt.ts';
import type { Passage, ReportText } from '../../text/index.ts';
import { trait } from '../../text/traits.ts';
import { defineCheck } from '../define-check.ts';

/** A year with which a sentence may begin, to say what was done in it, not since it. */
const began = /\d{4}年(?:度)?(?:[，,](?![^，。；]{0,12}(?:以来|起[，。]|之后|后[，]))|(?=我|全|本|共|主动))/y;
const ends = '。；';
/** A sentence of what is to come. */
const toCome = /将|继续|下一步|计划|打算|拟/;
const leastSentences = 2;
/** The report year by another name. */
const thisYear = /[本今当]年|报告期/;

/** A plan of work on disclosure for one year, by name. */
const plan =
  /\d{4}年(?:度)?[^，。；、《》\d]{0,16}公开[^，。；、《》\d]{0,10}(?:要点|主要任务|任务分工|分工方案|工作任务|工作方案|实施方案|工作安排|工作计划|任务清单|责任分工|任务分解表|责任分解表)/y;
/** It is issued or carried out: such a word stands before it in its sentence. */
const issued = /印发|制定|制发|出台|下发|落实|按照|根据|依据|对照|围绕|贯彻|执行|施行|推进|部署|细化/;
/** Last year's plan has its place where last year's work is assessed, or goes on. */
const lookingBack = /上一?年|去年|整改|考核|考评|评估|评价|总结|完成情况|延续|继续|收官|回顾|国务院|国办/;
/** Plans older than that are spoken of as such. */
const oldest = 3;

/** Chapter 1 speaks of the report year, and of the plans of that year. */
export default defineCheck({
  id: 'wording/stale-year',
  severity: 'warning',
  title: { zh: '总体情况写的是报告年度', en: 'The overview is about the report year' },
  basis: 'nianbao 规则：报告写上一年度的情况；通篇写别的年度，或者把往年的工作要点当成今年的，多半是沿用了旧报告',
  norms: ['STALE-YEAR'],
  messages: {
    mainly: {
      zh: '总体情况主要在写 {actual} 年（{count} 处，如“{text}”），报告年度是 {expected} 年',
      en: 'The overview is mainly about {actual} ({count} sentences, such as “{text}”), but the report is that of {expected}',
    },
    plan: {
      zh: '{expected} 年度的报告写着“{text}”：这是 {actual} 年的文件；如果是沿用旧报告，请改正',
      en: 'The report for {expected} says “{text}”, a paper of {actual}; please correct it if it was taken over from an old report',
    },
  },
  *check({ report, text, fail }) {
    const { year } = report;
    if (year === null || report.chapters.overview.length === 0) {
      yield 'notApplicable';
      return;
    }
    const years = yearsIn(text.inner('overview'), year, false);
    const mainly = mainYear(years, year, text);
    if (mainly !== null) {
      yield fail(
        'mainly',
        { ...mainly, expected: year },
        { at: '/chapters/overview', expected: year, actual: mainly.actual },
      );
    }
    const stale = years.filter(({ named }) => named < year).flatMap(stalePlan);
    for (const { passage, named, start, end } of stale) {
      const quoted = excerpt(passage.plain, start, end, 8);
      yield fail(
        'plan',
        { expected: year, text: quoted, actual: named },
        { at: passage.at, expected: year, actual: named },
      );
    }
    if (mainly === null && stale.length === 0) yield 'pass';
  },
});

/** A year that a passage names. */
interface NamedYear {
  readonly passage: Passage;
  readonly named: number;
  readonly start: number;
}

/** The years that passages name, as far as they are near the report's; whether that one itself as well. */
function yearsIn(passages: readonly Passage[], year: number, itself: boolean): readonly NamedYear[] {
  const found: NamedYear[] = [];
  for (const passage of passages) {
    const { plain, traits } = passage;
    if (!(traits & trait.digit)) continue;
    for (let at = plain.indexOf('年', 4); at >= 0; at = plain.indexOf('年', at + 1)) {
      const start = at - 4;
      const named = yearAt(plain, start);
      const isNear = named >= year - oldest && named <= year + 1;
      if (isNear && (itself || named !== year)) found.push({ passage, named, start });
    }
  }
  return found;
}

/** The number of four digits; NaN where others stand. */
function yearAt(plain: string, start: number): number {
  let year = 0;
  for (let at = start; at < start + 4; at += 1) {
    const digit = plain.charCodeAt(at) - 0x30;
    if (digit < 0 || digit > 9) return Number.NaN;
    year = year * 10 + digit;
  }
  return year;
}

/** The sentence that a year begins, where it says what was done in it. */
function sentenceBegunBy({ passage: { plain }, start }: NamedYear): string | null {
  if (start > 0 && !ends.includes(plain[start - 1] as string)) return null;
  began.lastIndex = start;
  if (!began.test(plain)) return null;
  const sentence = plain.slice(start, start + 60).split(/[。；]/)[0] as string;
  return toCome.test(sentence) ? null : sentence;
}

/** The other year that most sentences begin with, where the report year is named less often than that. */
function mainYear(years: readonly NamedYear[], year: number, text: ReportText) {
  const sentences = new Map<number, string[]>();
  for (const one of years) {
    const sentence = sentenceBegunBy(one);
    if (sentence === null) continue;
    const known = sentences.get(one.named);
    if (known === undefined) sentences.set(one.named, [sentence]);
    else known.push(sentence);
  }
  if (sentences.size === 0) return null;
  const own = yearsIn(text.inner('overview'), year, true).filter(({ named }) => named === year).length;
  for (const [actual, said] of sentences) {
    const least = own === 0 && !thisYear.test(text.chapter('overview')) ? 1 : leastSentences;
    if (said.length >= least && said.length > own) {
      return { actual, count: said.length, text: excerpt(said[0] as string, 0, 16, 0) };
    }
  }
  return null;
}

/** The plan of an older year that is spoken of as this year's; none, or one. */
function stalePlan({ passage, named, start }: NamedYear) {
  const { plain } = passage;
  plan.lastIndex = start;
  if (!plan.test(plain)) return [];
  const end = plan.lastIndex;
  const sentence =
    plain
      .slice(Math.max(0, start - 60), start)
      .split(/[。；]/)
      .pop() ?? '';
  const after = plain.slice(end, end + 16).split(/[。；]/)[0] ?? '';
  const stale = issued.test(sentence) && !lookingBack.test(sentence + plain.slice(start, end) + after);
  return stale ? [{ passage, named, start, end }] : [];
}
