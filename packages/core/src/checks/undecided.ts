import type { Equation } from '../figures/equations.ts';
import type { Sum } from '../figures/sums.ts';
import type { Finding } from '../model/index.ts';
import { mostNamed } from './identity-words.ts';

/** Which operands are unusable, as a number; where they are too many to be named, how many, as a negative one. */
function numberOf({ operands, left }: Equation, leftSum: Sum, rightSum: Sum): number {
  const count = leftSum.unusable + rightSum.unusable;
  return count > mostNamed ? -count : leftSum.which * 2 ** (operands.length - left) + rightSum.which;
}

const mostNumbered = 30;
const mostKept = 128;

/**
 * What cannot be told is said in the same words for the same unusable operands, and published reports have many: it is
 * worded once, and kept for the next report.
 */
export function undecided(equation: Equation, leftSum: Sum, rightSum: Sum, say: () => Finding): Finding {
  const { operands, told } = equation;
  if (operands.length > mostNumbered) return say();
  const number = numberOf(equation, leftSum, rightSum);
  const before = told.get(number);
  if (before !== undefined) return before;
  const finding = say();
  for (const part of [finding, finding.args, finding.message, ...Object.values(finding.args)]) Object.freeze(part);
  if (told.size >= mostKept) told.clear();
  told.set(number, finding);
  return finding;
}
