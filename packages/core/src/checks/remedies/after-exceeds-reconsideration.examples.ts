import { defineExamples } from '../define-examples.ts';

const after = '/tables/remedies/litigationAfterReconsideration/total';
const reconsideration = '/tables/remedies/reconsideration';
const decided = (total: number | null, pending: number) => ({
  upheld: 0,
  corrected: 0,
  otherResult: 0,
  pending,
  total,
});

export default defineExamples([
  {
    title: { zh: '两年只审结 3 件复议，却有 5 件复议后起诉', en: 'five cases after three reconsiderations' },
    form: '2021',
    changes: { [after]: 5, [reconsideration]: decided(4, 2) },
    previous: { [reconsideration]: decided(1, 0) },
    findings: [{ messageId: 'exceeds', at: after, expected: 3, actual: 5 }],
  },
  {
    title: { zh: '没有超过', en: 'not more than were decided' },
    form: '2021',
    changes: { [after]: 3, [reconsideration]: decided(4, 2) },
    previous: { [reconsideration]: decided(1, 0) },
    findings: [],
  },
  {
    title: { zh: '上一年的总计是空白', en: 'last year’s total is blank' },
    form: '2021',
    changes: { [after]: 5 },
    previous: { [reconsideration]: decided(null, 0) },
    findings: [{ messageId: 'blank', at: after, outcome: 'cannotTell' }],
  },
]);
