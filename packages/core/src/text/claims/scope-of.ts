import type { ClaimScope } from './claim.ts';
import type { OrganNames } from './organ-names.ts';
import type { Word } from './words.ts';

export type ScopeWord = Word & { readonly kind: 'scope' };

/**
 * Whose figures follow such a word, after those of `before`: in the report of a government, 县政府 is that government alone,
 * and 我办 the office that writes it; 全市 is another's in the report of a county, and so is 各乡镇 in that of a township, or
 * after 县政府.
 */
export function scopeOf(
  { meaning, start, end }: ScopeWord,
  before: ClaimScope,
  text: string,
  organ: OrganNames,
): ClaimScope | 'elsewhere' {
  const { full } = organ;
  if (meaning === 'government') {
    const isFullName = full !== '' && text.slice(Math.max(0, end - full.length), end) === full;
    return isFullName ? before : 'represented';
  }
  if (meaning === 'region') return organ.isOwnRegion(text, start + 1) ? 'whole' : 'elsewhere';
  if (meaning === 'regionalGovernment') return organ.isOwnRegion(text, start) ? 'whole' : 'elsewhere';
  if (meaning === 'units') return organ.isSmall || before === 'represented' ? 'elsewhere' : 'whole';
  if (meaning === 'own' && full.endsWith('政府') && /[局委办厅]/.test(text.slice(start, end))) return 'represented';
  return meaning;
}
