import { type Form, formFor, signature } from '@nianbao/core';
import type { SourceBlock } from '../document.ts';
import { labelIndex } from './label-index.ts';

/** The form of a document, and how it was told. */
export interface FoundForm {
  readonly form: Form;
  readonly by: 'labels' | 'mixed' | 'year' | 'latest';
}

const longestLabel = 60;
const hanCharacter = /\p{Script=Han}/u;

/**
 * The form whose own labels the tables carry. Where several do, the one with more of them, and among equals the one in
 * force for the year; where none does, the one in force for the year, else the latest.
 */
export function findForm(blocks: readonly SourceBlock[], year: number | null, forms: readonly Form[]): FoundForm {
  // Names are normalised alike for all forms.
  const labels = labelIndex(forms[0] as Form);
  const printed = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'paragraph') continue;
    for (const { text } of block.cells)
      if (text !== '' && text.length <= longestLabel && hanCharacter.test(text)) printed.add(labels.nameOf(text));
  }
  const votes = forms.map((form) => {
    const own = [...signature(form, forms)].filter((label) => printed.has(label)).length;
    return { form, own, inForce: year !== null && formFor(year, forms) === form };
  });
  const own = votes
    .filter((vote) => vote.own > 0)
    .sort((a, b) => b.own - a.own || Number(b.inForce) - Number(a.inForce));
  const [best] = own;
  if (best) return { form: best.form, by: own.length === 1 ? 'labels' : 'mixed' };
  const byYear = year === null ? undefined : formFor(year, forms);
  if (byYear) return { form: byYear, by: 'year' };
  return { form: forms[forms.length - 1] as Form, by: 'latest' };
}
