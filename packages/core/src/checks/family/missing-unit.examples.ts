import { defineExamples } from '../define-examples.ts';

export default defineExamples([
  {
    title: { zh: '名单上两个单位没有报告', en: 'two units of the roster have no report' },
    form: '2021',
    changes: {},
    family: { units: [{ name: '某县教育局', changes: {} }], missing: ['某县民政局', '某县司法局'] },
    findings: [{ messageId: 'missing', at: '/organ' }],
  },
  {
    title: { zh: '名单上的单位都有报告', en: 'every unit of the roster has one' },
    form: '2021',
    changes: {},
    family: { units: [{ name: '某县教育局', changes: {} }], missing: [] },
    findings: [],
  },
  {
    title: { zh: '没有名单：不适用', en: 'without a roster it does not apply' },
    form: '2021',
    changes: {},
    family: { units: [{ name: '某县教育局', changes: {} }] },
    findings: [],
  },
]);
