import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '均获维持，表中有尚未审结的', en: 'all upheld, some pending in the table' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '因政府信息公开被申请行政复议 7 件，均获维持。' },
      '/tables/remedies/reconsideration/upheld': 5,
      '/tables/remedies/reconsideration/pending': 2,
      '/tables/remedies/reconsideration/total': 7,
    },
    findings: [{ messageId: 'notAll', at: '/chapters/remedies/1', expected: null, actual: 2 }],
  },
  {
    title: { zh: '维持 1 件，表中 2 件', en: '1 upheld in the text, 2 in the table' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': {
        kind: 'paragraph',
        text: '因政府信息公开被申请行政复议 3 件，其中维持 1 件，纠正 1 件。',
      },
      '/tables/remedies/reconsideration/upheld': 2,
      '/tables/remedies/reconsideration/corrected': 1,
      '/tables/remedies/reconsideration/total': 3,
    },
    findings: [{ messageId: 'differs', at: '/chapters/remedies/1', expected: 2, actual: 1 }],
  },
  {
    title: { zh: '部门报告里写的是全市', en: 'the report of a department speaks of the whole county' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': {
        kind: 'paragraph',
        text: '全市各级行政机关因政府信息公开被申请行政复议 30 件，其中维持 10 件。',
      },
      '/tables/remedies/reconsideration/upheld': 2,
      '/tables/remedies/reconsideration/total': 2,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/remedies/1', expected: 2, actual: 10 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '因政府信息公开被申请行政复议 3 件，其中维持 1 件。' },
      '/tables/remedies/reconsideration/upheld': null,
      '/tables/remedies/reconsideration/total': 3,
    },
    sourceMap: { '/tables/remedies/reconsideration/upheld': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/remedies/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '均获维持', en: 'all upheld' },
    form: '2021',
    changes: {
      '/chapters/remedies/1': { kind: 'paragraph', text: '因政府信息公开被申请行政复议 7 件，均获维持。' },
      '/tables/remedies/reconsideration/upheld': 7,
      '/tables/remedies/reconsideration/total': 7,
    },
    findings: [],
  },
]);
