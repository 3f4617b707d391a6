import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '文字 3 件，表中 2 件', en: '3 in the text, 2 in the table' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '因政府信息公开被提起行政诉讼 3 件。' },
      '/tables/remedies/directLitigation/total': 2,
    },
    findings: [{ messageId: 'differs', at: '/chapters/remedies/1', expected: 2, actual: 3 }],
  },
  {
    title: { zh: '部门报告里写的是全市的数', en: 'the report of a department speaks of the whole city' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '全市各级行政机关因政府信息公开被提起行政诉讼 30 件。' },
      '/tables/remedies/directLitigation/total': 2,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/remedies/1', expected: 2, actual: 30 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '因政府信息公开被提起行政诉讼 3 件。' },
      '/tables/remedies/directLitigation/total': null,
    },
    sourceMap: { '/tables/remedies/directLitigation/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/remedies/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '与表一致', en: 'as the table has it' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '因政府信息公开被提起行政诉讼 2 件。' },
      '/tables/remedies/directLitigation/total': 2,
      '/tables/remedies/litigationAfterReconsideration/total': 0,
    },
    findings: [],
  },
]);
