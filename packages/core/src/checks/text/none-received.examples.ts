import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '文中说没有收到，表中有 3 件', en: 'none by the text, 3 in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '本年未收到政府信息公开申请。' },
      '/tables/requests/received/total': 3,
      '/tables/requests/totalHandled/total': 3,
    },
    findings: [{ messageId: 'differs', at: '/chapters/overview/1', expected: 3, actual: 0 }],
  },
  {
    title: { zh: '文中有申请，表中全是 0', en: 'requests in the text, nothing but 0 in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收到政府信息公开申请 26 件，均已答复。' },
    },
    findings: [{ messageId: 'tableZero', at: '/chapters/overview/1', expected: 0, actual: 26 }],
  },
  {
    title: { zh: '约数也一样，但只是警告', en: 'a rounded number too, as a warning' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收到政府信息公开申请近 30 件。' },
    },
    findings: [{ messageId: 'tableZero', at: '/chapters/overview/1', expected: 0, actual: 30 }],
  },
  {
    title: { zh: '文中说全市没有收到', en: 'the text speaks of the whole county' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全市各级行政机关未收到政府信息公开申请。' },
      '/tables/requests/received/total': 3,
      '/tables/requests/totalHandled/total': 3,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/overview/1', expected: 3, actual: 0 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '本年未收到政府信息公开申请。' },
      '/tables/requests/received/total': null,
    },
    sourceMap: { '/tables/requests/received/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/overview/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '都说没有', en: 'both have none' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '本年度未收到政府信息公开申请。' },
    },
    findings: [],
  },
]);
