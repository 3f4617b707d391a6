import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** The text has as many licences, penalties and compulsory measures as the table. */
export default defineCheck({
  id: 'text/decisions',
  severity: 'warning',
  title: {
    zh: '文中行政许可、处罚、强制的件数与表一致',
    en: 'The text has as many administrative decisions as the table',
  },
  basis: `${oneFigure}；文中也可能只说公布了的决定，所以只作警告`,
  norms: ['TXT-LICENSE'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(context, ['licensing', 'penalties', 'compulsion']);
  },
});
