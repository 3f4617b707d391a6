import type { QuantityKey } from './quantities.ts';
import type { Act, Word } from './words.ts';

/** Totals to which 另有 3 件 may belong. */
export const totals: ReadonlySet<QuantityKey> = new Set([
  'received',
  'newlyReceived',
  'inHand',
  'reconsideration',
  'litigation',
  'directLitigation',
  'remedies',
]);
/** 另收到, 另有上年结转: more of the same, but requests carried in are counted apart. */
const adding: ReadonlySet<Act> = new Set(['receive', 'accept', 'receiveNew', 'begin', 'carryIn']);

/** Whether a clause with 另有 tells of more of the same: neither results nor, of requests, what is carried over. */
export const addToTotals = (words: readonly Word[], isCase: boolean) =>
  words.every((word) => word.kind !== 'act' || (adding.has(word.meaning) && (isCase || word.meaning !== 'carryIn')));
