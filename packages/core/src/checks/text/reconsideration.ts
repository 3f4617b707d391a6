import { isCutTo } from '../../comparison/claimed-cut.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** The text has as many cases of reconsideration as the table. That there were none is for text/no-dispute. */
export default defineCheck({
  id: 'text/reconsideration',
  severity: 'error',
  title: { zh: '文中行政复议件数与表一致', en: 'The text has as many cases of reconsideration as the table' },
  basis: oneFigure,
  norms: ['TXT-REVIEW'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(
      context,
      ['reconsideration'],
      (claim) => claim.kind === 'count' && !isCutTo(claim, context.figures),
    );
  },
});
