import { defineExamples } from '../define-examples.ts';

const at = '/tables/charges/charges/amount';
const government = { name: '某市人民政府', kind: 'government', divisionCode: null };

export default defineExamples([
  {
    title: { zh: '一个局收费 7730280 万元', en: 'a bureau collected 7730280 × 10,000 yuan' },
    form: '2021',
    changes: { [at]: 7_730_280 },
    findings: [{ messageId: 'unlikely', at, expected: 773.028, actual: 7_730_280 }],
  },
  {
    title: { zh: '上年 12.5 万元，今年 130000 万元', en: '12.5 last year, 130000 this year' },
    form: '2021',
    changes: { '/year': 2023, [at]: 130_000 },
    previous: { [at]: 12.5 },
    findings: [{ messageId: 'jump', at, expected: 13, actual: 130_000 }],
  },
  {
    title: { zh: '上年空着，今年的数不大', en: 'last year’s is blank, this year’s is not large' },
    form: '2021',
    changes: { '/year': 2023, [at]: 130_000 },
    previous: { [at]: null },
    findings: [],
  },
  {
    title: { zh: '全市合计可以很大', en: 'what a whole city collects may be large' },
    form: '2021',
    changes: { '/organ': government, [at]: 3_164_410 },
    findings: [],
  },
  {
    title: { zh: '没有填写', en: 'left blank' },
    form: '2021',
    changes: { [at]: null },
    findings: [],
  },
]);
