import * as z from 'zod';

const share = z.number().min(0).max(1);
const factor = z.number().min(1);
const count = z.int().min(0);

/** The figures that rules of judgement turn on: none of them is law, and a profile may set others. */
export const thresholds = z.strictObject({
  /** years/jump: a cell that grew or shrank by more than this factor … */
  jumpFactor: factor.default(10),
  /** … and by more than this number. */
  jumpAtLeast: count.default(100),
  /** years/same-text, family/same-text: chapters at least this much alike, 0 to 1. */
  similarText: share.default(0.9),
  /** overview/length: characters of chapter 1. */
  overviewLength: count.default(1000),
  /** problems/empty: characters below which chapter 5 says nothing. */
  problemsLength: count.default(10),
  /** requests/other-dominates: share of 其他 in all results … */
  otherReasonsShare: share.default(0.3),
  /** … where there are at least so many, in 件. */
  otherReasonsAtLeast: count.default(10),
  /** charges/unit: a fee in 万元 from which yuan are suspected, for organs that are no government. */
  feeUnlikely: count.default(1_000_000),
  /** charges/unit: a fee that is so many times that of last year. */
  feeJump: factor.default(1000),
  /** charges/decimals: decimals of a fee in 万元; 4 are whole yuan. */
  feeDecimals: count.default(6),
});

export type Thresholds = Readonly<z.infer<typeof thresholds>>;
