import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '2026 年度报告', en: 'a report of 2026' },
    form: '2021',
    changes: { '/year': 2026 },
    findings: [{ messageId: 'unconfirmed', at: '/year', actual: 2026 }],
  },
  {
    title: { zh: '2025 年度报告仍用 2021 年格式', en: 'reports of 2025 still use the form of 2021' },
    form: '2021',
    changes: { '/year': 2025 },
    findings: [],
  },
  {
    title: { zh: '没有写年度', en: 'no year' },
    form: '2021',
    changes: { '/year': null },
    findings: [],
  },
]);
