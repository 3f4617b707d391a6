import type { Applicant, Word } from './words.ts';

/** Columns of the table of requests. */
const columns: Readonly<Record<Applicant, readonly string[]>> = {
  naturalPerson: ['naturalPerson'],
  organizations: ['enterprise', 'research', 'publicWelfare', 'legalService', 'otherOrganization'],
  enterprise: ['enterprise'],
  research: ['research'],
  publicWelfare: ['publicWelfare'],
  legalService: ['legalService'],
};
/** The columns of the applicants that words name; null where they name none. */
export function applicantsIn(words: readonly Word[]): readonly string[] | null {
  const found = words.flatMap((word) => (word.kind === 'applicant' ? columns[word.meaning] : []));
  return found.length === 0 ? null : [...new Set(found)];
}
