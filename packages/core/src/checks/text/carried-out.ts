import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** The text has as many requests carried over to next year as the table. */
export default defineCheck({
  id: 'text/carried-out',
  severity: 'error',
  title: { zh: '文中结转下年度的件数与表一致', en: 'The text has as many requests carried over as the table' },
  basis: oneFigure,
  norms: ['TXT-CARRY-OUT'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(context, ['carriedOut']);
  },
});
