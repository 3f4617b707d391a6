import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '统计期限是上一年的', en: 'the period is that of the year before' },
    form: '2021',
    changes: { '/period': { from: '2020-01-01', to: '2020-12-31' } },
    findings: [{ messageId: 'period', at: '/period', expected: 2021, actual: '2020-01-01 — 2020-12-31' }],
  },
  {
    title: { zh: '统计期限跨了两年', en: 'the period spans two years' },
    form: '2021',
    changes: { '/period/from': '2020-01-01' },
    findings: [{ messageId: 'period', at: '/period', expected: 2021 }],
  },
  {
    title: { zh: '标题还是上一年的', en: 'the title is still that of the year before' },
    form: '2021',
    changes: { '/title': '某市财政局2020年政府信息公开工作年度报告', '/period': { from: null, to: null } },
    findings: [{ messageId: 'title', at: '/title', expected: 2021, actual: 2020 }],
  },
  {
    title: { zh: '标题没有年度，统计期限与报告年度不一致', en: 'no year in the title; the period is another year’s' },
    form: '2021',
    changes: { '/title': '某市财政局政府信息公开工作年度报告', '/period/to': '2022-12-31' },
    findings: [{ messageId: 'period', at: '/period', expected: 2021 }],
  },
  {
    title: { zh: '标题的年度用汉字', en: 'the year of the title is in Chinese digits' },
    form: '2021',
    changes: { '/title': '某市财政局 二〇二一 年政府信息公开工作年度报告' },
    findings: [],
  },
  {
    title: { zh: '报告没有写年度', en: 'the report names no year' },
    form: '2021',
    changes: { '/year': null, '/title': null },
    findings: [],
  },
]);
