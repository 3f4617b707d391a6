import { defineExamples } from '../define-examples.ts';

const put = (text: string) => ({ '/chapters/otherMatters/1/text': text });

export default defineExamples([
  {
    title: { zh: '只写“无”', en: 'it just says 无' },
    form: '2021',
    changes: put('无。'),
    findings: [{ messageId: 'none', at: '/chapters/otherMatters' }],
  },
  {
    title: { zh: '一整句的“无”', en: 'the same in a whole sentence' },
    form: '2021',
    changes: put('本年度无其他需要报告的事项。'),
    findings: [{ messageId: 'none', at: '/chapters/otherMatters' }],
  },
  {
    title: { zh: '只有标题', en: 'there is a heading only' },
    form: '2021',
    changes: put(''),
    findings: [{ messageId: 'blank', at: '/chapters/otherMatters' }],
  },
  {
    title: { zh: '写明没有收费', en: 'it says that no fee was charged' },
    form: '2021',
    changes: put('本年度没有收取信息处理费，无其他需要报告的事项。'),
    findings: [],
  },
  {
    title: { zh: '2020 年度还没有信息处理费', en: 'there was no such fee in 2020' },
    form: '2019',
    changes: { '/year': 2020, ...put('无。') },
    findings: [],
  },
]);
