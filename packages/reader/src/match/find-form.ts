import { type Form, formFor, normaliseLabel, signature } from '@nianbao/core';
import type { SourceBlock } from '../document.ts';

/** The form of a document, and how it was told. */
export interface FoundForm {
  readonly form: Form;
  readonly by: 'labels' | 'year' | 'latest';
}

/**
 * The form whose own labels the tables carry; where both do, the one with more of them. Without any label of its own
 * the form in force for the year, else the latest.
 */
export function findForm(blocks: readonly SourceBlock[], year: number | null, forms: readonly Form[]): FoundForm {
  const printed = new Set<string>();
  for (const block of blocks) {
    if (block.kind === 'paragraph') continue;
    for (const cell of block.cells) if (cell.text.length <= 60) printed.add(normaliseLabel(cell.text));
  }
  const votes = forms.map((form) => {
    const own = [...signature(form, forms)].filter((label) => printed.has(label)).length;
    return { form, own, inForce: year !== null && formFor(year, forms) === form };
  });
  votes.sort((a, b) => b.own - a.own || Number(b.inForce) - Number(a.inForce));
  const [best] = votes;
  if (best && best.own > 0) return { form: best.form, by: 'labels' };
  const byYear = year === null ? undefined : formFor(year, forms);
  if (byYear) return { form: byYear, by: 'year' };
  return { form: forms[forms.length - 1] as Form, by: 'latest' };
}
