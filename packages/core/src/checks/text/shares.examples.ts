import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '按哪个总数都算不出', en: 'of no total' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '答复政府信息公开申请 805 件，其中不予公开 35 件，占 8.3%。' },
      '/tables/requests/received/total': 859,
      '/tables/requests/totalHandled/total': 805,
      '/tables/requests/refusedByLaw/total': 35,
    },
    findings: [{ messageId: 'noneFits', at: '/chapters/requests/1', expected: 4.3, actual: 8.3 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '答复政府信息公开申请 805 件，其中不予公开占 8.3%。' },
      '/tables/requests/received/total': 859,
      '/tables/requests/totalHandled/total': 805,
      '/tables/requests/refusedByLaw/total': null,
    },
    sourceMap: { '/tables/requests/refusedByLaw/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/requests/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '占答复总数，四舍五入', en: 'of those handled, rounded' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '答复政府信息公开申请 805 件，其中不予公开 35 件，占 4.35%。',
      },
      '/tables/requests/received/total': 859,
      '/tables/requests/totalHandled/total': 805,
      '/tables/requests/refusedByLaw/total': 35,
    },
    findings: [],
  },
  {
    title: { zh: '占收到总数，截去尾数', en: 'of those received, cut off' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '收到政府信息公开申请 859 件，其中自然人申请 821 件，占 95.5%。',
      },
      '/tables/requests/received/total': 859,
      '/tables/requests/received/naturalPerson': 821,
    },
    findings: [],
  },
]);
