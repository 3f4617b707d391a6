import type { QuantityKey } from './quantities.ts';
import type { Act, Topic, Word } from './words.ts';

/** What an act counts where the sentence is about a topic; `alone`: what the topic counts without an act. */
type Meanings = { readonly [A in Act | 'alone']?: QuantityKey };

const results = {
  granted: 'granted',
  partiallyGranted: 'partiallyGranted',
  grantedOrPartly: 'grantedOrPartly',
  refused: 'refused',
  refusedStateSecret: 'refusedStateSecret',
  refusedByLaw: 'refusedByLaw',
  refusedSecurityAndStability: 'refusedSecurityAndStability',
  refusedThirdPartyRights: 'refusedThirdPartyRights',
  refusedInternalAffairs: 'refusedInternalAffairs',
  refusedProcessInformation: 'refusedProcessInformation',
  refusedEnforcementFile: 'refusedEnforcementFile',
  refusedAdministrativeInquiry: 'refusedAdministrativeInquiry',
  unavailable: 'unavailable',
  unavailableNotHeld: 'unavailableNotHeld',
  unavailableNeedsCreation: 'unavailableNeedsCreation',
  unavailableStillUnclear: 'unavailableStillUnclear',
  nonexistent: 'nonexistent',
  notProcessed: 'notProcessed',
  notProcessedPetition: 'notProcessedPetition',
  notProcessedDuplicate: 'notProcessedDuplicate',
  notProcessedPublication: 'notProcessedPublication',
  notProcessedExcessive: 'notProcessedExcessive',
  notProcessedReconfirmation: 'notProcessedReconfirmation',
  otherHandling: 'otherHandling',
  otherNotCorrected: 'otherNotCorrected',
  otherFeeUnpaid: 'otherFeeUnpaid',
} as const satisfies Meanings;

/** What is counted by topic and act; what is not here is no claim. */
const meanings: Readonly<Record<Topic, Meanings>> = {
  request: {
    receive: 'received',
    accept: 'received',
    receiveNew: 'newlyReceived',
    carryIn: 'carriedIn',
    carryOut: 'carriedOut',
    handle: 'handled',
    work: 'workedOn',
    ...results,
  },
  bareRequest: {},
  reconsideration: {
    alone: 'reconsideration',
    receive: 'reconsideration',
    upheld: 'reconsiderationUpheld',
    corrected: 'reconsiderationCorrected',
    otherResult: 'reconsiderationOtherResult',
    pending: 'reconsiderationPending',
  },
  litigation: {
    alone: 'litigation',
    receive: 'litigation',
    upheld: 'litigationUpheld',
    corrected: 'litigationCorrected',
    otherResult: 'litigationOtherResult',
    pending: 'litigationPending',
  },
  directLitigation: { alone: 'directLitigation' },
  litigationAfterReconsideration: { alone: 'litigationAfterReconsideration' },
  rules: { issue: 'rulesIssued', publish: 'rulesPublished', repeal: 'rulesRepealed', inForce: 'rulesInForce' },
  normativeDocuments: {
    issue: 'normativeDocumentsIssued',
    publish: 'normativeDocumentsPublished',
    repeal: 'normativeDocumentsRepealed',
    inForce: 'normativeDocumentsInForce',
  },
  licensing: { decide: 'licensing', work: 'licensing', handle: 'licensing' },
  penalties: { decide: 'penalties', work: 'penalties', handle: 'penalties' },
  compulsion: { decide: 'compulsion', work: 'compulsion', handle: 'compulsion' },
  charges: { alone: 'charges', collect: 'charges' },
  fee: { alone: 'feeCollected', collect: 'feeCollected', feeNotice: 'feeNotices', feeAmount: 'feeNoticed' },
  foreign: {},
};

export const quantityOf = (topic: Topic, act: Act | null): QuantityKey | null =>
  meanings[topic][act ?? 'alone'] ?? null;

