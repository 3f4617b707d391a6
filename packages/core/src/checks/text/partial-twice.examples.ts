import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '部分公开的又计入不予公开', en: 'what is granted in part is counted as refused too' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '部分公开的 3 件申请，同时计入不予公开。' },
    },
    findings: [{ messageId: 'twice', at: '/chapters/requests/1' }],
  },
  {
    title: { zh: '写明不重复计数', en: 'said not to be counted twice' },
    form: '2021',
    changes: {
      '/chapters/requests/1': {
        kind: 'paragraph',
        text: '部分公开 3 件，区分处理的只计这一情形，没有同时计入不予公开。',
      },
    },
    findings: [],
  },
  {
    title: { zh: '只列件数', en: 'mere numbers' },
    form: '2021',
    changes: {
      '/chapters/requests/1': { kind: 'paragraph', text: '予以公开 10 件，部分公开 3 件，不予公开 2 件。' },
    },
    findings: [],
  },
]);
