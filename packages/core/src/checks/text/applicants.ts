import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** Where the text counts requests by kind of applicant, it has what the columns of the table have. */
export default defineCheck({
  id: 'text/applicants',
  severity: 'warning',
  title: {
    zh: '文中各类申请人的件数与表一致',
    en: 'The text has as many requests of each kind of applicant as the table',
  },
  basis: `${oneFigure}；文中怎样区分申请人有不同说法，所以只作警告`,
  norms: ['TXT-APPLICANTS'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(
      context,
      ['received', 'newlyReceived', 'inHand', 'handled', 'workedOn'],
      ({ applicants }) => applicants !== null,
    );
  },
});
