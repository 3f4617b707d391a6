import { excerpt } from '../../text/excerpt.ts';
import type { Passage } from '../../text/index.ts';
import { saysNothing } from '../../text/nothing-said.ts';
import { improvementWords, problemWords, withoutDenial } from '../../text/problem-words.ts';
import { trait } from '../../text/traits.ts';
import { defineCheck } from '../define-check.ts';

const mostQuoted = 40;

/** No problem is denied without one of these characters. */
const mayDeny = (passages: readonly Passage[]) => passages.some(({ traits }) => traits & trait.denial);

/** Whether a text names a problem only to say that there is none, and tells of no improvement. */
function deniesAll(text: string): boolean {
  if (!problemWords.test(text)) return false;
  const rest = withoutDenial(text);
  return rest !== text && !problemWords.test(rest) && !improvementWords.test(text);
}

/** Chapter 5 says something. */
export default defineCheck({
  id: 'problems/empty',
  severity: 'error',
  title: { zh: '写了存在的主要问题及改进情况', en: 'The chapter on problems says something' },
  basis: '《中华人民共和国政府信息公开条例》第五十条第一款第（四）项',
  norms: ['PROB-EMPTY'],
  messages: {
    blank: {
      zh: '“存在的主要问题及改进情况”部分没有文字；条例要求报告存在的主要问题和改进情况',
      en: 'The chapter on problems and improvements has no text; the Regulation asks for both',
    },
    none: {
      zh: '“存在的主要问题及改进情况”只写了“{text}”；条例要求报告存在的主要问题和改进情况',
      en: 'The chapter on problems and improvements just says “{text}”; the Regulation asks for both',
    },
    denied: {
      zh: '“存在的主要问题及改进情况”部分只说没有问题（“{text}”）；条例要求报告存在的主要问题和改进情况，请再查找',
      en: 'The chapter on problems and improvements just says that there is none (“{text}”); the Regulation asks for both: look again',
    },
    short: {
      zh: '“存在的主要问题及改进情况”只有 {count} 字：“{text}”；应当逐条写问题和改进情况',
      en: 'The chapter on problems and improvements has {count} characters only: “{text}”',
    },
  },
  *check({ report, text, profile, fail }) {
    const at = '/chapters/problems';
    // A chapter that is not there is for chapters/missing to tell; a report without a year is a form to be filled in.
    if (report.year === null || report.chapters.problems.length === 0) {
      yield 'notApplicable';
      return;
    }
    const problems = text.chapter('problems').replaceAll('\n', '');
    const count = problems.length;
    if (count === 0) yield fail('blank', {}, { at });
    else if (saysNothing(problems)) yield fail('none', { text: problems }, { at });
    else if (mayDeny(text.inner('problems')) && deniesAll(problems))
      yield fail('denied', { text: excerpt(problems, 0, mostQuoted, 0) }, { at, severity: 'warning' });
    else if (count >= profile.thresholds.problemsLength) yield 'pass';
    else yield fail('short', { count, text: problems }, { at, severity: 'warning' });
  },
});
