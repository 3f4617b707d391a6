import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** Where the text says that there was no reconsideration or litigation, the table has none. */
export default defineCheck({
  id: 'text/no-dispute',
  severity: 'error',
  title: { zh: '文中说没有复议、诉讼的，表中也没有', en: 'Where the text has no dispute, the table has none' },
  basis: oneFigure,
  norms: ['TXT-NO-DISPUTE'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(
      context,
      ['reconsideration', 'litigation', 'directLitigation', 'litigationAfterReconsideration', 'remedies'],
      ({ kind }) => kind === 'none',
    );
  },
});
