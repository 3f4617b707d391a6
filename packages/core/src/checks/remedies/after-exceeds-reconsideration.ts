import { cellPointer } from '../../model/index.ts';
import { defineCheck } from '../define-check.ts';

const [key, after, reconsideration] = ['remedies', 'litigationAfterReconsideration', 'reconsideration'];

/** No more cases come to court after reconsideration than were decided in reconsideration, this year and last. */
export default defineCheck({
  id: 'remedies/after-exceeds-reconsideration',
  severity: 'info',
  title: {
    zh: '复议后起诉不多于两年审结的行政复议',
    en: 'Litigation after reconsideration does not exceed what was decided',
  },
  basis: 'nianbao 规则：复议后起诉一般跟着本年或上一年审结的复议；更早审结的也可能有，所以只作提示',
  norms: ['T4-AFTER-GT-REVIEW'],
  needs: 'previous',
  messages: {
    exceeds: {
      zh: '复议后起诉总计 {actual} 件，而本年和上一年审结的行政复议只有 {most} 件；请核对这些案件是否都经过复议',
      en: '{actual} cases of litigation after reconsideration, but only {most} reconsiderations were decided this year and last; check that all of them were reconsidered',
    },
    blank: {
      zh: '复议后起诉总计，或本年、上一年行政复议的总计、尚未审结没有可用的数，无法核对',
      en: 'No usable number of litigation after reconsideration, or of reconsiderations in all and pending in both years; cannot tell',
    },
  },
  *check({ report, previous, fail, cannotTell }) {
    const actual = report.tables[key]?.[after]?.total ?? null;
    const at = cellPointer(key, after, 'total');
    if (actual === 0) {
      yield 'pass';
      return;
    }
    const decided = [report, previous.report].map(({ tables }) => {
      const row = tables[key]?.[reconsideration];
      return (row?.total ?? Number.NaN) - (row?.pending ?? Number.NaN);
    });
    const most = (decided[0] as number) + (decided[1] as number);
    if (!Number.isSafeInteger(actual) || !Number.isSafeInteger(most)) yield cannotTell('blank', {}, { at });
    else if ((actual as number) <= most) yield 'pass';
    else {
      const related = ['total', 'pending'].map((column) => cellPointer(key, reconsideration, column));
      yield fail('exceeds', { actual: actual as number, most }, { at, related, expected: most, actual });
    }
  },
});
