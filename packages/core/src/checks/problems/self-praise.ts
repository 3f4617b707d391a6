import { improvementWords, praiseWords, problemWords } from '../../text/problem-words.ts';
import { defineCheck } from '../define-check.ts';

/** Chapter 5 is not achievements alone. */
export default defineCheck({
  id: 'problems/self-praise',
  severity: 'info',
  title: { zh: '问题部分不只写成绩', en: 'The chapter on problems is not praise alone' },
  basis: 'nianbao 规则：第五部分应当写问题和改进，只写成绩的多半放错了地方',
  norms: ['PROB-SELF-PRAISE'],
  messages: {
    praise: {
      zh: '第五部分只看到成绩（如“{text}”），没有看到问题和改进情况',
      en: 'Chapter 5 speaks of achievements only (“{text}”); neither a problem nor an improvement is found',
    },
  },
  *check({ text, fail }) {
    const problems = text.chapter('problems');
    const praise = praiseWords.exec(problems);
    if (problems === '') yield 'notApplicable';
    else if (praise === null || problemWords.test(problems) || improvementWords.test(problems)) yield 'pass';
    else yield fail('praise', { text: praise[0] }, { at: '/chapters/problems' });
  },
});
