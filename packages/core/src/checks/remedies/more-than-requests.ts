import { cellPointer } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** No more cases are brought than requests were handled, this year and last. */
export default defineCheck({
  id: 'remedies/more-than-requests',
  severity: 'info',
  title: { zh: '复议和直接起诉不多于两年办理的申请', en: 'No more cases than requests were handled' },
  basis: 'nianbao 规则：复议和诉讼一般因本年或上一年办理的申请而起；一件申请也可能引出几个案件，所以只作提示',
  norms: ['T4-VS-T3'],
  needs: 'previous',
  messages: {
    exceeds: {
      zh: '行政复议和未经复议直接起诉共 {actual} 件，而本年和上一年办理的申请只有 {most} 件；请核对是否把其他案件计入',
      en: '{actual} reconsiderations and direct lawsuits, but only {most} requests were handled this year and last; check whether other cases were counted in',
    },
    blank: {
      zh: '行政复议、未经复议直接起诉的总计，或两年的办理总计没有可用的数，无法核对',
      en: 'No usable number of reconsiderations, direct lawsuits, or requests handled in both years; cannot tell',
    },
  },
  *check({ report, previous, fail, cannotTell }) {
    const { reconsideration, directLitigation } = report.tables.remedies ?? {};
    const cases = (reconsideration?.total ?? Number.NaN) + (directLitigation?.total ?? Number.NaN);
    const handled = [report, previous.report].map(({ tables }) => tables.requests?.totalHandled?.total ?? Number.NaN);
    const most = (handled[0] as number) + (handled[1] as number);
    const at = cellPointer('remedies', 'reconsideration', 'total');
    if (cases === 0) yield 'pass';
    else if (!Number.isSafeInteger(cases) || !Number.isSafeInteger(most)) yield cannotTell('blank', {}, { at });
    else if (cases <= most) yield 'pass';
    else {
      const related = [
        cellPointer('remedies', 'directLitigation', 'total'),
        cellPointer('requests', 'totalHandled', 'total'),
      ];
      yield fail('exceeds', { actual: cases, most }, { at, related, expected: most, actual: cases });
    }
  },
});
