import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** The text has as many requests carried in from last year as the table. */
export default defineCheck({
  id: 'text/carried-in',
  severity: 'error',
  title: { zh: '文中上年结转的件数与表一致', en: 'The text has as many requests carried in as the table' },
  basis: oneFigure,
  norms: ['TXT-CARRY-IN'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(context, ['carriedIn']);
  },
});
