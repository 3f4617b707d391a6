import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '收到申请，办理部分全是 0', en: 'requests came in, the handling part is all 0' },
    form: '2021',
    changes: { '/tables/requests/received/enterprise': 231, '/tables/requests/received/total': 231 },
    findings: [{ messageId: 'none', at: '/tables/requests/totalHandled' }],
  },
  {
    title: {
      zh: '上年结转的申请没有下文，总计还空着',
      en: 'nothing is said of what was carried in, the total is blank',
    },
    form: '2019',
    changes: {
      '/tables/requests/carriedIn/naturalPerson': 3,
      '/tables/requests/carriedIn/total': null,
      '/tables/requests/totalHandled/total': null,
    },
    findings: [{ messageId: 'none', at: '/tables/requests/totalHandled' }],
  },
  {
    title: { zh: '收到的都结转下年度', en: 'all that came in is carried over' },
    form: '2021',
    changes: { '/tables/requests/received/total': 2, '/tables/requests/carriedOut/total': 2 },
    findings: [],
  },
  {
    title: { zh: '办理总计看不清，由读取问题说明', en: 'a total that cannot be read is for the reader to tell' },
    form: '2021',
    changes: { '/tables/requests/received/total': 2, '/tables/requests/totalHandled/total': null },
    sourceMap: { '/tables/requests/totalHandled/total': { state: 'unreadable', text: '?' } },
    findings: [],
  },
]);
