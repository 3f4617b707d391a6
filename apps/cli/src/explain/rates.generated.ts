/** Of reports with the fault put in, how many the check caught; of correct ones, how many it alarmed at: [count, out of]. */
export interface Rate {
  readonly caught: readonly [count: number, of: number];
  readonly falseAlarms: readonly [count: number, of: number];
}

/** Rates by code, as docs/rates.md has them. */
export const rates: Readonly<Record<string, Rate>> = {};
