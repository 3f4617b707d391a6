import { defineExamples } from '../define-examples.ts';

const after = '/tables/remedies/litigationAfterReconsideration';
const direct = '/tables/remedies/directLitigation';
const government = { '/organ/name': '某县人民政府', '/organ/kind': 'government' };
const cases = (count: number) => ({ upheld: count, corrected: 0, otherResult: 0, pending: 0, total: count });
const units = [
  { name: '某县人民政府办公室', changes: { [after]: cases(2) } },
  { name: '某县公安局', changes: { [after]: cases(3), [direct]: cases(1) } },
];

export default defineExamples([
  {
    title: { zh: '单位合计 5 件，政府只报 3 件', en: 'five cases of its units, three of the government' },
    form: '2021',
    changes: { ...government, [after]: cases(3), [direct]: cases(1) },
    family: { units },
    findings: [{ messageId: 'differs', at: `${after}/total`, expected: 5, actual: 3 }],
  },
  {
    title: { zh: '一致', en: 'the same' },
    form: '2021',
    changes: { ...government, [after]: cases(5), [direct]: cases(1) },
    family: { units },
    findings: [],
  },
  {
    title: {
      zh: '其他案件也对不上，不能用共同被告解释',
      en: 'other cases differ too: co-defendants do not explain it',
    },
    form: '2021',
    changes: { ...government, [after]: cases(3), [direct]: cases(2) },
    family: { units },
    findings: [],
  },
]);
