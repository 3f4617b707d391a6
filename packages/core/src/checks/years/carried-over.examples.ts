import { defineExamples } from '../define-examples.ts';

const at = '/tables/requests/carriedIn';
const row = (naturalPerson: number | null, total: number | null) => ({
  naturalPerson,
  enterprise: 0,
  research: 0,
  publicWelfare: 0,
  legalService: 0,
  otherOrganization: 0,
  total,
});

export default defineExamples([
  {
    title: { zh: '去年结转 6 件，今年只转入 5 件', en: 'six carried over last year, five carried in' },
    form: '2021',
    changes: { [at]: row(5, 5) },
    previous: { '/tables/requests/carriedOut': row(6, 6) },
    findings: [
      { messageId: 'differs', at: `${at}/naturalPerson`, expected: 6, actual: 5 },
      { messageId: 'differs', at: `${at}/total`, expected: 6, actual: 5 },
    ],
  },
  {
    title: {
      zh: '去年结转多少，今年转入多少；去年用的是 2019 年格式',
      en: 'the same was carried in, from a report in the form of 2019',
    },
    form: '2021',
    changes: { [at]: row(6, 6) },
    previous: { '/tables/requests/carriedOut': row(6, 6) },
    findings: [],
  },
  {
    title: { zh: '机构改革后数字对不上，只是警告', en: 'differs after a reorganisation: a warning' },
    form: '2021',
    changes: { [at]: row(6, 9) },
    previous: { '/tables/requests/carriedOut': row(6, 6) },
    profile: { reorganised: true },
    findings: [{ messageId: 'reorganised', at: `${at}/total`, expected: 6, actual: 9 }],
  },
  {
    title: { zh: '空白不当作 0', en: 'a blank is not taken for 0' },
    form: '2021',
    changes: { [at]: row(null, 2) },
    previous: { '/tables/requests/carriedOut': row(2, null) },
    findings: [{ messageId: 'blank', at, outcome: 'cannotTell' }],
  },
  {
    title: { zh: '拿来的不是上一年的报告，不作比较', en: 'what is given is not last year’s report: not compared' },
    form: '2021',
    changes: { '/year': 2023, [at]: row(5, 5) },
    previous: { '/year': 2021, '/tables/requests/carriedOut': row(6, 6) },
    findings: [],
  },
]);
