import { results } from './meaning.ts';
import type { QuantityKey } from './quantities.ts';
import { isSign } from './span.ts';
import type { Act, Word } from './words.ts';

const resultsOf = (names: RegExp) => Object.keys(results).filter((key) => names.test(key)) as Act[];
/** The reasons of each group of results. */
const reasons: Readonly<Record<string, readonly Act[]>> = {
  refused: resultsOf(/^refused./),
  unavailable: resultsOf(/^(?:unavailable.|nonexistent)/),
  notProcessed: resultsOf(/^notProcessed./),
  otherHandling: ['otherNotCorrected', 'otherFeeUnpaid'],
};
/** What requests are taken in by. */
export const taking: ReadonlySet<Act> = new Set(['receive', 'accept', 'receiveNew']);
const handling: ReadonlySet<Act> = new Set(['receive', 'accept', 'handle', 'work', 'decide']);

/** What words do: one act, two at once (收到并办结), two together (予以公开和部分公开); null where it is not clear. */
export interface Deed {
  readonly acts: readonly Act[];
  /** Each of the acts is counted, not their sum. */
  readonly each: boolean;
}

interface Found {
  readonly acts: readonly Act[];
  /** Nothing but 和 or the like stands between the last two. */
  readonly joined: boolean;
  readonly etcetera: boolean;
}

/** The acts among words in their order; null for what was carried over and then handled. */
function actsIn(words: readonly Word[]): Found | null {
  const acts: Act[] = [];
  let [joined, and, etcetera]: [boolean, boolean, boolean] = [false, false, false];
  let last: Word | undefined;
  for (const word of words) {
    and ||= isSign(word, 'and');
    etcetera ||= isSign(word, 'etcetera');
    if (word.kind !== 'act') continue;
    const before = acts.at(-1);
    // 结转下年继续办理, but not 结转下年的已办理.
    if (before === 'carryOut' && handling.has(word.meaning)) {
      if (last?.end !== word.start) return null;
      continue;
    }
    if (before !== word.meaning) {
      joined = before !== undefined && and;
      acts.push(word.meaning);
    }
    and = false;
    last = word;
  }
  const isToldApart = acts.some((act) => act in results || act === 'carryOut');
  return { acts: [...new Set(isToldApart ? acts.filter((act) => !handling.has(act)) : acts)], joined, etcetera };
}

/** 因属于国家秘密不予公开 is of that reason, 因本机关不掌握等原因无法提供 of all of them. */
function deedOfGroup(acts: readonly Act[], etcetera: boolean): Deed | null {
  const group = acts.at(-1) as Act;
  const named = acts.slice(0, -1);
  if (!named.every((act) => reasons[group]?.includes(act))) return null;
  if (etcetera) return { acts: [group], each: false };
  return named.length === 1 ? { acts: named, each: false } : null;
}

/** What words say was done. */
export function deedOf(words: readonly Word[]): Deed | null {
  const found = actsIn(words);
  if (found === null) return null;
  const { acts, joined, etcetera } = found;
  const [first, second] = acts;
  if (first === undefined || second === undefined) return { acts, each: false };
  if (acts.includes('feeAmount')) return { acts: ['feeAmount'], each: false };
  if ((acts.at(-1) as Act) in reasons) return deedOfGroup(acts, etcetera);
  if (acts.length > 2) return null;
  if (reasons[first]?.includes(second)) return { acts: [second], each: false };
  if (!joined) return null;
  return { acts, each: taking.has(first) && (second === 'handle' || second === 'work') };
}

/** What two acts together count, where that is a quantity. */
export function together(acts: readonly Act[]): QuantityKey | null {
  const has = (one: Act, other: Act) => acts.length === 2 && acts.includes(one) && acts.includes(other);
  if (has('granted', 'partiallyGranted')) return 'grantedOrPartly';
  if (acts.includes('carryIn') && acts.some((act) => taking.has(act))) return 'inHand';
  return null;
}
