import { type Form, forms } from '../forms/index.ts';
import type { Check } from './define-check.ts';
import { identityChecks } from './identities.ts';
import { ownChecks } from './registry.ts';

export { sameOrgan } from '../comparison/predecessor.ts';
export type { Family, FamilyUnit, ReadReport, Subject } from '../comparison/subject.ts';
export type { DeducedFigures } from '../figures/deduced-figures.ts';
export {
  type Check,
  type CheckContext,
  type CheckDefinition,
  type CheckOutcome,
  defineCheck,
  type Need,
} from './define-check.ts';
export {
  type Arguments,
  type BasisOf,
  type Details,
  defineRule,
  finding,
  type Messages,
  type Rule,
  type RuleDefinition,
  type SameSlots,
} from './define-rule.ts';
export { identityChecks } from './identities.ts';
export { word } from './word.ts';

/** The whole catalogue for a set of forms: the identities that they declare, then every other check. */
export function checksFor(among: readonly Form[]): readonly Check[] {
  const own = ownChecks.map((check) => (check.basisOf ? { ...check, basis: check.basisOf(among) } : check));
  return [...identityChecks(among), ...own];
}

/** The whole catalogue for the statutory forms. */
export const checks = checksFor(forms);
