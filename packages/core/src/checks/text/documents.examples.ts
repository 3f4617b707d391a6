import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '制发 5 件，表中 4 件', en: '5 issued in the text, 4 in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年制发行政规范性文件 5 件。' },
      '/tables/documents/normativeDocuments/issued': 4,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 4, actual: 5 }],
  },
  {
    title: { zh: '别的说法只是警告', en: 'other words are a warning only' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年印发规范性文件 5 件。' },
      '/tables/documents/normativeDocuments/issued': 4,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 4, actual: 5 }],
  },
  {
    title: { zh: '2019 年格式', en: 'the form of 2019' },
    form: '2019',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年主动公开规范性文件 60 件。' },
      '/tables/documents/normativeDocuments/made': 50,
      '/tables/documents/normativeDocuments/published': 50,
      '/tables/documents/normativeDocuments/publishedTotal': 300,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 50, actual: 60 }],
  },
  {
    title: { zh: '部门报告里写的是全市的数', en: 'the report of a department speaks of the whole city' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全市各级行政机关制发行政规范性文件 50 件。' },
      '/tables/documents/normativeDocuments/issued': 4,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/overview/1', expected: 4, actual: 50 }],
  },
  {
    title: { zh: '表中没有数字', en: 'there is no figure in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年制发行政规范性文件 5 件。' },
      '/tables/documents/normativeDocuments/issued': null,
    },
    findings: [{ messageId: 'open', at: '/chapters/overview/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '与表一致', en: 'as the table has them' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年制发行政规范性文件 5 件，废止 1 件，现行有效 36 件。' },
      '/tables/documents/normativeDocuments/issued': 5,
      '/tables/documents/normativeDocuments/repealed': 1,
      '/tables/documents/normativeDocuments/inForce': 36,
    },
    findings: [],
  },
]);
