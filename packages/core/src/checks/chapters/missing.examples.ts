import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '没有第六部分', en: 'the sixth chapter is not there' },
    form: '2021',
    changes: { '/chapters/otherMatters': [] },
    findings: [{ messageId: 'missing', at: '/chapters/otherMatters', expected: '六、其他需要报告的事项' }],
  },
  {
    title: {
      zh: '只有表格，没有标题和文字，也算有这一部分',
      en: 'a chapter of figures without heading or text is there',
    },
    form: '2021',
    changes: { '/chapters/remedies': [] },
    findings: [],
  },
  {
    title: { zh: '没有标题，表格也全部空白', en: 'neither a heading nor any figure' },
    form: '2019',
    changes: {
      '/chapters/remedies': [],
      '/tables/remedies/reconsideration': {
        upheld: null,
        corrected: null,
        otherResult: null,
        pending: null,
        total: null,
      },
      '/tables/remedies/directLitigation': {
        upheld: null,
        corrected: null,
        otherResult: null,
        pending: null,
        total: null,
      },
      '/tables/remedies/litigationAfterReconsideration': {
        upheld: null,
        corrected: null,
        otherResult: null,
        pending: null,
        total: null,
      },
    },
    findings: [{ messageId: 'missing', at: '/chapters/remedies', expected: '四、政府信息公开行政复议、行政诉讼情况' }],
  },
]);
