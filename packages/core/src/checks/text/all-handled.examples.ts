import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '全部办结，表中结转 2 件', en: 'all handled, 2 carried over in the table' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收到政府信息公开申请 21 件，均已按时答复。' },
      '/tables/requests/received/total': 21,
      '/tables/requests/totalHandled/total': 19,
      '/tables/requests/carriedOut/total': 2,
    },
    findings: [{ messageId: 'carriedOver', at: '/chapters/overview/1', expected: 0, actual: 2 }],
  },
  {
    title: { zh: '表中数字无法辨认', en: 'the figure of the table is unreadable' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收到政府信息公开申请 21 件，均已按时答复。' },
      '/tables/requests/received/total': 21,
      '/tables/requests/totalHandled/total': 21,
      '/tables/requests/carriedOut/total': null,
    },
    sourceMap: { '/tables/requests/carriedOut/total': { state: 'unreadable', text: '?' } },
    findings: [{ messageId: 'open', at: '/chapters/overview/1', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '没有结转', en: 'none carried over' },
    form: '2021',
    changes: {
      '/chapters/overview/1': { kind: 'paragraph', text: '全年收到政府信息公开申请 21 件，已全部办结。' },
      '/tables/requests/received/total': 21,
      '/tables/requests/totalHandled/total': 21,
    },
    findings: [],
  },
  {
    title: { zh: '文中写明了结转', en: 'what is carried over is told' },
    form: '2021',
    changes: {
      '/chapters/overview/1': {
        kind: 'paragraph',
        text: '全年收到政府信息公开申请 21 件，均在法定期限内答复，其余 2 件结转下年度继续办理。',
      },
      '/tables/requests/received/total': 21,
      '/tables/requests/totalHandled/total': 19,
      '/tables/requests/carriedOut/total': 2,
    },
    findings: [],
  },
]);
