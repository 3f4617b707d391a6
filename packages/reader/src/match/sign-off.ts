import type { SourceBlock, SourceParagraph } from '../document.ts';
import { type FoundDate, findDate } from './dates.ts';
import { isMetaLine, isNavigation } from './site-chrome.ts';

/** Who signed the report and when, and what of the last chapter's blocks is its text. */
export interface SignOff {
  readonly text: readonly SourceBlock[];
  readonly by: SourceParagraph | null;
  readonly on: { readonly date: string | null; readonly source: SourceParagraph } | null;
  /** What a website prints after the report. */
  readonly leftOut: readonly SourceBlock[];
}

const longestSigner = 40;
const longestLine = 60;
const isSigner = (text: string) =>
  text.length >= 2 &&
  text.length <= longestSigner &&
  !/[。，；：:、]/.test(text) &&
  !isNavigation(text) &&
  !isMetaLine(text);
const isSentence = (block: SourceBlock) =>
  block.kind === 'paragraph' && /。/.test(block.text) && !isNavigation(block.text);

interface DateLine {
  readonly index: number;
  readonly source: SourceParagraph;
  readonly found: FoundDate;
}

/** The last line that is a date alone or behind a name, with no sentence of the report after it. */
function lastDateLine(blocks: readonly SourceBlock[]): DateLine | null {
  for (let index = blocks.length - 1; index >= 0; index -= 1) {
    const block = blocks[index] as SourceBlock;
    if (isSentence(block)) return null;
    if (block.kind !== 'paragraph' || block.text.length > longestLine) continue;
    const found = findDate(block.text);
    if (found === null || found.after.replace(/[)]/g, '') !== '') continue;
    const before = found.before.replace(/[(]/g, '');
    if (before === '' || isSigner(before)) return { index, source: block, found: { ...found, before } };
  }
  return null;
}

/** Finds the date that stands alone, or after the organ's name, below the last chapter. */
export function readSignOff(blocks: readonly SourceBlock[]): SignOff {
  const line = lastDateLine(blocks);
  if (line === null) {
    const end = blocks.findIndex((block) => block.kind === 'paragraph' && isNavigation(block.text));
    const cut = end < 0 ? blocks.length : end;
    return { text: blocks.slice(0, cut), by: null, on: null, leftOut: blocks.slice(cut) };
  }
  const { index, source, found } = line;
  const previous = blocks[index - 1];
  const above = found.before === '' && previous?.kind === 'paragraph' && isSigner(previous.text) ? previous : null;
  return {
    text: blocks.slice(0, above ? index - 1 : index),
    by: above ?? (found.before === '' ? null : { ...source, text: found.before }),
    on: { date: found.date, source },
    leftOut: blocks.slice(index + 1),
  };
}
