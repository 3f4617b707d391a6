import { resultKeys } from '../../text/claims/meaning.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

/** 予以公开 is one of them too where the text does not tell 部分公开 apart. */
const results = [...resultKeys, 'disclosed'] as const;

/** The text has each result of requests as often as the table. */
export default defineCheck({
  id: 'text/results',
  severity: 'warning',
  title: { zh: '文中各种办理结果的件数与表一致', en: 'The text has each result as often as the table' },
  basis: `${oneFigure}；文中归类的说法各地不一，所以只作警告`,
  norms: ['TXT-SUBTYPES'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(context, results);
  },
});
