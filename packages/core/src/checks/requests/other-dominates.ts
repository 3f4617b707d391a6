import { cellPointer } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

/** “其他” under （六）其他处理 is for what fits no other result: it does not take in a large share of all. */
export default defineCheck({
  id: 'requests/other-dominates',
  severity: 'info',
  title: { zh: '“其他处理 3.其他”占的比例不大', en: 'Other reasons make up no large share of the results' },
  basis: 'nianbao 规则：“（六）其他处理 3.其他”只收不属于任何一项的情形，占比过大多半是没有分项统计',
  norms: ['T3-OTHER-DOMINATES'],
  messages: {
    dominates: {
      zh: '“（六）其他处理 3.其他”有 {count} 件，占办理总计 {total} 件的 {share}%；请核对其中有没有应当归入其他各项的',
      en: '“Other: other reasons” has {count} of {total} handled, {share}% of all; check whether some belong to another result',
    },
  },
  *check({ report, profile, fail }) {
    const rows = report.tables.requests;
    const count = rows?.otherReasons?.total ?? null;
    const total = rows?.totalHandled?.total ?? null;
    // More than all of them is for the identities to tell.
    if (count === null || total === null || !(total > 0) || count > total) {
      yield 'notApplicable';
      return;
    }
    const { otherReasonsShare, otherReasonsAtLeast } = profile.thresholds;
    if (count < otherReasonsAtLeast || count / total <= otherReasonsShare) {
      yield 'pass';
      return;
    }
    const at = cellPointer('requests', 'otherReasons', 'total');
    const related = [cellPointer('requests', 'totalHandled', 'total')];
    yield fail('dominates', { count, total, share: Math.round((count / total) * 100) }, { at, related, actual: count });
  },
});
