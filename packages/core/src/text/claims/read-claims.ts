import type { Report } from '../../model/index.ts';
import type { Passage } from '../report-text.ts';
import type { Claim } from './claim.ts';

/** The claims of passages of a report, in their order. */
export function readClaims(_passages: readonly Passage[], _report: Report): readonly Claim[] {
  return [];
}
