import type { Claim } from './claim.ts';

/** What a passage stands in. */
export interface Surroundings {
  readonly year: number | null;
  /** Empty where it is not known. */
  readonly organ: string;
  /** The same as it is short. */
  readonly shortOrgan: string;
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
