import { cellPointer } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** What a government collects may be large indeed. */
const large: readonly (string | null)[] = ['government', 'governmentOffice'];

const yuanIn = 10_000;

/** The fee is in 万元, not in yuan. */
export default defineCheck({
  id: 'charges/unit',
  severity: 'warning',
  title: { zh: '收费金额的单位是万元', en: 'The fee is in 10,000 yuan' },
  basis: 'nianbao 规则：格式要求以万元填写，常见错误是填成了元',
  norms: ['T2-FEE-UNIT'],
  messages: {
    unlikely: {
      zh: '行政事业性收费 {amount} 万元，对一个部门来说过大；如果填的是元，应为 {value} 万元',
      en: 'A fee of {amount} × 10,000 yuan is too large for a department; if it is in yuan, it should be {value}',
    },
    jump: {
      zh: '行政事业性收费 {amount} 万元，达到上年 {last} 万元的 {times} 倍以上；如果填的是元，应为 {value} 万元',
      en: 'A fee of {amount} × 10,000 yuan is at least {times} times that of last year, {last}; if it is in yuan, it should be {value}',
    },
  },
  *check({ report, profile, previous, fail }) {
    const amount = report.tables.charges?.charges?.amount ?? null;
    const before = previous?.report.tables.charges?.charges?.amount ?? null;
    const { feeUnlikely, feeJump } = profile.thresholds;
    if (amount === null) {
      yield 'notApplicable';
      return;
    }
    const at = cellPointer('charges', 'charges', 'amount');
    const value = amount / yuanIn;
    const details = { at, expected: value, actual: amount };
    const { kind } = report.organ;
    if (before !== null && before > 0 && amount >= before * feeJump) {
      yield fail('jump', { amount, last: before, times: feeJump, value }, details);
    } else if (amount >= feeUnlikely && kind !== null && !large.includes(kind)) {
      yield fail('unlikely', { amount, value }, details);
    } else yield 'pass';
  },
});
