import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** The text has as many requests handled as the table. */
export default defineCheck({
  id: 'text/handled',
  severity: 'warning',
  title: { zh: '文中办结、答复的件数与表一致', en: 'The text has as many requests handled as the table' },
  basis: `${oneFigure}；“答复”“办理”的口径各地不一，所以只作警告`,
  norms: ['TXT-DONE'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(
      context,
      ['handled', 'workedOn'],
      ({ kind, applicants }) => kind === 'count' && applicants === null,
    );
  },
});
