import type { OrganKind } from '../../model/index.ts';

/** A paragraph of a report of 2023 with the figures of its tables; what is left out is 0. */
export interface Case {
  readonly text: string;
  /** Requests: a row's total, all of natural persons; or its columns, natural persons first. */
  readonly requests?: Readonly<Record<string, number | readonly number[]>>;
  /** Upheld, corrected, other result, pending. */
  readonly remedies?: Readonly<Record<string, readonly number[]>>;
  readonly others?: Readonly<Record<string, number>>;
  /** Its full name, which tells its kind too; else 某市财政局. */
  readonly organ?: string;
  readonly kind?: OrganKind;
  readonly form?: '2019';
  readonly chapter?: 'overview' | 'requests' | 'remedies' | 'otherMatters';
}

/** A case that is wrong, and the codes that tell it. */
export interface WrongCase extends Case {
  readonly codes: readonly string[];
}

/** 26 requests, all of them handled. */
export const usual = { received: 26, totalHandled: 26, granted: 20, partiallyGranted: 2, unavailableNotHeld: 4 };
/** 26 requests with 3 carried in, 5 of them carried over. */
export const carried = { received: 26, carriedIn: 3, totalHandled: 24, carriedOut: 5, granted: 24 };
export const upheld = { reconsideration: [3, 0, 0, 0], directLitigation: [2, 0, 0, 0] };
