import type * as z from 'zod';
import type { Words } from '../forms/index.ts';
import type { Outcome, Pointer, SourceMap } from '../model/index.ts';
import type { profileSchema } from '../profile/index.ts';

/** A finding that an example must bring about; what is left out is not compared. */
export interface ExpectedFinding {
  readonly messageId: string;
  readonly at: Pointer;
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  /** Default: fail. */
  readonly outcome?: Outcome;
}

/** Values by pointer. */
export type Changes = Readonly<Record<Pointer, unknown>>;

/** What a check says to one report: its documentation and its test at once. */
export interface Example {
  readonly title: Words;
  /** Id of the form that the report is made in. */
  readonly form: string;
  /** Values by pointer, put into a sound report of that form (`soundReport`). */
  readonly changes: Changes;
  /** Given where the check looks at it. */
  readonly sourceMap?: SourceMap;
  /** For a check of two years: values put into a sound report of the year before, in the form of that year. */
  readonly previous?: Changes;
  /** For a check of a family: its units, and those of the roster that have no report. */
  readonly family?: {
    readonly units: readonly { readonly name: string; readonly changes: Changes }[];
    readonly missing?: readonly string[];
  };
  /** What a supervising office has set; the rest is as by default. */
  readonly profile?: z.input<typeof profileSchema>;
  /** All that the check has to say; empty: the report passes. */
  readonly findings: readonly ExpectedFinding[];
}

/** Declares the examples of one check: at least one that fails and one that passes. */
export function defineExamples(examples: readonly [Example, Example, ...Example[]]): readonly Example[] {
  return examples;
}
