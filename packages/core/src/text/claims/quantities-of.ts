import { type Deed, deedOf, taking, together } from './deed.ts';
import { caseTopics, ofFee, outcomes, quantityOf } from './meaning.ts';
import type { Memory } from './memory.ts';
import type { QuantityKey } from './quantities.ts';
import { hasSign } from './span.ts';
import { topicsOf } from './topics-of.ts';
import type { Act, Topic, Word } from './words.ts';

/**
 * What words count, by them and what was said before: each of the quantities. Null where that is not clear, none where it was
 * said before. `each`: of several, each is counted and not their sum.
 */
export function quantitiesOf(words: readonly Word[], memory: Memory, each: boolean): readonly QuantityKey[] | null {
  const named = topicsOf(words);
  const deed = deedOf(words);
  if (named === null || deed === null) return null;
  // 收到不属于本机关公开的申请 22 件: of those that came in.
  if (deed.acts.length === 1 && ofAll.has(deed.acts[0] as Act) && words.some(isOverlap)) return null;
  // 结转 2 件: from last year or to the next.
  if (deed.acts.length === 1 && deed.acts[0] === 'carry') return [];
  const topics = named.length > 0 ? named : deed.acts.some((act) => ofFee.has(act)) ? feeOnly : impliedTopics(memory);
  const meant = topics.map((topic) => (topic === 'bareRequest' && memory.ofRequests ? 'request' : topic));
  if (meant.length === 0 || (meant.some((topic) => caseTopics.has(topic)) && !memory.ofDisclosure)) return null;
  if (deed.acts.length === 0) return alone(words, meant, named.length > 0, memory, each);
  const [act] = deed.acts as [Act];
  if (named.length === 0 && outcomes.has(act) && memory.cases.size > 1) return null;
  if (act === 'carryIn' && deed.acts.length === 1 && hasSign(words, 'total')) return takenTogether(words, meant);
  if (act === 'accept' && memory.base === 'received') return [];
  return counted(meant, deed, each);
}

/** 含上年结转共 29 件 is of all that is in hand, 上年结转共 3 件 is not. */
function takenTogether(words: readonly Word[], [topic]: readonly Topic[]): readonly QuantityKey[] | null {
  if (topic !== 'request') return null;
  return [hasSign(words, 'includes') || hasSign(words, 'plus') ? 'inHand' : 'carriedIn'];
}

const isOverlap = ({ kind, meaning }: Word) => kind === 'overlap' && (meaning === 'notOurs' || meaning === 'published');
/** Acts of requests whatever they came to. */
const ofAll: ReadonlySet<Act> = new Set([...taking, 'handle', 'work', 'carryIn', 'carryOut']);
const feeOnly: readonly Topic[] = ['fee'];
const impliedTopics = ({ topic }: Memory): readonly Topic[] => (topic === null ? [] : [topic]);

/** Topics without an act. */
function alone(
  words: readonly Word[],
  topics: readonly Topic[],
  named: boolean,
  memory: Memory,
  each: boolean,
): readonly QuantityKey[] | null {
  const [topic] = topics as [Topic];
  if (words.some(({ kind }) => kind === 'applicant')) return topic === 'request' && memory.base ? [memory.base] : null;
  if (!named) return null;
  // 申请总量 184 件.
  if (topic === 'request' && topics.length === 1 && hasSign(words, 'amount')) return ['received'];
  if (memory.act !== null && topics.length === 1) return known([quantityOf(topic, memory.act)]);
  return counted(topics, { acts: [], each: false }, each);
}

function known(keys: readonly (QuantityKey | null)[]): readonly QuantityKey[] | null {
  return keys.every((key) => key !== null) ? keys : null;
}

function counted(topics: readonly Topic[], deed: Deed, each: boolean): readonly QuantityKey[] | null {
  const { acts } = deed;
  const [topic] = topics as [Topic];
  if (topics.length > 1) {
    if (acts.length > 1) return null;
    const [act = null] = acts;
    const keys = known(topics.map((one) => quantityOf(one, act)));
    if (keys === null || each) return keys;
    if (topics.length !== 2 || !topics.includes('reconsideration') || !topics.includes('litigation')) return null;
    return act === null || act === 'receive' ? ['remedies'] : act === 'upheld' ? ['remediesUpheld'] : null;
  }
  if (acts.length < 2) return known([quantityOf(topic, acts[0] ?? null)]);
  if (deed.each || each) return known(acts.map((act) => quantityOf(topic, act)));
  const sum = topic === 'request' ? together(acts) : null;
  return sum === null ? null : [sum];
}
