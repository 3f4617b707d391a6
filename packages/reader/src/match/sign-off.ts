import type { SourceBlock, SourceParagraph } from '../document.ts';
import { findDate } from './dates.ts';
import { isNavigation } from './site-chrome.ts';

/** Who signed the report and when, and what of the last chapter's blocks is its text. */
export interface SignOff {
  readonly text: readonly SourceBlock[];
  readonly by: SourceParagraph | null;
  readonly on: { readonly date: string; readonly source: SourceParagraph } | null;
  /** What a website prints after the report. */
  readonly leftOut: readonly SourceBlock[];
}

const longestSigner = 40;
const isSigner = (text: string) => text.length >= 2 && text.length <= longestSigner && !/[。，；：:、]/.test(text);

/** Finds the date that stands alone, or after the organ's name, below the last chapter. */
export function readSignOff(blocks: readonly SourceBlock[]): SignOff {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as SourceBlock;
    if (block.kind !== 'paragraph' || block.text.length > 60) continue;
    const found = findDate(block.text);
    if (found === null || found.after.replace(/[)）]/g, '') !== '') continue;
    const before = found.before.replace(/[(（]/g, '');
    const leftOut = blocks.slice(index + 1);
    const on = { date: found.date, source: block };
    if (before !== '') {
      if (!isSigner(before)) continue;
      const by = { ...block, text: before };
      return { text: blocks.slice(0, index), by, on, leftOut };
    }
    const previous = blocks[index - 1];
    const signed = previous?.kind === 'paragraph' && isSigner(previous.text) ? previous : null;
    return { text: blocks.slice(0, signed ? index - 1 : index), by: signed, on, leftOut };
  }
  const end = blocks.findIndex((block) => block.kind === 'paragraph' && isNavigation(block.text));
  const cut = end < 0 ? blocks.length : end;
  return { text: blocks.slice(0, cut), by: null, on: null, leftOut: blocks.slice(cut) };
}
