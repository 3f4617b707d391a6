import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '2023 年度报告用了 2019 年格式', en: 'a report of 2023 in the form of 2019' },
    form: '2019',
    changes: { '/year': 2023 },
    findings: [{ messageId: 'wrong', at: '/year', expected: '2021', actual: '2019' }],
  },
  {
    title: { zh: '2020 年度报告用了 2021 年格式', en: 'a report of 2020 in the form of 2021' },
    form: '2021',
    changes: { '/year': 2020 },
    findings: [{ messageId: 'wrong', at: '/year', expected: '2019', actual: '2021' }],
  },
  {
    title: { zh: '2018 年度还没有统一格式', en: '2018 is before the uniform forms' },
    form: '2019',
    changes: { '/year': 2018 },
    findings: [{ messageId: 'beforeForms', at: '/year', actual: '2019', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '2020 年度报告用 2019 年格式', en: 'a report of 2020 in the form of 2019' },
    form: '2019',
    changes: { '/year': 2020 },
    findings: [],
  },
  {
    title: { zh: '报告没有写年度', en: 'a report that does not say its year' },
    form: '2021',
    changes: { '/year': null },
    findings: [],
  },
]);
