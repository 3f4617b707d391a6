import type { DeducedFigures } from '../figures/deduced-figures.ts';
import type { Claim, ShareClaim } from '../text/claims/claim.ts';
import { type QuantityCells, type QuantityKey, quantities } from '../text/claims/quantities.ts';
import { type ReadingSum, sumOf, sumsOf } from './claimed.ts';
import { fitsShare } from './claimed-number.ts';

/** The totals that shares are taken of, by table: the first one is what is meant where the sentence does not say. */
const totals: Readonly<Record<string, readonly QuantityKey[]>> = {
  requests: ['handled', 'received', 'inHand'],
  remedies: [
    'remedies',
    'reconsideration',
    'litigation',
    'directLitigation',
    'litigationAfterReconsideration',
    'handled',
    'received',
    'inHand',
  ],
};

const everybody = { applicants: null } as const;

const around = new Map<QuantityKey, readonly QuantityKey[]>();

/** The quantities that take in all the rows of this one: 不予公开 for 属于国家秘密. */
function groupsAround(quantity: QuantityKey): readonly QuantityKey[] {
  const before = around.get(quantity);
  if (before !== undefined) return before;
  const readings: readonly QuantityCells[] = quantities[quantity].readings;
  const takesIn = (one: QuantityCells) =>
    readings.some(
      ({ table, rows }) =>
        one.table === table && one.rows.length > rows.length && rows.every((row) => one.rows.includes(row)),
    );
  const found = (Object.keys(quantities) as QuantityKey[]).filter((key) => quantities[key].readings.some(takesIn));
  around.set(quantity, found);
  return found;
}

const sameApplicants = (a: Claim, b: Claim) => a.applicants?.join() === b.applicants?.join();

/** What claims beside it in the same paragraph state of some quantities; of a total, for all applicants too. */
function statedBeside(
  near: readonly Claim[],
  share: ShareClaim,
  keys: readonly QuantityKey[],
  total: boolean,
): number[] {
  return near.flatMap((claim) => {
    if (claim.kind !== 'count' || claim.otherYear || claim.scope !== share.scope) return [];
    if (claim.place.passage !== share.place.passage || !keys.includes(claim.quantity)) return [];
    return (total && claim.applicants === null) || sameApplicants(claim, share) ? [claim.number.value] : [];
  });
}

/** The totals that a share may be of, likeliest first: those of the table, those stated beside it, then all else. */
function* totalsOf(
  share: ShareClaim,
  table: string,
  near: readonly Claim[],
  figures: DeducedFigures,
): Iterable<ReadingSum | number> {
  const usual = [...(share.of === null ? [] : [share.of]), ...(totals[table] ?? [])];
  for (const key of usual) {
    const [cells]: readonly QuantityCells[] = quantities[key].readings;
    const sum = cells ? sumOf(cells, everybody, figures) : null;
    if (sum !== null) yield sum;
  }
  yield* statedBeside(near, share, usual, true);
  const groups = groupsAround(share.quantity);
  for (const key of [...usual, ...groups]) {
    yield* sumsOf(key, everybody, figures);
    if (share.applicants !== null) yield* sumsOf(key, share, figures);
  }
  yield* statedBeside(near, share, groups, true);
}

/** A sum that the table decides. */
type Decided = ReadingSum & { readonly value: number };

/** How a share stands to the figures; `part` is what it is a share of the `total` of, as the table has them. */
export type ShareVerdict =
  | { readonly verdict: 'agrees' }
  | { readonly verdict: 'absent' }
  | { readonly verdict: 'open'; readonly part: ReadingSum }
  | { readonly verdict: 'differs'; readonly part: ReadingSum; readonly total: Decided };

/**
 * Whether a share is that of any figure for its part, in the table or stated beside it, in any total that makes sense; `near`
 * are the claims beside it.
 */
export function judgeShare(share: ShareClaim, near: readonly Claim[], figures: DeducedFigures): ShareVerdict {
  const sums = sumsOf(share.quantity, share, figures);
  const [part] = sums;
  if (part === undefined) return { verdict: 'absent' };
  const stated = statedBeside(near, share, [share.quantity], false);
  const parts = [...sums.flatMap(({ value }) => value ?? []), ...stated];
  let first: Decided | undefined;
  let open = part.value === null;
  for (const one of totalsOf(share, part.cells.table, near, figures)) {
    const value = typeof one === 'number' ? one : one.value;
    if (value === null) open = true;
    else if (value > 0) {
      if (parts.some((count) => fitsShare(share.number, (100 * count) / value))) return { verdict: 'agrees' };
      if (typeof one !== 'number') first ??= { ...one, value };
    }
  }
  if (open) return { verdict: 'open', part };
  return first === undefined ? { verdict: 'absent' } : { verdict: 'differs', part, total: first };
}
