import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '没有复议，表中有 1 件', en: 'no reconsideration, 1 in the table' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '本年未发生因政府信息公开申请行政复议、提起行政诉讼的情况。' },
      '/tables/remedies/reconsideration/total': 1,
    },
    findings: [{ messageId: 'differs', at: '/chapters/remedies/1', expected: 1, actual: 0 }],
  },
  {
    title: { zh: '部门报告里写的是全市', en: 'the report of a department speaks of the whole county' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '全市各级行政机关未发生因政府信息公开提起的行政诉讼。' },
      '/tables/remedies/directLitigation/total': 1,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/remedies/1', expected: 1, actual: 0 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '本年没有因政府信息公开被申请行政复议。' },
      '/tables/remedies/reconsideration/total': null,
    },
    sourceMap: { '/tables/remedies/reconsideration/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/remedies/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '都没有', en: 'there is none in either' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '本年未发生因政府信息公开申请行政复议、提起行政诉讼的情况。' },
    },
    findings: [],
  },
]);
