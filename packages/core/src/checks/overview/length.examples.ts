import { defineExamples } from '../define-examples.ts';

const sentence = '全年主动公开政府信息 12 条。';

export default defineExamples([
  {
    title: { zh: '总体情况 1400 字', en: 'an overview of 1,400 characters' },
    form: '2021',
    changes: { '/chapters/overview/1/text': sentence.repeat(100) },
    findings: [{ messageId: 'long', at: '/chapters/overview', expected: 1000, actual: 1400 }],
  },
  {
    title: { zh: '空格和换行不算', en: 'white space does not count' },
    form: '2021',
    changes: { '/chapters/overview/1/text': `${sentence.repeat(70)}${' \n'.repeat(100)}` },
    findings: [],
  },
  {
    title: { zh: '当地允许 2000 字', en: 'a local rule allows 2,000' },
    form: '2021',
    changes: { '/chapters/overview/1/text': sentence.repeat(100) },
    profile: { thresholds: { overviewLength: 2000 } },
    findings: [],
  },
]);
