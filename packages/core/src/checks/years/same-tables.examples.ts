import { defineExamples } from '../define-examples.ts';

const figures = {
  '/tables/licensing/licensing/decisions': 312,
  '/tables/enforcement/penalties/decisions': 1845,
  '/tables/requests/received/naturalPerson': 7,
};

export default defineExamples([
  {
    title: { zh: '各数与上一年完全相同', en: 'all figures are those of last year' },
    form: '2021',
    changes: figures,
    previous: figures,
    findings: [{ messageId: 'same', at: '/tables' }],
  },
  {
    title: { zh: '有一格不同', en: 'one figure differs' },
    form: '2021',
    changes: { ...figures, '/tables/requests/received/naturalPerson': 8 },
    previous: figures,
    findings: [],
  },
  {
    title: {
      zh: '小机关两年都只收到 1 件申请：不算',
      en: 'a small office received one request in both years: does not count',
    },
    form: '2021',
    changes: { '/tables/requests/received/naturalPerson': 1, '/tables/requests/granted/naturalPerson': 1 },
    previous: { '/tables/requests/received/naturalPerson': 1, '/tables/requests/granted/naturalPerson': 1 },
    findings: [],
  },
]);