/** Quantities that are an amount of money. */
export const amounts: ReadonlySet<QuantityKey> = new Set(['charges', 'feeNoticed', 'feeCollected']);
/** Results of requests, as quantities. */
export const resultKeys: ReadonlySet<QuantityKey> = new Set(Object.values(results));
/** 收到 21 件，均已答复: what 均 may stand for all of. */
export const wholes: ReadonlySet<QuantityKey> = new Set(['received', 'newlyReceived', 'inHand']);
/** What a sentence may say there is none of. */
export const deniable: ReadonlySet<QuantityKey> = new Set([
  'received',
  'newlyReceived',
  'carriedIn',
  'carriedOut',
  'reconsideration',
  'reconsiderationCorrected',
  'reconsiderationPending',
  'litigation',
  'litigationCorrected',
  'litigationPending',
  'directLitigation',
  'litigationAfterReconsideration',
  'rulesIssued',
  'rulesRepealed',
  'normativeDocumentsIssued',
  'normativeDocumentsRepealed',
  'licensing',
  'penalties',
  'compulsion',
  'charges',
  'feeNotices',
  'feeCollected',
]);

const groups: Readonly<Record<string, readonly Act[]>> = {
  refused: Object.keys(results).filter((key) => /^refused./.test(key)) as Act[],
  unavailable: Object.keys(results).filter((key) => /^unavailable.|nonexistent/.test(key)) as Act[],
  notProcessed: Object.keys(results).filter((key) => /^notProcessed./.test(key)) as Act[],
  otherHandling: ['otherNotCorrected', 'otherFeeUnpaid'],
};
const taking: ReadonlySet<Act> = new Set(['receive', 'accept', 'receiveNew']);
const handling: ReadonlySet<Act> = new Set(['receive', 'accept', 'handle', 'work', 'decide']);
const isResult = (act: Act) => act in results;

/** What words do: one act, two at once (收到并办结), two together (予以公开和部分公开); null where it is not clear. */
export interface Deed {
  readonly acts: readonly Act[];
  /** Each of the acts is counted, not their sum. */
  readonly each: boolean;
}

const plain = (...acts: Act[]): Deed => ({ acts, each: false });

/** The acts among words that belong together, those said twice once; `joined` where nothing but 和 or the like stands between two. */
export function deedOf(words: readonly Word[]): Deed | null {
  let acts: Act[] = [];
  let [joined, and, etcetera, last]: [boolean, boolean, boolean, number] = [false, false, false, -1];
  for (const [index, word] of words.entries()) {
    if (word.kind === 'sign' && word.meaning === 'and') and = true;
    else if (word.kind === 'sign' && word.meaning === 'etcetera') etcetera = true;
    else if (word.kind === 'act') {
      const before = acts.at(-1);
      // 结转下年继续办理, but not 结转下年的已办理.
      if (before === 'carryOut' && handling.has(word.meaning)) {
        if (words[index - 1]?.end !== word.start || last !== index - 1) return null;
        continue;
      }
      if (before !== word.meaning) {
        joined = before !== undefined && and;
        acts.push(word.meaning);
      }
      and = false;
      last = index;
    }
  }
  if (acts.some((act) => isResult(act) || act === 'carryOut')) acts = acts.filter((act) => !handling.has(act));
  acts = [...new Set(acts)];
  const [first, second] = acts;
  if (first === undefined || acts.length === 1) return { acts, each: false };
  if (acts.includes('feeAmount')) return plain('feeAmount');
  const end = acts.at(-1) as Act;
  const reasons = groups[end];
  if (reasons !== undefined) {
    if (!acts.slice(0, -1).every((act) => reasons.includes(act))) return null;
    return etcetera ? plain(end) : acts.length === 2 ? plain(first) : null;
  }
  if (acts.length > 2 || second === undefined) return null;
  if (groups[first]?.includes(second)) return plain(second);
  if (!joined) return null;
  if (taking.has(first) && (second === 'handle' || second === 'work')) return { acts, each: true };
  return plain(first, second);
}

/** What two acts together count, where that is a quantity. */
export function together(acts: readonly Act[]): QuantityKey | null {
  const has = (one: Act, other: Act) => acts.length === 2 && acts.includes(one) && acts.includes(other);
  if (has('granted', 'partiallyGranted')) return 'grantedOrPartly';
  if (acts.includes('carryIn') && acts.some((act) => taking.has(act))) return 'inHand';
  return null;
}
