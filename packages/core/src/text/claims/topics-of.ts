import { caseTopics } from './meaning.ts';
import type { Topic, Word } from './words.ts';

const decisions: ReadonlySet<Topic> = new Set(['licensing', 'penalties', 'compulsion', 'charges', 'foreign']);

/** What words are about: several topics only where 和 or the like joins them; null where that is not clear. */
export function topicsOf(words: readonly Word[]): readonly Topic[] | null {
  let topics: Topic[] = [];
  let and = false;
  for (const word of words) {
    if (word.kind === 'sign' && word.meaning === 'and') and = true;
    if (word.kind !== 'topic') continue;
    const { meaning } = word;
    if (topics.includes(meaning) || (meaning === 'bareRequest' && topics.includes('request'))) continue;
    if (topics.length > 0 && and) topics.push(meaning);
    // 因政府信息公开申请引发的行政复议: the last one; but 因行政复议收到的申请 is not clear.
    else if (topics.length > 0 && meaning === 'bareRequest') return null;
    // 因行政处罚被提起行政诉讼 is of another kind than the table counts.
    else if (caseTopics.has(meaning) && topics.some((topic) => decisions.has(topic))) return null;
    else topics = [meaning];
    and = false;
  }
  topics = [...new Set(topics)];
  return topics.includes('foreign') ? null : topics;
}
