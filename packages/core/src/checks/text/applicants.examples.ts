import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '自然人 40 件，表中 41 件', en: '40 of natural persons in the text, 41 in the table' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '收到政府信息公开申请 42 件，其中自然人申请 40 件，科研机构申请 1 件。',
      },
      '/tables/requests/received/naturalPerson': 41,
      '/tables/requests/received/research': 1,
      '/tables/requests/received/total': 42,
    },
    findings: [{ messageId: 'differs', at: '/chapters/requests/1', expected: 41, actual: 40 }],
  },
  {
    title: { zh: '部门报告里写的是全市的数', en: 'the report of a department speaks of the whole city' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '全市各级行政机关收到政府信息公开申请 620 件，其中自然人申请 600 件。',
      },
      '/tables/requests/received/naturalPerson': 41,
      '/tables/requests/received/total': 41,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/requests/1', expected: 41, actual: 600 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '收到政府信息公开申请 42 件，其中自然人申请 40 件。' },
      '/tables/requests/received/naturalPerson': null,
      '/tables/requests/received/total': 42,
    },
    sourceMap: { '/tables/requests/received/naturalPerson': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/requests/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '与表一致', en: 'as the table has them' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '收到政府信息公开申请 42 件，其中自然人申请 41 件，科研机构申请 1 件。',
      },
      '/tables/requests/received/naturalPerson': 41,
      '/tables/requests/received/research': 1,
      '/tables/requests/received/total': 42,
    },
    findings: [],
  },
]);
