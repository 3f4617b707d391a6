import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '文字 3 件，表中 5 件', en: '3 in the text, 5 in the table' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '本年新收申请 26 件，上年结转申请 3 件。' },
      '/tables/requests/received/total': 26,
      '/tables/requests/carriedIn/total': 5,
    },
    findings: [{ messageId: 'differs', at: '/chapters/requests/1', expected: 5, actual: 3 }],
  },
  {
    title: { zh: '部门报告里写的是全市的数', en: 'the report of a department speaks of the whole county' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '全市各级行政机关上年结转政府信息公开申请 18 件。' },
      '/tables/requests/carriedIn/total': 5,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/requests/1', expected: 5, actual: 18 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '上年结转政府信息公开申请 3 件。' },
      '/tables/requests/carriedIn/total': null,
    },
    sourceMap: { '/tables/requests/carriedIn/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/requests/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '与表一致', en: 'as the table has it' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '本年新收申请 26 件，上年结转申请 3 件。' },
      '/tables/requests/received/total': 26,
      '/tables/requests/carriedIn/total': 3,
    },
    findings: [],
  },
]);
