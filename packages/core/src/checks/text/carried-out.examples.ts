import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '文字 6 件，表中 9 件', en: '6 in the text, 9 in the table' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '全年收到政府信息公开申请 26 件，其中 6 件结转下一年度继续办理。',
      },
      '/tables/requests/received/total': 26,
      '/tables/requests/carriedOut/total': 9,
    },
    findings: [{ messageId: 'differs', at: '/chapters/requests/1', expected: 9, actual: 6 }],
  },
  {
    title: { zh: '部门报告里写的是全市的数', en: 'the report of a department speaks of the whole city' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '全市各级行政机关结转下年度继续办理政府信息公开申请 60 件。' },
      '/tables/requests/carriedOut/total': 9,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/requests/1', expected: 9, actual: 60 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '结转下年度继续办理的申请 6 件。' },
      '/tables/requests/carriedOut/total': null,
    },
    sourceMap: { '/tables/requests/carriedOut/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/requests/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '与表一致', en: 'as the table has it' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '全年收到政府信息公开申请 26 件，其中 6 件结转下一年度继续办理。',
      },
      '/tables/requests/received/total': 26,
      '/tables/requests/carriedOut/total': 6,
    },
    findings: [],
  },
]);
