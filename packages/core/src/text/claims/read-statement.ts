import { applicantsIn } from './applicants-in.ts';
import { deedOf, taking } from './deed.ts';
import { deniable, outcomes, quantityOf, resultKeys, wholes } from './meaning.ts';
import type { Memory } from './memory.ts';
import type { QuantityKey } from './quantities.ts';
import { quantitiesOf } from './quantities-of.ts';
import { hasSign, isAct, isCovered, isSign, isTopic, type Span, says } from './span.ts';
import { topicsOf } from './topics-of.ts';
import type { Act, Word } from './words.ts';

/** 无政府信息公开申请 denies that any was received; other quantities are denied as they are counted. */
function deniedBy(words: readonly Word[], memory: Memory): readonly QuantityKey[] | null {
  const topics = topicsOf(words);
  const isRequest =
    topics?.length === 1 && (topics[0] === 'request' || (topics[0] === 'bareRequest' && memory.ofRequests));
  return isRequest && !words.some(isAct) ? ['received'] : quantitiesOf(words, memory, true);
}

/** 未收到申请, 未发生行政复议、行政诉讼, 行政复议、行政诉讼均未发生. */
function readNone(clause: Span, memory: Memory): void {
  const { words, start, end } = clause;
  const at = words.findIndex((word) => isSign(word, 'not'));
  const [ahead, behind] = [words.slice(0, at), words.slice(at + 1)];
  if (ahead.some(isAct) || behind.some(({ kind }) => kind === 'number')) return;
  if (!isCovered(memory.passage.plain, clause, memory.around.organ)) return;
  const denied = behind.some(says) || !behind.every((word) => isSign(word, 'happen')) ? behind : ahead;
  if (!denied.some(isTopic) && !denied.some(isAct)) return;
  const keys = deniedBy(denied, memory) ?? [];
  const from = denied === behind ? (words[at] as Word).start : start;
  for (const quantity of keys) {
    if (deniable.has(quantity)) memory.add({ kind: 'none', quantity, applicants: applicantsIn(denied) }, from, end);
  }
}

/** 行政复议 7 件，诉讼 9 件，均获维持. */
function readAllCases(act: Act, ahead: readonly Word[], span: Span, memory: Memory): void {
  const named = topicsOf(ahead) ?? [];
  for (const topic of memory.cases) {
    if (act === 'won' && topic !== 'litigation') continue;
    const [quantity, of] = [quantityOf(topic, act === 'won' ? 'upheld' : act), quantityOf(topic, null)];
    if (quantity !== null && of !== null && (named.length === 0 || named.includes(topic)))
      memory.add({ kind: 'all', quantity, applicants: null, of }, span.start, span.end);
  }
}

/** 收到申请 21 件，均已按期答复: of what was counted before, else nothing tells of what. */
export function readAll(clause: Span, memory: Memory): void {
  const { words, end } = clause;
  const at = words.findIndex((word) => isSign(word, 'all'));
  if (at < 0 || memory.doubt || memory.inPart || hasSign(words, 'not') || hasSign(words, 'rest')) return;
  if (!isCovered(memory.passage.plain, clause, memory.around.organ)) return;
  const [ahead, behind] = [words.slice(0, at), words.slice(at + 1)];
  // 应答复的均已答复, 应公开的全部予以公开: of these alone.
  if (ahead.some((word) => word.kind === 'act' && !taking.has(word.meaning)) || memory.passing.length > 0) return;
  const [act, ...others] = deedOf(behind)?.acts ?? [];
  if (act === undefined || others.length > 0) return;
  const span = { words, start: (words[at] as Word).start, end };
  if (outcomes.has(act)) readAllCases(act, ahead, span, memory);
  const quantity = quantityOf('request', act);
  const { base: of, topic } = memory;
  if (quantity === null || of === null || !wholes.has(of) || topic !== 'request') return;
  if (quantity === 'handled' || resultKeys.has(quantity))
    memory.add({ kind: 'all', quantity, applicants: null, of }, span.start, end);
}

/** Reads a clause without numbers. */
export function readStatement(clause: Span, memory: Memory): void {
  const { words } = clause;
  const text = memory.passage.plain;
  if (memory.doubt) return;
  if (hasSign(words, 'not')) readNone(clause, memory);
  else if (hasSign(words, 'all')) readAll(clause, memory);
  else if (hasSign(words, 'includes') && words.some(({ meaning }) => meaning === 'carryIn')) memory.includeCarriedIn();
  else if (
    (hasSign(words, 'part') || text.startsWith('方面', clause.end - 2)) &&
    !isCovered(text, clause, memory.around.organ)
  )
    memory.channel = true;
}
