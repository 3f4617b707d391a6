import type { Slots } from './say.ts';

/** A sentence to be filled in, without its full stop, and what it is filled with besides the facts of the report. */
export type Statement = readonly [template: string, slots?: Slots];
