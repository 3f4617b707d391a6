export { sameOrgan } from '../comparison/predecessor.ts';
export type { Family, FamilyUnit, ReadReport, Subject } from '../comparison/subject.ts';
export type { DeducedFigures } from '../figures/deduced-figures.ts';
export { checks, checksFor } from './catalogue.ts';
export {
  type Check,
  type CheckContext,
  type CheckDefinition,
  type CheckOutcome,
  defineCheck,
  type Need,
} from './define-check.ts';
export { type Arguments, defineRule, finding, type Rule } from './define-rule.ts';
export { identityChecks } from './identities.ts';
export { word } from './word.ts';
