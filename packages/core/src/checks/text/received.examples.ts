import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '文字 26 件，表中 62 件', en: '26 in the text, 62 in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收到政府信息公开申请 26 件。' },
      '/tables/requests/received/total': 62,
      '/tables/requests/totalHandled/total': 62,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 62, actual: 26 }],
  },
  {
    title: { zh: '约数对不上只是警告', en: 'a rounded number that does not fit is a warning only' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年共收到政府信息公开申请 300 余件。' },
      '/tables/requests/received/total': 287,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 287, actual: 300 }],
  },
  {
    title: { zh: '部门报告里写的是全市的数', en: 'the report of a department speaks of the whole city' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全市各级行政机关共收到政府信息公开申请 1859 件。' },
      '/tables/requests/received/total': 62,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/overview/1', expected: 62, actual: 1859 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收到政府信息公开申请 26 件。' },
      '/tables/requests/received/total': null,
    },
    sourceMap: { '/tables/requests/received/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/overview/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '与表一致', en: 'as the table has it' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年新收政府信息公开申请 ２６ 件。' },
      '/tables/requests/received/total': 26,
    },
    findings: [],
  },
  {
    title: { zh: '含上年结转的也对', en: 'with those carried in it is right too' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年共受理政府信息公开申请二十九件（含上年结转 3 件）。' },
      '/tables/requests/received/total': 26,
      '/tables/requests/carriedIn/total': 3,
    },
    findings: [],
  },
  {
    title: { zh: '与上年的数比较', en: 'compared with the number of last year' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '2020 年收到政府信息公开申请 30 件。' },
      '/tables/requests/received/total': 26,
    },
    findings: [],
  },
]);
