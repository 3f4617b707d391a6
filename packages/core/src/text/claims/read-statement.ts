import { deedOf, deniable, quantityOf, resultKeys, wholes } from './meaning.ts';
import { applicantsIn, type Memory } from './memory.ts';
import type { QuantityKey } from './quantities.ts';
import { quantitiesOf } from './quantities-of.ts';
import { hasSign, isAct, isCovered, isSign, isTopic, type Span, says } from './span.ts';
import { topicsOf } from './topics-of.ts';
import type { Act, Topic, Word } from './words.ts';

const outcomes: ReadonlySet<Act> = new Set(['upheld', 'corrected', 'otherResult', 'pending']);

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
  const denied = behind.some(says) ? behind : ahead;
  if (!denied.some(isTopic) && !denied.some(isAct)) return;
  const keys = deniedBy(denied, memory) ?? [];
  const from = denied === behind ? (words[at] as Word).start : start;
  for (const quantity of keys) {
    if (deniable.has(quantity)) memory.add({ kind: 'none', quantity, applicants: applicantsIn(denied) }, from, end);
  }
}

/** 行政复议 7 件，诉讼 9 件，均获维持. */
function readAllCases(act: Act, ahead: readonly Word[], from: number, end: number, memory: Memory): void {
  const named = topicsOf(ahead) ?? [];
  const topics: readonly Topic[] = named.length > 0 ? named : [...new Set(memory.cases)];
  for (const topic of topics) {
    const [quantity, of] = [quantityOf(topic, act), quantityOf(topic, null)];
    if (memory.ofDisclosure && quantity !== null && of !== null)
      memory.add({ kind: 'all', quantity, applicants: null, of }, from, end);
  }
}

/** 收到申请 21 件，均已按期答复; 收到的申请全部办结. */
export function readAll(clause: Span, memory: Memory): void {
  const { words, end } = clause;
  const at = words.findIndex((word) => isSign(word, 'all'));
  if (at < 0 || memory.doubt || memory.inPart) return;
  if (hasSign(words, 'not') || hasSign(words, 'rest') || !isCovered(memory.passage.plain, clause, memory.around.organ))
    return;
  const [ahead, behind] = [words.slice(0, at), words.slice(at + 1)];
  const acts = deedOf(behind)?.acts ?? [];
  const [act] = acts;
  if (act === undefined || acts.length > 1) return;
  const from = (words[at] as Word).start;
  if (outcomes.has(act)) readAllCases(act, ahead, from, end, memory);
  const quantity = quantityOf('request', act);
  if (quantity === null || (quantity !== 'handled' && !resultKeys.has(quantity))) return;
  const of = ahead.some(isAct) ? (quantitiesOf(ahead, memory, false)?.[0] ?? null) : memory.base;
  if (of === null || !wholes.has(of) || (memory.topic !== 'request' && !ahead.some(isTopic))) return;
  memory.add({ kind: 'all', quantity, applicants: null, of }, from, end);
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
