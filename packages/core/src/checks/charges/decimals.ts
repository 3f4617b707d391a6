import { cellPointer } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** How many decimals a number is written with: 2 for 7730.28, 7 for 1e-7. */
function decimalsOf(value: number): number {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const point = digits.indexOf('.');
  return Math.max(0, (point < 0 ? 0 : digits.length - point - 1) - Number(exponent));
}

/** An amount in 万元 has no more decimals than money has. */
export default defineCheck({
  id: 'charges/decimals',
  severity: 'info',
  title: { zh: '收费金额的小数位数不过多', en: 'The fee has no more decimals than money has' },
  basis: 'nianbao 规则：1 元是 0.0001 万元，1 分是 0.000001 万元，更小的位数没有意义',
  norms: ['T2-FEE-DECIMALS'],
  messages: {
    more: {
      zh: '行政事业性收费 {amount} 万元有 {count} 位小数，超过 {most} 位；请核对是不是计算结果没有取整',
      en: 'A fee of {amount} × 10,000 yuan has {count} decimals, more than {most}; check whether a computed figure was left unrounded',
    },
  },
  *check({ report, profile, fail }) {
    const amount = report.tables.charges?.charges?.amount ?? null;
    if (amount === null) {
      yield 'notApplicable';
      return;
    }
    const most = profile.thresholds.feeDecimals;
    const count = decimalsOf(amount);
    if (count <= most) yield 'pass';
    else {
      const at = cellPointer('charges', 'charges', 'amount');
      yield fail('more', { amount, count, most }, { at, actual: amount });
    }
  },
});
