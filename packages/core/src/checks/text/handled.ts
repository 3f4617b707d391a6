import { rangeOf } from '../../comparison/claimed-number.ts';
import type { DeducedFigures } from '../../figures/deduced-figures.ts';
import type { Claim } from '../../text/claims/claim.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** 本年新收的 62 件中，56 件已答复: those carried in are not counted, so that it is what was received and not carried over. */
function ofTheNew(claim: Claim, figures: DeducedFigures): boolean {
  const [received, carriedIn, carriedOut] = ['received', 'carriedIn', 'carriedOut'].map((row) =>
    figures.value('requests', row, 'total'),
  );
  if (claim.kind !== 'count' || !received || !carriedIn || !carriedOut) return false;
  const [least, most] = rangeOf(claim.number);
  return received - carriedOut >= least && received - carriedOut <= most;
}

/** The text has as many requests handled as the table. */
export default defineCheck({
  id: 'text/handled',
  severity: 'warning',
  title: { zh: '文中办结、答复的件数与表一致', en: 'The text has as many requests handled as the table' },
  basis: `${oneFigure}；只说本年新收中已办的也对；“答复”“办理”的口径各地不一，所以只作警告`,
  norms: ['TXT-DONE'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(context, ['handled', 'workedOn'], (claim) => {
      return claim.kind === 'count' && claim.applicants === null && !ofTheNew(claim, context.figures);
    });
  },
});
