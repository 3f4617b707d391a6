import { processingFeeUnit } from '../../model/index.ts';
import { feeStatement } from '../../text/fee-statement.ts';
import { defineCheck } from '../define-check.ts';

const at = '/chapters/otherMatters';

/** Amounts of the processing fee are such as the tariff yields, and no more is collected than was asked for. */
export default defineCheck({
  id: 'other-matters/fee-amount',
  severity: 'info',
  title: { zh: '信息处理费的金额符合收费标准', en: 'Amounts of the processing fee fit the tariff' },
  basis: '《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）第四条、第五条：每件、每页的收费都是 10 元的倍数',
  norms: ['OTH-FEE-AMOUNT'],
  messages: {
    unit: {
      zh: '信息处理费 {value} 元不是 10 元的倍数，按收费标准算不出这个数；请核对',
      en: 'A processing fee of {value} yuan is no multiple of 10: the tariff yields no such amount; please check',
    },
    more: {
      zh: '实际收取 {actual} 元，多于收费通知的总金额 {expected} 元；请核对',
      en: '{actual} yuan were collected, more than the {expected} yuan of the notices; please check',
    },
  },
  *check({ text, fail }) {
    const matters = text.chapter('otherMatters');
    const { noticed, collected } = matters.includes('元') ? feeStatement(matters) : { noticed: null, collected: null };
    const odd = [...new Set([noticed, collected])].filter((yuan) => yuan !== null && yuan % processingFeeUnit !== 0);
    for (const value of odd) yield fail('unit', { value: value as number }, { at, actual: value });
    if (noticed !== null && collected !== null && collected > noticed) {
      yield fail('more', { actual: collected, expected: noticed }, { at, expected: noticed, actual: collected });
    } else if (odd.length === 0) yield noticed === null && collected === null ? 'notApplicable' : 'pass';
  },
});
