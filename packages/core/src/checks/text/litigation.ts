import { isCutTo } from '../../comparison/claimed-cut.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** The text has as many lawsuits, or cases in all, as the table. That there were none is for text/no-dispute. */
export default defineCheck({
  id: 'text/litigation',
  severity: 'error',
  title: { zh: '文中行政诉讼件数与表一致', en: 'The text has as many lawsuits as the table' },
  basis: oneFigure,
  norms: ['TXT-LITIGATION'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(
      context,
      ['litigation', 'directLitigation', 'litigationAfterReconsideration', 'remedies'],
      (claim) => claim.kind === 'count' && !isCutTo(claim, context.figures),
    );
  },
});
