import type { Claim } from '../../text/claims/claim.ts';
import { type QuantityCells, quantities } from '../../text/claims/quantities.ts';
import { noRequestsIn, ofReport } from '../claimed.ts';
import { rangeOf } from '../claimed-number.ts';
import { pointersOf, quoted } from '../claimed-words.ts';
import { defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaims, oneFigure } from '../judge-claims.ts';

const received: QuantityCells = { table: 'requests', rows: ['received'], column: null };

/** A sentence that counts requests of this report's table, at least one. */
const countsRequests = ({ kind, quantity, otherYear }: Claim) =>
  kind === 'count' && !otherYear && quantities[quantity].readings.some(({ table }) => table === received.table);

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
    yield* judgeClaims(context, ['received', 'newlyReceived', 'inHand'], ({ kind }) => kind === 'none');
    if (text.claims.length === 0 || !noRequestsIn(context)) return;
    const claim = text.claims.find((one) => {
      if (one.kind !== 'count' || !countsRequests(one) || !ofReport(one, context)) return false;
      return rangeOf(one.number)[0] > 0;
    });
    if (claim === undefined || claim.kind !== 'count') return;
    const { number, place } = claim;
    const details = { at: place.passage.at, related: pointersOf(received, claim), expected: 0, actual: number.value };
    yield fail(
      'tableZero',
      { text: quoted(place) },
      number.precision === 'exact' ? details : { ...details, severity: 'warning' },
    );
  },
});
