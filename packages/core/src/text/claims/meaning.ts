import type { QuantityKey } from './quantities.ts';
import type { Act, Overlap, Topic } from './words.ts';

/** What an act counts where the sentence is about a topic; `alone`: what the topic counts without an act. */
type Meanings = { readonly [A in Act | 'alone']?: QuantityKey };

/** Results of requests: each is the quantity of its own name. */
export const results = {
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
  // 办结 of penalties may be that of the cases opened.
  penalties: { decide: 'penalties', work: 'penalties' },
  compulsion: { decide: 'compulsion', work: 'compulsion', handle: 'compulsion' },
  charges: { alone: 'charges', collect: 'charges' },
  fee: { alone: 'feeCollected', collect: 'feeCollected', feeNotice: 'feeNotices', feeAmount: 'feeNoticed' },
  foreign: {},
};

export const quantityOf = (topic: Topic, act: Act | null): QuantityKey | null =>
  meanings[topic][act ?? 'alone'] ?? null;

/** What the tables may count together with what is counted apart by such words. */
export const blurs: Readonly<Record<Overlap, readonly QuantityKey[]>> = {
  notOurs: ['unavailable', 'unavailableNotHeld', 'nonexistent'],
  published: ['granted', 'grantedOrPartly'],
  expired: ['rulesRepealed', 'normativeDocumentsRepealed'],
  revised: ['rulesIssued', 'normativeDocumentsIssued'],
};

/** Counts that a sentence about another day than the last of the year need not have as the tables have them. */
export const passing: Readonly<Record<'now' | 'toDate', readonly QuantityKey[]>> = {
  now: ['carriedOut'],
  toDate: ['carriedOut', 'handled', 'workedOn'],
};

/** Topics that are cases over disclosure. */
export const caseTopics: ReadonlySet<Topic> = new Set([
  'reconsideration',
  'litigation',
  'directLitigation',
  'litigationAfterReconsideration',
]);
/** 制发规章 2 件、规范性文件 5 件: the act goes on. */
export const actGoesOn: ReadonlySet<Topic> = new Set([
  'rules',
  'normativeDocuments',
  'licensing',
  'penalties',
  'compulsion',
]);
/** Acts of documents, decisions and money, from which nothing is said of requests. */
export const ofOthers: ReadonlySet<Act> = new Set([
  'issue',
  'publish',
  'repeal',
  'inForce',
  'decide',
  'feeNotice',
  'feeAmount',
  'collect',
]);
/** They say of themselves that they are about the fee. */
export const ofFee: ReadonlySet<Act> = new Set(['feeNotice', 'feeAmount']);
/** What becomes of cases. */
export const outcomes: ReadonlySet<Act> = new Set(['upheld', 'corrected', 'otherResult', 'pending', 'won']);
/** Quantities that are an amount of money. */
export const amounts: ReadonlySet<QuantityKey> = new Set(['charges', 'feeNoticed', 'feeCollected']);
/** Results of requests, as quantities. */
export const resultKeys: ReadonlySet<QuantityKey> = new Set(Object.values(results));
/** 收到 21 件，均已答复: what 均 may stand for all of. */
export const wholes: ReadonlySet<QuantityKey> = new Set(['received', 'newlyReceived', 'inHand']);
/** What 均 and 其中自然人 may be about. */
export const bases: ReadonlySet<QuantityKey> = new Set([...wholes, 'workedOn', 'handled']);
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
