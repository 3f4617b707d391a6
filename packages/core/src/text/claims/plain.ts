import type { Claim, CountClaim } from './claim.ts';

/** Quantities of cases. */
export const caseKeys = /^(?:reconsideration|litigation|directLitigation|remedies)/;

/** Some of what came in may not have been counted. */
const cut = /撤回|撤诉|撤销申请|合并|重复提交|剔除|扣除|不予受理|未受理|驳回|有效申请|补正/;
/** Whether a sentence says by these that some of what came in may not be counted. */
export const isCut = (sentence: string) => cut.test(sentence);

const counts = /\d{1,9}(?=[件宗起份例])/g;
/**
 * What may be left of a count by the other numbers of its sentence, where that is cut: of 收到 32 件，不予受理 2 件 30 or, 其中有效申请
 * 30 件, the other number itself. Null where it is not known how much is left.
 */
export function leftOf({ number, place }: CountClaim): readonly number[] | null {
  const { sentence } = place;
  const others = (sentence.match(counts) ?? []).map(Number).filter((value) => value !== number.value);
  if (others.length === 0) return sentence.includes('补正') ? [] : null;
  return others.flatMap((value) => [value, number.value - value]);
}

const names = /信息公开|政务公开|依申请公开/;
/** Whether a sentence names disclosure. */
export const namesDisclosure = (sentence: string) => names.test(sentence);

/** Whether a claim is of what the tables count: of cases where disclosure is named, or its chapter speaks of the organ's own. */
export const isOfDisclosure = ({ quantity, scope, place }: Claim, isNamed: boolean) =>
  isNamed || !caseKeys.test(quantity) || (scope === 'own' && place.passage.chapter === 'remedies');
