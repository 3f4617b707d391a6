import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '文中是自然人，表中填在企业', en: 'natural persons in the text, enterprises in the table' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '收到政府信息公开申请 12 件，其中自然人申请 12 件。' },
      '/tables/requests/received/enterprise': 12,
      '/tables/requests/received/total': 12,
    },
    findings: [{ messageId: 'persons', at: '/chapters/requests/1', expected: 0, actual: 12 }],
  },
  {
    title: { zh: '文中是企业，表中填在自然人', en: 'enterprises in the text, natural persons in the table' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '收到政府信息公开申请 12 件，其中商业企业申请 12 件。' },
      '/tables/requests/received/naturalPerson': 12,
      '/tables/requests/received/total': 12,
    },
    findings: [{ messageId: 'organizations', at: '/chapters/requests/1', expected: 0, actual: 12 }],
  },
  {
    title: { zh: '各在其列', en: 'each in its own column' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '收到政府信息公开申请 12 件，其中自然人申请 10 件，商业企业申请 2 件。',
      },
      '/tables/requests/received/naturalPerson': 10,
      '/tables/requests/received/enterprise': 2,
      '/tables/requests/received/total': 12,
    },
    findings: [],
  },
]);
