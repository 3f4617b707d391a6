import type { Claim } from './claim.ts';
import type { QuantityKey } from './quantities.ts';

const apart: ReadonlySet<QuantityKey> = new Set(['partiallyGranted', 'grantedOrPartly']);

/** What a claim counts, whatever the number. */
function counted({ quantity, applicants, scope, otherYear }: Claim): string {
  return `${quantity} ${applicants?.join() ?? ''} ${scope} ${otherYear}`;
}

/** Counts that two sentences of a passage tell differently: they are of different things, and neither is clear. */
function contradicted(claims: readonly Claim[]): ReadonlySet<string> {
  const numbers = new Map<string, number>();
  const found = new Set<string>();
  for (const claim of claims) {
    if (claim.kind !== 'count') continue;
    const key = counted(claim);
    const before = numbers.get(key);
    if (before === undefined) numbers.set(key, claim.number.value);
    else if (before !== claim.number.value) found.add(key);
  }
  return found;
}

/** The claims of a passage, in the light of all of it: 予以公开 takes in 部分公开 where that is not told apart. */
export function settled(claims: readonly Claim[], somethingLeft: boolean): readonly Claim[] {
  if (claims.length === 0) return claims;
  const unclear = contradicted(claims);
  const toldApart = claims.some(({ quantity }) => apart.has(quantity));
  return claims
    .filter(
      (claim) => !unclear.has(counted(claim)) && !(somethingLeft && claim.kind === 'all' && claim.of === 'received'),
    )
    .map((claim) => (claim.quantity === 'granted' && !toldApart ? { ...claim, quantity: 'disclosed' } : claim));
}
