import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '各渠道之和不等于总数', en: 'the channels do not add up' },
    form: '2021',
    changes: {
      '/chapters/overview/1': {
        kind: 'paragraph',
        text: '全年主动公开政府信息 53393 条，其中通过政府网站公开 5200 条，政务微信公开 14541 条，政务微博公开 14650 条，其他方式公开 19020 条。',
      },
    },
    findings: [{ messageId: 'sum', at: '/chapters/overview/1', expected: 53393, actual: 53411 }],
  },
  {
    title: { zh: '两个渠道之和超过总数', en: 'two channels come to more than the total' },
    form: '2021',
    changes: {
      '/chapters/overview/1': {
        kind: 'paragraph',
        text: '全年共公开各类信息 300 条，其中门户网站 280 条，微信公众号 120 条。',
      },
    },
    findings: [{ messageId: 'sum', at: '/chapters/overview/1', expected: 300, actual: 400 }],
  },
  {
    title: { zh: '加得起来', en: 'they add up' },
    form: '2021',
    changes: {
      '/chapters/overview/1': {
        kind: 'paragraph',
        text: '2021 年，主动公开政府信息 53393 条，其中通过政府网站公开 5200 条，政务微信公开 14541 条，政务微博公开 14650 条，其他方式公开 19002 条。',
      },
    },
    findings: [],
  },
  {
    title: { zh: '只列了一部分', en: 'only some are named' },
    form: '2021',
    changes: {
      '/chapters/overview/1': {
        kind: 'paragraph',
        text: '全年共公开各类信息 300 条，其中门户网站 180 条，微信公众号等新媒体 20 条。',
      },
    },
    findings: [],
  },
  {
    title: { zh: '约数', en: 'rounded numbers' },
    form: '2021',
    changes: {
      '/chapters/overview/1': {
        kind: 'paragraph',
        text: '全年共公开各类信息 300 余条，其中门户网站 180 余条，微信公众号 100 余条，微博 90 条。',
      },
    },
    findings: [],
  },
]);
