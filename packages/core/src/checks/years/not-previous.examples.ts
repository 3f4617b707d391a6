import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '拿来的是前年的报告', en: 'the report given is of the year before last' },
    form: '2021',
    changes: { '/year': 2023 },
    previous: { '/year': 2021 },
    findings: [{ messageId: 'year', at: '/year', expected: 2022, actual: 2021 }],
  },
  {
    title: { zh: '拿来的就是同一年的报告', en: 'the report given is of the same year' },
    form: '2021',
    changes: { '/year': 2023 },
    previous: { '/year': 2023 },
    findings: [{ messageId: 'year', at: '/year', expected: 2022, actual: 2023 }],
  },
  {
    title: { zh: '拿来的是另一个机关的报告', en: 'the report given is of another organ' },
    form: '2021',
    changes: {},
    previous: { '/organ/name': '某市民政局' },
    findings: [{ messageId: 'organ', at: '/organ/name', expected: '某市财政局', actual: '某市民政局' }],
  },
  {
    title: { zh: '机关和年度都不对', en: 'neither the organ nor the year is right' },
    form: '2021',
    changes: { '/year': 2023 },
    previous: { '/year': 2021, '/organ/name': '某市民政局' },
    findings: [
      { messageId: 'year', at: '/year', expected: 2022, actual: 2021 },
      { messageId: 'organ', at: '/organ/name', expected: '某市财政局', actual: '某市民政局' },
    ],
  },
  {
    title: { zh: '机构改革后改了名称，配置里注明了', en: 'renamed in a reorganisation, which the profile states' },
    form: '2021',
    changes: {},
    previous: { '/organ/name': '某市财政管理局' },
    profile: { reorganised: true },
    findings: [],
  },
  {
    title: { zh: '去年的名称多写了省名', en: 'last year’s name has its province before it' },
    form: '2021',
    changes: {},
    previous: { '/organ/name': '某省某市财政局' },
    findings: [],
  },
  {
    title: { zh: '去年的报告没有年度', en: 'last year’s report says no year' },
    form: '2021',
    changes: {},
    previous: { '/year': null },
    findings: [{ messageId: 'withoutYear', at: '/year', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '去年的报告没有机关名称', en: 'last year’s report names no organ' },
    form: '2021',
    changes: {},
    previous: { '/organ/name': null },
    findings: [{ messageId: 'withoutOrgan', at: '/organ/name', outcome: 'cannotTell' }],
  },
  {
    title: { zh: '没有拿来去年的报告', en: 'no report of last year is given' },
    form: '2021',
    changes: {},
    findings: [],
  },
]);
