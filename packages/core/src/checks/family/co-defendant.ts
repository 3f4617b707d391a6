import { bridgeOf } from '../../comparison/bridge.ts';
import { coDefendantCases } from '../../comparison/bridge-explanations.ts';
import { defineCheck } from '../define-check.ts';

/** Where a government and its units differ in litigation after reconsideration alone, cases as co-defendants may be why. */
export default defineCheck({
  id: 'family/co-defendant',
  severity: 'info',
  title: {
    zh: '复议机关作共同被告的案件没有重复计入',
    en: 'Cases with the organ of reconsideration as co-defendant are counted once',
  },
  basis:
    '国办公开办函〔2016〕201号：复议机关作共同被告的行政诉讼案件，只计原行为机关，不计复议机关（该函依修订前的条例答复）',
  norms: ['AGG-CODEFENDANT'],
  needs: 'family',
  messages: {
    differs: {
      zh: '复议后起诉总计是 {actual} 件，各单位合计 {expected} 件，其他案件都一致：可能是本级作为复议机关当共同被告的案件，这类案件只由作出原行为的单位统计',
      en: '{actual} cases of litigation after reconsideration, but {expected} of all units, and all other cases agree: they may be cases with the government as co-defendant, which the unit that acted first counts alone',
    },
  },
  *check(context) {
    const lines = bridgeOf(context, context.family).filter(({ table }) => table.key === 'remedies');
    const cases = coDefendantCases(context.report, lines);
    const total = cases.find(({ column }) => column.key === 'total');
    if (total === undefined) yield lines.some(({ outcome }) => outcome === 'pass') ? 'pass' : 'notApplicable';
    else {
      const [at = '/tables'] = total.at;
      const related = cases.filter((line) => line !== total).flatMap((line) => line.at);
      const [expected, actual] = [total.sum as number, total.parent as number];
      yield context.fail('differs', { expected, actual }, { at, related, expected, actual });
    }
  },
});
