import { isSame, maskFigures, pairsOf, shareOf } from './similarity.ts';

/** Buckets for pairs of characters: few where many texts are kept beside each other, many where two are. */
const few = 256;
const many = 4096;

/** A text to be compared with many others. */
interface Comparable {
  readonly index: number;
  /** Its units with figures masked. */
  readonly units: Uint16Array;
  /** How many of its pairs of characters fall into each bucket. */
  readonly counts: Uint32Array;
  pairs?: Uint32Array;
}

function comparable(text: string, index: number, buckets: number): Comparable {
  const units = maskFigures(text);
  const counts = new Uint32Array(buckets);
  for (let at = 1; at < units.length; at += 1) {
    const bucket = ((units[at - 1] as number) * 31 + (units[at] as number)) % buckets;
    counts[bucket] = (counts[bucket] as number) + 1;
  }
  return { index, units, counts };
}

/**
 * Whether two texts may have so many pairs in common: no more than their buckets have. Most texts that differ do so in
 * the first few, which is far cheaper to see than how much they differ.
 */
function mayShare({ units, counts }: Comparable, right: Comparable, needed: number): boolean {
  let spare = units.length - 1 - needed;
  for (let at = 0; at < counts.length && spare >= 0; at += 1) {
    const lacking = (counts[at] as number) - (right.counts[at] as number);
    if (lacking > 0) spare -= lacking;
  }
  return spare >= 0;
}

/** Their similarity where it is at least so much, else null: full comparisons are made only where buckets do not tell. */
function shareFrom(left: Comparable, right: Comparable, atLeast: number): number | null {
  if (isSame(left.units, right.units)) return 1;
  const needed = Math.floor((atLeast * (left.units.length + right.units.length - 2)) / 2);
  if (Math.min(left.units.length, right.units.length) - 1 < needed || !mayShare(left, right, needed)) return null;
  left.pairs ??= pairsOf(left.units);
  right.pairs ??= pairsOf(right.units);
  const share = shareOf(left.pairs, right.pairs);
  return share >= atLeast ? share : null;
}

/** The `similarity` of two texts where it is at least so much, else null; quickly where they are far apart. */
export function similarityFrom(left: string, right: string, atLeast: number): number | null {
  return shareFrom(comparable(left, 0, many), comparable(right, 1, many), atLeast);
}

/**
 * Groups of texts that are at least so much alike (`similarity`) as the shortest of their group, as ascending indexes;
 * texts that are like no other are in none.
 */
export function alikeGroups(texts: readonly string[], atLeast: number): readonly (readonly number[])[] {
  const byLength = texts
    .map((text, index) => comparable(text, index, few))
    .sort((a, b) => a.units.length - b.units.length || a.index - b.index);
  const groups: { readonly first: Comparable; readonly members: number[] }[] = [];
  for (const one of byLength) {
    const group = groups.find(({ first }) => shareFrom(first, one, atLeast) !== null);
    if (group === undefined) groups.push({ first: one, members: [one.index] });
    else group.members.push(one.index);
  }
  const found = groups.map(({ members }) => members.sort((a, b) => a - b)).filter(({ length }) => length > 1);
  return found.sort((a, b) => (a[0] as number) - (b[0] as number));
}
