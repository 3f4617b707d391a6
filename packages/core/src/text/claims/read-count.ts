import { applicantsIn } from './applicants-in.ts';
import { hasLateReplies } from './late-replies.ts';
import { amounts, caseTopics, ofOthers, outcomes, resultKeys, results, wholes } from './meaning.ts';
import type { Memory } from './memory.ts';
import type { QuantityKey } from './quantities.ts';
import { quantitiesOf } from './quantities-of.ts';
import { hasSign, isAct, isCovered, isSign, isTopic, type Span, says } from './span.ts';
import type { Word } from './words.ts';

export type NumberWord = Word & { readonly kind: 'number' };

/** A number in its clause. */
export interface Counting {
  readonly word: NumberWord;
  readonly before: Span;
  /** Up to 、 or 和, the next number, or the end of the clause. */
  readonly after: Span;
  /** Whether the next number follows without 、 or 和. */
  readonly runsOn: boolean;
  /** 61 件不予公开、无法提供或不予处理: what follows is one of several acts. */
  readonly isListed: boolean;
}

/** 按期答复 9 件 of those that were received may be one less than was replied to. */
function isOnlyOnTime(quantity: QuantityKey, words: readonly Word[], memory: Memory): boolean {
  if (quantity !== 'handled' || !hasSign(words, 'onTime')) return false;
  return hasSign(words, 'includes') || hasLateReplies(memory.passage);
}

function tell(
  keys: readonly QuantityKey[],
  words: readonly Word[],
  word: NumberWord,
  end: number,
  memory: Memory,
): void {
  const { value, precision, step, unit, kind } = word.meaning;
  const first = words.find((one) => says(one) || one.kind === 'scope') ?? words[0] ?? word;
  const applicants = applicantsIn(words);
  memory.lost = false;
  for (const quantity of keys) {
    const isMoney = kind === 'money';
    if ((memory.inPart && resultKeys.has(quantity)) || (value !== 0 && isMoney !== amounts.has(quantity))) continue;
    if (isOnlyOnTime(quantity, words, memory)) continue;
    if (memory.passing.includes(quantity)) {
      memory.withdrawHandled();
      continue;
    }
    const number = { value, precision, step };
    memory.add({ kind: 'count', quantity, applicants, number, unit }, Math.min(first.start, word.start), end);
    // 自然人 40 件，予以公开 20 件，法人 2 件，予以公开 1 件: results of the applicants named before, not of all.
    if (applicants !== null && !resultKeys.has(quantity)) memory.withdrawResults();
    if (quantity === 'carriedIn' && hasSign(words, 'includes')) memory.includeCarriedIn();
    if (quantity === 'carriedOut' && value > 0) memory.somethingLeft = true;
  }
}

const isResult = (word: Word) => word.kind === 'act' && (outcomes.has(word.meaning) || word.meaning in results);
const isCase = (word: Word) => word.kind === 'topic' && caseTopics.has(word.meaning);

const isCarry = ({ meaning }: Word) => meaning === 'carry' || meaning === 'carryOut';

/** What words count is not known: neither is what refers to it. */
function lose(words: readonly Word[], memory: Memory): void {
  memory.lost = true;
  // 6 件因未到期结转.
  if (words.some(isCarry)) memory.somethingLeft = true;
  // 涉及土地的行政复议 6 件，诉讼 3 件.
  if (words.some(isCase)) memory.doubt = true;
  if (words.some((word) => word.kind === 'act' && !ofOthers.has(word.meaning))) {
    memory.doubt = true;
    memory.base = null;
    if (!words.some(isTopic)) memory.topic = 'foreign';
  } else if (!hasSign(words, 'channel')) memory.inPart = true;
}

/** 行政复议 5 件维持 counts those upheld; 行政复议 5 件均维持 and 收到申请 26 件予以公开 20 件 do not. */
function isOfResult({ before, after, runsOn }: Counting): boolean {
  if (!after.words.some(isResult) || hasSign(after.words, 'all') || before.words.some(isResult)) return false;
  return !runsOn || before.words.some(isCase);
}

/** 收到申请 42 件, also with what is counted behind: 收到 42 件申请. No words behind are used up. */
function readBehind(counting: Counting, memory: Memory): number {
  const { word, before, after } = counting;
  const { passage, around } = memory;
  const { words } = before;
  const isNamed = words.some(isTopic);
  const isKnown =
    !isOfResult(counting) &&
    isCovered(passage.plain, before, around.organ) &&
    (isNamed || isCovered(passage.plain, after, around.organ));
  const ofChannel = memory.channel && !/[共总合]/.test(passage.plain.slice(before.start, before.end));
  memory.channel &&= !words.some(isAct);
  const topic = isNamed ? undefined : after.words.find(isTopic);
  const meant = topic === undefined ? words : [...words, topic];
  const each = word.meaning.value === 0 || hasSign(words, 'each') || hasSign(words, 'all');
  const keys = isKnown && !ofChannel ? quantitiesOf(meant, memory, each) : null;
  if (keys === null) lose(words, memory);
  else tell(keys, meant, word, topic?.end ?? word.end, memory);
  return 0;
}

