import { isCutTo } from '../../comparison/claimed-cut.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** The text has as many requests received as the table. That there were none is for text/none-received. */
export default defineCheck({
  id: 'text/received',
  severity: 'error',
  title: { zh: '文中收到的申请件数与表一致', en: 'The text has as many requests received as the table' },
  basis: `${oneFigure}；文中的“收到”含不含上年结转都可以`,
  norms: ['TXT-RECEIVED'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(
      context,
      ['received', 'newlyReceived', 'inHand'],
      (claim) => claim.kind === 'count' && claim.applicants === null && !isCutTo(claim, context.figures),
    );
  },
});
