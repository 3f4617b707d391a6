import { claimsOf, ofReport } from '../../comparison/claimed.ts';
import { numberWords, rangeOf } from '../../comparison/claimed-number.ts';
import { cellsWords, pointersOf, quoted } from '../../comparison/claimed-words.ts';
import type { CountClaim } from '../../text/claims/claim.ts';
import { type QuantityCells, quantities } from '../../text/claims/quantities.ts';
import { type CheckOutcome, defineCheck } from '../define-check.ts';
import { claimMessages, judgeClaim, judgeClaims, oneFigure } from '../judge-claims.ts';

/** What a unit is in 万元, as a power of ten. */
const powers: Readonly<Record<string, number>> = { 元: -4, 万元: 0, 亿元: 4 };

/** A claim with its amount in 万元, as the table has it. */
function inTable(claim: CountClaim): CountClaim {
  const power = powers[claim.unit] ?? 0;
  const { value, step, precision } = claim.number;
  return { ...claim, number: { value: Number(`${value}e${power}`), step: Number(`${step}e${power}`), precision } };
}

/** Whether the table may rightly have this for it: rounded or cut off, or in yuan, which charges/unit tells. */
function isAmount({ number }: CountClaim, amount: number): boolean {
  const [least, most] = rangeOf(number);
  const fits = (value: number) => value > least - number.step && value < most + number.step;
  return amount === number.value || fits(amount) || fits(amount / 10_000);
}

type Context = Parameters<typeof judgeClaim>[0];

function judgeFee(fee: CountClaim, context: Context): CheckOutcome {
  const { report, form, fail } = context;
  const amount = report.tables.charges?.charges?.amount ?? null;
  if (amount === null) return judgeClaim(context, fee);
  if (isAmount(fee, amount)) return 'pass';
  const cells = quantities.charges.readings[0] as QuantityCells;
  const actual = fee.number.value;
  const args = { text: quoted(fee.place), actual: numberWords(fee.number), row: cellsWords(form, cells, fee) };
  const details = { at: fee.place.passage.at, related: pointersOf(cells, fee), expected: amount, actual };
  return ofReport(fee, context)
    ? fail('differs', { ...args, expected: amount }, details)
    : fail('otherScope', { ...args, expected: amount }, { ...details, severity: 'info' });
}

/** The text has as many licences, penalties and compulsory measures as the table, and the fee. */
export default defineCheck({
  id: 'text/decisions',
  severity: 'warning',
  title: {
    zh: '文中行政许可、处罚、强制的件数和收费金额与表一致',
    en: 'The text has as many administrative decisions as the table, and the fee',
  },
  basis: `${oneFigure}；文中也可能只说公布了的决定，所以只作警告`,
  norms: ['TXT-LICENSE'],
  messages: claimMessages,
  *check(context) {
    for (const claim of claimsOf(context.text, ['charges'])) {
      if (claim.kind === 'count') yield judgeFee(inTable(claim), context);
    }
    yield* judgeClaims(context, ['licensing', 'penalties', 'compulsion']);
  },
});