/** 收到的 62 件中: results of these are those of all. */
const wholly: ReadonlySet<QuantityKey> = new Set(['received', 'inHand', 'handled', 'workedOn']);

/** 2 件于年末收到: of those that were received, these. */
const namesPart = (word: Word) => word.meaning === 'receive' || word.meaning === 'accept';

/** 收到 58 件，上年结转 3 件，共计 61 件. */
function isSum(words: readonly Word[], { countsBefore, counts }: Memory): boolean {
  if (!hasSign(words, 'total') || counts.length > 0 || countsBefore.at(-1)?.quantity !== 'carriedIn') return false;
  return countsBefore.every(
    ({ quantity, applicants }) => applicants === null && (quantity === 'carriedIn' || wholes.has(quantity)),
  );
}

/** 10 件予以公开. The words used up. */
function readAhead({ word, before, after, runsOn, isListed }: Counting, memory: Memory): number {
  const { passage, around } = memory;
  const isLed = isCovered(passage.plain, before, around.organ);
  if (!after.words.some(says)) {
    if (!isLed) lose(before.words, memory);
    else if (isSum(before.words, memory)) tell(['inHand'], before.words, word, word.end, memory);
    return 0;
  }
  const isKnown =
    isLed && !runsOn && !isListed && isCovered(passage.plain, after, around.organ) && !after.words.some(namesPart);
  const words = [...before.words, ...after.words];
  const keys = isKnown ? quantitiesOf(words, memory, false) : null;
  if (keys === null) {
    lose(words, memory);
    return 0;
  }
  tell(keys, words, word, after.words.findLast(says)?.end ?? word.end, memory);
  return after.words.length;
}

/** 占 33.9%, of what was counted just before or is named; 占答复总数的 33.9%. */
function readShare({ word, before }: Counting, memory: Memory): void {
  const { words } = before;
  const at = words.findLastIndex((one) => isSign(one, 'share'));
  if (at < 0 || !isCovered(memory.passage.plain, before, memory.around.organ)) return;
  const [named, whole] = [words.slice(0, at), words.slice(at + 1)];
  const counts = memory.counts.length > 0 ? memory.counts : memory.countsBefore;
  const last = counts.length === 1 ? counts[0] : undefined;
  const isNamed = named.some(says);
  const keys = isNamed ? quantitiesOf(named, memory, false) : last === undefined ? null : [last.quantity];
  const ofKeys = whole.some(isAct) ? quantitiesOf(whole, memory, false) : [];
  // 占全县行政复议案件总数的 6.8%: of all cases, over disclosure or not.
  if (whole.some(isCase) && !hasSign(whole, 'disclosure')) return;
  const [quantity] = keys ?? [];
  if (quantity === undefined || keys?.length !== 1 || ofKeys === null || whole.some(({ kind }) => kind === 'applicant'))
    return;
  const { value, precision, step } = word.meaning;
  const applicants = isNamed ? applicantsIn(named) : (last?.applicants ?? null);
  const number = { value, precision, step };
  const start = named.find(says)?.start ?? (words[at] as Word).start;
  memory.add({ kind: 'share', quantity, applicants, number, of: ofKeys[0] ?? null }, start, word.end);
}

/** Whether a number with 的 belongs to something that is not known. */
const isAttribute = ({ word, after }: Counting, { passage, around }: Memory) =>
  passage.plain[word.end] === '的' && !isCovered(passage.plain, after, around.organ);

const isAmong = (plain: string, at: number) => plain.startsWith('中', at) || plain.startsWith('申请中', at);
/** 上年结转的 7 件, 网络申请 102 件中: results behind are those of that part. */
function isPart({ word }: Counting, { passage: { plain }, counts }: Memory): boolean {
  const last = counts.at(-1);
  const told = last !== undefined && last.place.end >= word.end && last.applicants === null ? last.quantity : null;
  if (told === 'carriedIn' && plain[word.start - 1] === '的') return true;
  return isAmong(plain, word.end) && (told === null || !wholly.has(told));
}

/** Reads what a number counts. How many of the words behind it are used up. */
export function readNumber(counting: Counting, memory: Memory): number {
  if (memory.doubt) return 0;
  const { word, before } = counting;
  // 60 件以上的单位, 超过 10 件的部门: of these alone.
  if (isAttribute(counting, memory)) memory.doubt = true;
  else if (word.meaning.kind === 'percent') readShare(counting, memory);
  // 占全部案件 132 件的 6.8%: what it is a share of.
  else if (hasSign(before.words, 'share')) return 0;
  // 涉及土地的行政复议 6 件、诉讼 3 件: of the second it holds as well.
  else if (memory.lost && before.words[0] !== undefined && isSign(before.words[0], 'and')) lose(before.words, memory);
  else {
    const used = before.words.some(says) ? readBehind(counting, memory) : readAhead(counting, memory);
    if (isPart(counting, memory)) memory.inPart = true;
    return used;
  }
  return 0;
}
