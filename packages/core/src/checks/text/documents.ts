import { claimsOf } from '../../comparison/claimed.ts';
import { quoted } from '../../comparison/claimed-words.ts';
import type { Claim } from '../../text/claims/claim.ts';
import type { QuantityKey } from '../../text/claims/quantities.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaim, oneFigure } from '../judge-claims.ts';

const documents: readonly QuantityKey[] = [
  'rulesIssued',
  'rulesRepealed',
  'rulesInForce',
  'rulesPublished',
  'normativeDocumentsIssued',
  'normativeDocumentsRepealed',
  'normativeDocumentsInForce',
  'normativeDocumentsPublished',
];

/** The words of the table's own columns and rows. */
const columns = ['制发', '现行有效'];
const rows = ['规章', '行政规范性文件'];

/** Whether a sentence counts what the table counts, by its words; a government may speak of itself alone. */
function plainly({ place, scope }: Claim, kind: string | null): boolean {
  if (kind === 'government' && scope === 'own') return false;
  const clause = quoted(place);
  return columns.some((word) => clause.includes(word)) && rows.some((word) => clause.includes(word));
}

/** The text has as many rules and normative documents as the table. */
export default defineCheck({
  id: 'text/documents',
  severity: 'warning',
  title: {
    zh: '文中规章、规范性文件的件数与表一致',
    en: 'The text has as many rules and normative documents as the table',
  },
  basis: `${oneFigure}；文中用语与表中相同的才是错误，“印发”“发布”等说法可能不是同一个数，只作警告`,
  norms: ['T2-TEXT-DOCS'],
  messages: claimMessages,
  *check(context) {
    const claims = claimsOf(context.text, documents);
    if (claims.length === 0) yield 'notApplicable';
    for (const claim of claims) {
      if (claim.kind === 'share') continue;
      yield plainly(claim, context.report.organ.kind)
        ? judgeClaim(context, claim, 'error')
        : judgeClaim(context, claim);
    }
  },
});
