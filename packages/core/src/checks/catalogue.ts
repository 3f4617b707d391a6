import { type Form, forms } from '../forms/index.ts';
import type { Check } from './define-check.ts';
import { identityChecks } from './identities.ts';
import { ownChecks } from './registry.ts';

/** The whole catalogue for a set of forms: the identities that they declare, then every other check. */
export function checksFor(among: readonly Form[]): readonly Check[] {
  const own = ownChecks.map((check) => (check.basisOf ? { ...check, basis: check.basisOf(among) } : check));
  return [...identityChecks(among), ...own];
}

/** The whole catalogue for the statutory forms. */
export const checks = checksFor(forms);
