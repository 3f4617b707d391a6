import { noRequestsIn, ofReport } from '../../comparison/claimed.ts';
import { isCutTo } from '../../comparison/claimed-cut.ts';
import { rangeOf } from '../../comparison/claimed-number.ts';
import { pointersOf, quoted } from '../../comparison/claimed-words.ts';
import type { Subject } from '../../comparison/subject.ts';
import type { CountClaim } from '../../text/claims/claim.ts';
import { type QuantityCells, quantities } from '../../text/claims/quantities.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

const received: QuantityCells = { table: 'requests', rows: ['received'], column: null };

/** The first sentence that counts requests of this report's table, at least one. */
function countedIn(subject: Subject): CountClaim | undefined {
  return subject.text.claims.find((claim): claim is CountClaim => {
    const { kind, quantity, otherYear } = claim;
    if (kind !== 'count' || otherYear || rangeOf(claim.number)[0] <= 0 || isCutTo(claim, subject.figures)) return false;
    return quantities[quantity].readings.some(({ table }) => table === received.table) && ofReport(claim, subject);
  });
}

/** Text and table agree whether there were any requests at all. */
export default defineCheck({
  id: 'text/none-received',
  severity: 'error',
  title: { zh: '文字和表格都说有申请，或者都说没有', en: 'Text and table agree whether there were any requests' },
  basis: oneFigure,
  norms: ['TXT-NONE', 'T3-ALL-ZERO-VS-TEXT'],
  messages: {
    ...claimMessages,
    tableZero: {
      zh: '文中“{text}”说有申请，表中新收、上年结转、办理总计和结转下年度却全是 0；请补填表格，或者更正文字',
      en: 'The text speaks of requests (“{text}”), yet the table has 0 received, carried in, handled and carried over; fill in the table or correct the text',
    },
  },
  *check(context) {
    const { text, fail } = context;
    const counting = text.claims.length > 0 && noRequestsIn(context) ? countedIn(context) : undefined;
    if (counting === undefined) {
      yield* judgeClaims(context, ['received', 'newlyReceived', 'inHand'], ({ kind }) => kind === 'none');
      return;
    }
    const { number, place } = counting;
    const at = { at: place.passage.at, related: pointersOf(received, counting), expected: 0, actual: number.value };
    const details = number.precision === 'exact' ? at : { ...at, severity: 'warning' as const };
    yield fail('tableZero', { text: quoted(place) }, details);
  },
});
