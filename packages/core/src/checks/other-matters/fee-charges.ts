import { cellPointer } from '../../model/index.ts';
import { feeStatement } from '../../text/fee-statement.ts';
import { defineCheck } from '../define-check.ts';

const at = cellPointer('charges', 'charges', 'amount');

/** In yuan: less is 0 in a table of 万元 with two decimals. */
const least = 50;

/** A processing fee that was collected is among the fees of the table. */
export default defineCheck({
  id: 'other-matters/fee-charges',
  severity: 'info',
  title: { zh: '收取的信息处理费计入行政事业性收费', en: 'A processing fee collected is among the fees' },
  basis: 'nianbao 规则：信息处理费属于行政事业性收费；表格里的收费金额是否必须包括它，本项目没有核到规定',
  norms: ['OTH-FEE-VS-T2'],
  messages: {
    zero: {
      zh: '第六部分写收取信息处理费 {value} 元，表格里的行政事业性收费是 0；请核对是否漏计',
      en: 'Chapter 6 tells processing fees of {value} yuan, but the fees in the table are 0; please check',
    },
  },
  *check({ report, text, fail }) {
    const amount = report.tables.charges?.charges?.amount ?? null;
    const matters = text.chapter('otherMatters');
    const collected = amount === null || !matters.includes('元') ? null : feeStatement(matters).collected;
    if (collected === null || collected < least) yield 'notApplicable';
    else if (amount !== 0) yield 'pass';
    else yield fail('zero', { value: collected }, { at, related: ['/chapters/otherMatters'], actual: amount });
  },
});
