import { cellPointer } from '../../model/index.ts';
import { feeStatement } from '../../text/fee-statement.ts';
import { defineCheck } from '../define-check.ts';

const at = cellPointer('requests', 'otherFeeUnpaid', 'total');
const denied = /(?:未|没有|无)[^，。；]{0,10}通知/;

/** Where requests were closed since the fee was not paid, chapter 6 tells at least so many notices to pay. */
export default defineCheck({
  id: 'other-matters/fee-unpaid',
  severity: 'warning',
  title: { zh: '逾期未缴费的申请与收费通知相符', en: 'Unpaid requests agree with the notices to pay' },
  basis:
    'nianbao 规则：《政府信息公开信息处理费管理办法》（国办函〔2020〕109号）规定先发收费通知，逾期未缴的才不再处理；一般认为第六部分要写发出通知的件数，本项目没有核到原文',
  norms: ['OTH-FEE-VS-T3'],
  messages: {
    silent: {
      zh: '表格里有 {count} 件因逾期未缴费不再处理，第六部分没有写发出收费通知的情况',
      en: 'The table has {count} requests closed for an unpaid fee, but chapter 6 tells no notice to pay',
    },
    denied: {
      zh: '表格里有 {count} 件因逾期未缴费不再处理，第六部分却写没有发出收费通知',
      en: 'The table has {count} requests closed for an unpaid fee, but chapter 6 says that no notice to pay was sent',
    },
    fewer: {
      zh: '表格里有 {count} 件因逾期未缴费不再处理，第六部分写的收费通知只有 {actual} 件',
      en: 'The table has {count} requests closed for an unpaid fee, but chapter 6 tells only {actual} notices to pay',
    },
  },
  *check({ report, text, fail }) {
    const count = report.tables.requests?.otherFeeUnpaid?.total ?? null;
    const matters = text.chapter('otherMatters');
    if (count === null || !Number.isSafeInteger(count) || count <= 0 || matters === '') {
      yield 'notApplicable';
      return;
    }
    const details = { at, related: ['/chapters/otherMatters'] };
    const { notices } = feeStatement(matters);
    if (notices !== null && notices < count)
      yield fail('fewer', { count, actual: notices }, { ...details, expected: count, actual: notices });
    else if (notices !== null) yield 'pass';
    else if (denied.test(matters)) yield fail('denied', { count }, details);
    else if (matters.includes('通知')) yield 'pass';
    else yield fail('silent', { count }, details);
  },
});
