const space = /\s+/g;
const figures = /[\d.%〇零一二两三四五六七八九十百千万亿]+/g;

/** A text as it is compared with others: without white space, every year and figure as one and the same sign. */
export function maskFigures(text: string): string {
  return text.replace(space, '').replace(figures, '#');
}

/** Every two neighbouring characters of a text as one number, sorted; what stands twice is there twice. */
export function pairsOf(text: string): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, text.length - 1));
  for (let at = 0; at < pairs.length; at += 1) pairs[at] = text.charCodeAt(at) * 0x10000 + text.charCodeAt(at + 1);
  return pairs.sort();
}

/** Dice's coefficient of two sorted lists of pairs: twice what both hold, over the length of both; 0 where both are empty. */
export function shareOf(left: Uint32Array, right: Uint32Array): number {
  if (left.length + right.length === 0) return 0;
  let common = 0;
  for (let at = 0, other = 0; at < left.length && other < right.length; ) {
    const difference = (left[at] as number) - (right[other] as number);
    if (difference === 0) common += 1;
    if (difference <= 0) at += 1;
    if (difference >= 0) other += 1;
  }
  return (2 * common) / (left.length + right.length);
}

/**
 * How much alike two texts are, from 0 to 1: 1 where they differ in years, figures and white space at most. Counts the
 * pairs of characters that both have, wherever they stand, so that moved paragraphs stay alike.
 */
export function similarity(left: string, right: string): number {
  const [one, other] = [maskFigures(left), maskFigures(right)];
  return one === other ? 1 : shareOf(pairsOf(one), pairsOf(other));
}
