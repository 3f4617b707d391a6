import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '行政许可 550 件，表中 505 件', en: '550 licences in the text, 505 in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年作出行政许可决定 550 件。' },
      '/tables/licensing/licensing/decisions': 505,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 505, actual: 550 }],
  },
  {
    title: { zh: '部门报告里写的是全市的数', en: 'the report of a department speaks of the whole city' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全市各级行政机关全年作出行政处罚决定 4119 件。' },
      '/tables/enforcement/penalties/decisions': 19,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/overview/1', expected: 19, actual: 4119 }],
  },
  {
    title: { zh: '表中没有数字', en: 'there is no figure in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年作出行政许可决定 550 件。' },
      '/tables/licensing/licensing/decisions': null,
    },
    findings: [{ messageId: 'open', at: '/chapters/overview/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '收费金额差了十倍', en: 'the fee is ten times as high in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收取行政事业性收费 126.8 万元。' },
      '/tables/charges/charges/amount': 1268,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 1268, actual: 126.8 }],
  },
  {
    title: { zh: '收费金额在文中以元写', en: 'the fee is in yuan in the text' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收取行政事业性收费 1268350 元。' },
      '/tables/charges/charges/amount': 126.84,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 126.84, actual: 126.835 }],
  },
  {
    title: { zh: '与表一致', en: 'as the table has them' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年作出行政许可决定 550 件，行政处罚决定 19 件。' },
      '/tables/licensing/licensing/decisions': 550,
      '/tables/enforcement/penalties/decisions': 19,
    },
    findings: [],
  },
]);
