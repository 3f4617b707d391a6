import type { OrganNames } from './organ-names.ts';
import { longestName } from './short-name.ts';
import type { Sign, Word } from './words.ts';

/** Words of a text that belong together, and from where to where they and what stands between them reach. */
export interface Span {
  readonly words: readonly Word[];
  readonly start: number;
  readonly end: number;
}

export const isSign = (word: Word, sign: Sign) => word.kind === 'sign' && word.meaning === sign;
export function hasSign(words: readonly Word[], sign: Sign): boolean {
  for (const word of words) if (word.kind === 'sign' && word.meaning === sign) return true;
  return false;
}
export const isAct = ({ kind }: Word) => kind === 'act';
export const isTopic = ({ kind }: Word) => kind === 'topic';
/** Whether a word says what is counted. */
export const says = ({ kind }: Word) => kind === 'topic' || kind === 'act' || kind === 'applicant';

/** Words after which it is not clear what is counted. */
const opaque: ReadonlySet<Sign> = new Set<Sign>(['part', 'channel', 'compare', 'period']);
const isOpaque = ({ kind, meaning }: Word) => kind === 'sign' && opaque.has(meaning);

/** 甲县政府办公室代表县政府; 甲县政府及其部门, in a report of 某市甲县. */
const leads = (scope: string, name: string, organ: OrganNames) =>
  scope === 'represented' || (scope !== 'own' && scope !== 'government' && organ.beginsWith(name));

/**
 * Whether a span has nothing but words of the lexicon and names of the organ itself, such as 市财政局 for 某市财政局. What stands
 * before 代表市政府 names an office that acts for it.
 */
export function isCovered(text: string, { words, start, end }: Span, organ: OrganNames): boolean {
  const isOwn = (from: number, to: number) =>
    to - from > 1 && to - from < longestName && organ.has(text.slice(from, to));
  let reached = start;
  for (const word of words) {
    if (isOpaque(word)) return false;
    const isName = word.kind === 'scope' && word.meaning === 'government';
    if (isName ? !isOwn(reached, word.end) : word.start > reached && !isOwn(reached, word.start)) {
      if (word.kind !== 'scope' || !leads(word.meaning, text.slice(reached, word.start), organ)) return false;
    }
    reached = Math.max(reached, word.end);
  }
  return reached >= end || isOwn(reached, end);
}
