import { defineExamples } from '../define-examples.ts';

const noPeriod = { from: null, to: null };

export default defineExamples([
  {
    title: { zh: '哪里都没有写统计期限', en: 'the period is stated nowhere' },
    form: '2021',
    changes: { '/period': noPeriod, '/preamble': '根据《中华人民共和国政府信息公开条例》，编制本报告。' },
    findings: [{ messageId: 'missing', at: '/period' }],
  },
  {
    title: { zh: '没有前言，第一部分写了', en: 'there is no preamble, but the first chapter states it' },
    form: '2021',
    changes: {
      '/period': noPeriod,
      '/preamble': null,
      '/chapters/overview/1/text': '2021 年 1 月 1 日到 12 月 31 日，我镇主动公开信息 292 条。',
    },
    findings: [],
  },
  {
    title: { zh: '日期用汉字', en: 'the dates are in Chinese digits' },
    form: '2021',
    changes: { '/period': noPeriod, '/preamble': '数据自二〇二一年一月一日至二〇二一年十二月三十一日。' },
    findings: [],
  },
  {
    title: { zh: '没有写年度的空白表', en: 'a form that is not filled in yet' },
    form: '2021',
    changes: { '/year': null, '/period': noPeriod, '/preamble': null },
    findings: [],
  },
]);
