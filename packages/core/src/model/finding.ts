import type { Words } from '../forms/index.ts';
import type { Pointer } from './pointer.ts';
import type { SourcePlace } from './source-map.ts';

export type Severity = 'error' | 'warning' | 'info';

/** `fail`: something is wrong or was inferred. `cannotTell`: the figures needed are not there. */
export type Outcome = 'fail' | 'cannotTell';

/** A value told in a message: text that is the same in both languages, or words for each. */
export type Argument = string | number | Words;

/** One thing that the reader, the schema or a check has to say. */
export interface Finding {
  /** `area/name`, stable for ever. */
  readonly code: string;
  readonly messageId: string;
  readonly args: Readonly<Record<string, Argument>>;
  readonly severity: Severity;
  readonly outcome: Outcome;
  /** What it is about; empty for the whole file. */
  readonly at: Pointer;
  /** The other places involved. */
  readonly related: readonly Pointer[];
  readonly expected: number | string | null;
  readonly actual: number | string | null;
  readonly source?: SourcePlace;
  /** The clause or rule relied on. */
  readonly basis: string;
  readonly message: Words;
  /** Set where it was waived: why, and until which day (null: no end). It then counts no longer as an error. */
  readonly waiver?: { readonly reason: string; readonly until: string | null };
}

/** The area of a code: `years` of `years/jump`. */
export const areaOf = (code: string): string => code.slice(0, code.indexOf('/'));
