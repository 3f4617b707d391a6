import { maskFigures, pairsOf, shareOf } from './similarity.ts';

const buckets = 256;

/** A text to be compared with many others. */
interface Comparable {
  readonly index: number;
  readonly text: string;
  /** How many of its pairs of characters fall into each bucket. */
  readonly counts: Uint32Array;
  pairs?: Uint32Array;
}

function comparable(text: string, index: number): Comparable {
  const counts = new Uint32Array(buckets);
  for (let at = 1; at < text.length; at += 1) {
    const bucket = (text.charCodeAt(at - 1) * 31 + text.charCodeAt(at)) % buckets;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return { index, text, counts };
}

/**
 * Whether two texts may have so many pairs in common: no more than their buckets have. Most texts that differ do so in
 * the first few, which is far cheaper to see than how much they differ.
 */
function mayShare({ text, counts }: Comparable, right: Comparable, needed: number): boolean {
  let spare = text.length - 1 - needed;
  for (let at = 0; at < buckets && spare >= 0; at += 1) {
    const lacking = (counts[at] as number) - (right.counts[at] as number);
    if (lacking > 0) spare -= lacking;
  }
  return spare >= 0;
}

/** Their similarity where it is at least so much, else null: full comparisons are made only where buckets do not tell. */
function shareFrom(left: Comparable, right: Comparable, atLeast: number): number | null {
  if (left.text === right.text) return 1;
  const needed = Math.floor((atLeast * (left.text.length + right.text.length - 2)) / 2);
  if (Math.min(left.text.length, right.text.length) - 1 < needed || !mayShare(left, right, needed)) return null;
  left.pairs ??= pairsOf(left.text);
  right.pairs ??= pairsOf(right.text);
  const share = shareOf(left.pairs, right.pairs);
  return share >= atLeast ? share : null;
}

/** The `similarity` of two texts where it is at least so much, else null; quickly where they are far apart. */
export function similarityFrom(left: string, right: string, atLeast: number): number | null {
  return shareFrom(comparable(maskFigures(left), 0), comparable(maskFigures(right), 1), atLeast);
}

/**
 * Groups of texts that are at least so much alike (`similarity`) as the shortest of their group, as ascending indexes;
 * texts that are like no other are in none.
 */
export function alikeGroups(texts: readonly string[], atLeast: number): readonly (readonly number[])[] {
  const byLength = texts
    .map((text, index) => comparable(maskFigures(text), index))
    .sort((a, b) => a.text.length - b.text.length || a.index - b.index);
  const groups: { readonly first: Comparable; readonly members: number[] }[] = [];
  for (const one of byLength) {
    const group = groups.find(({ first }) => shareFrom(first, one, atLeast) !== null);
    if (group === undefined) groups.push({ first: one, members: [one.index] });
    else group.members.push(one.index);
  }
  const found = groups.map(({ members }) => members.sort((a, b) => a - b)).filter(({ length }) => length > 1);
  return found.sort((a, b) => (a[0] as number) - (b[0] as number));
}
