const space = /\s+/g;
const sign = '#'.charCodeAt(0);
/** 1 for what stands in figures. */
const inFigures = new Uint8Array(0x1_0000);
for (const one of '0123456789.%〇零一二两三四五六七八九十百千万亿') inFigures[one.charCodeAt(0)] = 1;

/** The UTF-16 units of a text as it is compared: without white space, every year and figure as one and the same sign. */
export function maskFigures(text: string): Uint16Array {
  const plain = text.replace(space, '');
  const units = new Uint16Array(plain.length);
  let length = 0;
  let before = 0;
  for (let at = 0; at < plain.length; at += 1) {
    const unit = plain.charCodeAt(at);
    const masked = inFigures[unit] as number;
    if ((masked & before) === 0) {
      units[length] = masked === 0 ? unit : sign;
      length += 1;
    }
    before = masked;
  }
  return units.subarray(0, length);
}

/** Every two neighbouring units of a text as one number, sorted; what stands twice is there twice. */
export function pairsOf(units: Uint16Array): Uint32Array {
  const pairs = new Uint32Array(Math.max(0, units.length - 1));
  for (let at = 0; at < pairs.length; at += 1) pairs[at] = (units[at] as number) * 0x10000 + (units[at + 1] as number);
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

/** Whether two texts are the same but for figures and white space. */
export const isSame = (left: Uint16Array, right: Uint16Array): boolean =>
  left.length === right.length && left.every((unit, at) => unit === right[at]);

/**
 * How much alike two texts are, from 0 to 1: 1 where they differ in years, figures and white space at most. Counts the
 * pairs of characters that both have, wherever they stand, so that moved paragraphs stay alike.
 */
export function similarity(left: string, right: string): number {
  const [one, other] = [maskFigures(left), maskFigures(right)];
  return isSame(one, other) ? 1 : shareOf(pairsOf(one), pairsOf(other));
}
