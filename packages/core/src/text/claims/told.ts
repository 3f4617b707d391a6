import type { Claim } from './claim.ts';
import type { OrganNames } from './organ-names.ts';

/** What a passage stands in. */
export interface Surroundings {
  readonly year: number | null;
  readonly organ: OrganNames;
  /** In a chapter or below a heading about requests; about cases. */
  readonly ofRequests: boolean;
  readonly ofCases: boolean;
}

/** A claim of which the rest of its sentence may still say something. */
export type Draft = Claim & { includesCarriedIn: boolean; plain: boolean; readonly place: { sentence: string } };

/** What a claim says, without what it has from the text before. */
export type Told = Claim extends infer C
  ? C extends Claim
    ? Omit<C, 'scope' | 'otherYear' | 'includesCarriedIn' | 'plain' | 'place'>
    : never
  : never;
