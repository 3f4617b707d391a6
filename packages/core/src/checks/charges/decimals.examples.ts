import { defineExamples } from '../define-examples.ts';

const at = '/tables/charges/charges/amount';

export default defineExamples([
  {
    title: { zh: '除法的结果没有取整', en: 'a quotient was left unrounded' },
    form: '2021',
    changes: { [at]: 12.333_333_333 },
    findings: [{ messageId: 'more', at, actual: 12.333_333_333 }],
  },
  {
    title: { zh: '极小的金额', en: 'a tiny amount' },
    form: '2021',
    changes: { [at]: 1.5e-9 },
    findings: [{ messageId: 'more', at, actual: 1.5e-9 }],
  },
  {
    title: { zh: '精确到元', en: 'exact to the yuan' },
    form: '2021',
    changes: { [at]: 7730.2801 },
    findings: [],
  },
  {
    title: { zh: '没有小数的大数', en: 'a large number without decimals' },
    form: '2021',
    changes: { [at]: 1e21 },
    findings: [],
  },
]);
