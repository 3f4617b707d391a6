const enumerator =
  /^(?:\([一二三四五六七八九十]{1,3}\)|[一二三四五六七八九十]{1,3}[、.:]|\(?\d{1,2}[)、.:]|\d{1,2}(?=[一-鿿]))/;

/**
 * The form in which labels are compared: NFKC (full width, Kangxi radicals), without white space, leading numbering,
 * notes in brackets and punctuation. A label that is all note stays empty.
 */
export function normaliseLabel(text: string): string {
  let rest = text.normalize('NFKC').replace(/[\s\u200b-\u200d\ufeff]/g, '');
  for (let found = enumerator.exec(rest); found !== null; found = enumerator.exec(rest))
    rest = rest.slice(found[0].length);
  return rest
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
