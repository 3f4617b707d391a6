import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '文字 20 件，表中 21 件', en: '20 in the text, 21 in the table' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '全年共答复政府信息公开申请 20 件。' },
      '/tables/requests/totalHandled/total': 21,
    },
    findings: [{ messageId: 'differs', at: '/chapters/requests/1', expected: 21, actual: 20 }],
  },
  {
    title: { zh: '政府办报告里写的是代表政府办理的数', en: 'the office of a government speaks on behalf of it' },
    form: '2021',
    changes: {
      '/organ/kind': 'governmentOffice',
      '/organ/name': '某区人民政府办公室',
      '/chapters/requests/1': { kind: 'paragraph', text: '区政府办公室代表区政府答复政府信息公开申请 18 件。' },
      '/tables/requests/totalHandled/total': 21,
    },
    findings: [{ messageId: 'otherScope', at: '/chapters/requests/1', expected: 21, actual: 18 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '全年共答复政府信息公开申请 20 件。' },
      '/tables/requests/totalHandled/total': null,
    },
    sourceMap: { '/tables/requests/totalHandled/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/requests/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '只说本年新收的', en: 'only those received this year are spoken of' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '本年新收政府信息公开申请 26 件，已答复 21 件。' },
      '/tables/requests/received/total': 26,
      '/tables/requests/carriedIn/total': 3,
      '/tables/requests/totalHandled/total': 24,
      '/tables/requests/carriedOut/total': 5,
    },
    findings: [],
  },
  {
    title: { zh: '与表一致', en: 'as the table has it' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '全年共办结政府信息公开申请 21 件。' },
      '/tables/requests/totalHandled/total': 21,
    },
    findings: [],
  },
]);
