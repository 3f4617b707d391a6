export { chineseNumber, parseChineseNumber } from './chinese-number.ts';
export type {
  AllClaim,
  Claim,
  ClaimedNumber,
  ClaimPlace,
  ClaimScope,
  CountClaim,
  NoneClaim,
  Precision,
  ShareClaim,
} from './claims/claim.ts';
export { type Quantity, type QuantityCells, type QuantityKey, quantities } from './claims/quantities.ts';
export { type Passage, ReportText } from './report-text.ts';
export type { Sentence } from './sentences.ts';
export { similarity } from './similarity.ts';
export { squeeze, squeezedOffset } from './squeeze.ts';
