import { saysNothing } from '../../text/nothing-said.ts';
import { improvementWords, problemWords, withoutDenial } from '../../text/problem-words.ts';
import { defineCheck } from '../define-check.ts';

/** Chapter 5 has both halves: problems, and what is done about them. */
export default defineCheck({
  id: 'problems/no-plan',
  severity: 'warning',
  title: { zh: '问题和改进情况都写了', en: 'Both problems and improvements are told' },
  basis:
    'nianbao 规则：《中华人民共和国政府信息公开条例》第五十条第一款第（四）项要求报告主要问题和改进情况，这里按用词判断有没有写',
  norms: ['PROB-NO-PLAN'],
  messages: {
    noPlan: {
      zh: '第五部分写了问题，没有看到改进情况或改进措施',
      en: 'Chapter 5 tells problems, but no improvement or plan is found',
    },
    noProblem: {
      zh: '第五部分写了改进打算，没有看到存在的主要问题',
      en: 'Chapter 5 tells improvements or plans, but no problem is found',
    },
  },
  *check({ text, profile, fail }) {
    const problems = text.chapter('problems');
    if (problems.length < profile.thresholds.problemsLength || saysNothing(problems)) {
      yield 'notApplicable';
      return;
    }
    const at = '/chapters/problems';
    const [hasProblem, hasPlan] = [problemWords.test(problems), improvementWords.test(problems)];
    // That there is no problem is for problems/empty to tell.
    if (hasProblem && !hasPlan) {
      if (problemWords.test(withoutDenial(problems))) yield fail('noPlan', {}, { at });
      else yield 'notApplicable';
    } else if (hasPlan && !hasProblem) yield fail('noProblem', {}, { at });
    else yield hasPlan ? 'pass' : 'notApplicable';
  },
});
