import type { ClaimScope } from './claim.ts';
import type { Word } from './words.ts';

/**
 * Whose figures follow such a word, after those of `before`: in the report of a government, 县政府 is that government alone,
 * and 我办 the office that writes it.
 */
export function scopeOf(
  { meaning, start, end }: Word & { readonly kind: 'scope' },
  before: ClaimScope,
  text: string,
  organ: string,
): ClaimScope {
  if (meaning === 'government') {
    const isFullName = organ !== '' && text.slice(Math.max(0, end - organ.length), end) === organ;
    return isFullName ? before : 'represented';
  }
  if (meaning === 'own' && organ.endsWith('政府') && /[局委办厅]/.test(text.slice(start, end))) return 'represented';
  return meaning;
}
