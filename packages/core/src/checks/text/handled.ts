import { judge } from '../../comparison/claimed.ts';
import { rangeOf } from '../../comparison/claimed-number.ts';
import type { DeducedFigures } from '../../figures/deduced-figures.ts';
import type { Claim } from '../../text/claims/claim.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

const mostRead = 200;

/** 本年新收的 62 件中，56 件已答复: those carried in are not counted, so that it is what was received and not carried over. */
function ofTheNew(claim: Claim, figures: DeducedFigures): boolean {
  const [received, carriedIn, carriedOut] = ['received', 'carriedIn', 'carriedOut'].map((row) =>
    figures.value('requests', row, 'total'),
  );
  if (claim.kind !== 'count' || !received || !carriedIn || !carriedOut) return false;
  const [least, most] = rangeOf(claim.number);
  return received - carriedOut >= least && received - carriedOut <= most;
}

/** What requests came to that are not always called answered. */
const otherEnd = /^[^，、]{0,2}[，、][^，、]{0,30}(?:不予[处受]理|不明确|转[办送交]|移[交送]|撤|终止|其他)/;
const next = /^[^\d。；]{1,40}(\d{1,9})[件宗起份例]/;
const apart = /其中|包括|含/;

/** 答复 7 件，不予受理 4 件，补正后仍不明确 1 件 of 12: those answered are told apart from those that came to something else. */
function withTheRest(claim: Claim, figures: DeducedFigures): boolean {
  if (claim.kind !== 'count') return false;
  let sum = claim.number.value;
  let rest = claim.place.passage.plain.slice(claim.place.end, claim.place.end + mostRead);
  for (;;) {
    const [told, value] = next.exec(rest) ?? [];
    if (told === undefined || apart.test(told) || !otherEnd.test(told)) return false;
    sum += Number(value);
    if (judge('handled', claim, [[sum, sum]], figures).verdict === 'agrees') return true;
    rest = rest.slice(told.length);
  }
}

/** The text has as many requests handled as the table. */
export default defineCheck({
  id: 'text/handled',
  severity: 'warning',
  title: { zh: '文中办结、答复的件数与表一致', en: 'The text has as many requests handled as the table' },
  basis: `${oneFigure}；只说本年新收中已办的也对；“答复”“办理”的口径各地不一，所以只作警告`,
  norms: ['TXT-DONE'],
  messages: claimMessages,
  *check(context) {
    yield* judgeClaims(context, ['handled', 'workedOn'], (claim) => {
      if (claim.kind !== 'count' || claim.applicants !== null) return false;
      return !ofTheNew(claim, context.figures) && !withTheRest(claim, context.figures);
    });
  },
});
