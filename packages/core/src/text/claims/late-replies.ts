import type { Passage } from '../report-text.ts';

const known = new WeakMap<Passage, boolean>();

/** Whether a passage speaks of replies that were late or put off, found out once for it. */
export function hasLateReplies(passage: Passage): boolean {
  const before = known.get(passage);
  if (before !== undefined) return before;
  const found = /延期|超期/.test(passage.plain);
  known.set(passage, found);
  return found;
}
