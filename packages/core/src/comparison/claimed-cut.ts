import type { DeducedFigures } from '../figures/deduced-figures.ts';
import type { Claim } from '../text/claims/claim.ts';
import { isCut, leftOf } from '../text/claims/plain.ts';
import { judge } from './claimed.ts';

/** Longer ones are no sentences, and would be gone through for each of their claims. */
const longestSentence = 1000;

/**
 * Whether the tables may rightly have less than a sentence counts, since it says itself that some were withdrawn, counted
 * together or not accepted: 收到 32 件，不予受理 2 件, in the table 30. Where it does not say how many, any figure may be right.
 */
export function isCutTo(claim: Claim, figures: DeducedFigures): boolean {
  if (claim.plain || claim.kind !== 'count') return false;
  const { sentence } = claim.place;
  if (sentence.length > longestSentence || !isCut(sentence)) return false;
  const left = leftOf(claim);
  return (
    left === null || left.some((value) => judge(claim.quantity, claim, [[value, value]], figures).verdict === 'agrees')
  );
}
