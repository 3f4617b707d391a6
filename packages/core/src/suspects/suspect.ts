import type { Words } from '../forms/index.ts';
import type { Pointer } from '../model/index.ts';

/** A cell that may be wrong, and the value that it would need; null where the figures do not say which. */
export interface SuspectCell {
  readonly at: Pointer;
  readonly from: number | null;
  readonly to: number | null;
}

/** Cells that, if wrong, would explain failed identities. A suggestion: it never changes the report. */
export interface Suspect {
  /** From 1; those that no evidence tells apart share a rank. */
  readonly rank: number;
  readonly cells: readonly SuspectCell[];
  /** The codes of the identities that the change would mend. */
  readonly explains: readonly string[];
  readonly why: Words;
}
