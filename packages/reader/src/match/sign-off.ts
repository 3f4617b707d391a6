import { organKind } from '@nianbao/core';
import type { SourceBlock, SourceParagraph } from '../document.ts';
import { findDate } from './dates.ts';
import { isMetaLine, isNavigation } from './site-chrome.ts';
import { squeeze } from './squeeze.ts';

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

/** Whether a line is the name of an organ and nothing else. */
function isSigner(text: string, organ: string | null): boolean {
  const name = squeeze(text);
  if (name.length < 2 || name.length > longestSigner || /[。，；：:、]/.test(name)) return false;
  return name === organ || (organKind(name) !== null && !isNavigation(name) && !isMetaLine(name));
}

interface DateLine {
  readonly index: number;
  readonly source: SourceParagraph;
  readonly date: string | null;
  /** The organ's name on the line above, or before the date on its own line. */
  readonly by: SourceParagraph | null;
  readonly above: boolean;
}

/** Lines that are a date alone, or behind the name of an organ. */
function dateLines(blocks: readonly SourceBlock[], organ: string | null): readonly DateLine[] {
  return blocks.flatMap((source, index): DateLine[] => {
    if (source.kind !== 'paragraph' || source.text.length > longestLine) return [];
    const found = findDate(source.text);
    if (found === null || found.after.replace(/[)]/g, '') !== '') return [];
    const before = found.before.replace(/[(]/g, '');
    const line = { index, source, date: found.date };
    if (before !== '')
      return isSigner(before, organ) ? [{ ...line, by: { ...source, text: before }, above: false }] : [];
    const previous = blocks[index - 1];
    const by = previous?.kind === 'paragraph' && isSigner(previous.text, organ) ? previous : null;
    return [{ ...line, by, above: by !== null }];
  });
}

/**
 * Finds the sign-off below the last chapter: the first date under the name of an organ, else the last date with no
 * sentence after it.
 */
export function readSignOff(blocks: readonly SourceBlock[], organ: string | null): SignOff {
  const lines = dateLines(blocks, organ);
  const sentences = blocks.findLastIndex((block) => block.kind === 'paragraph' && block.text.includes('。'));
  const line = lines.find((one) => one.by !== null) ?? lines.findLast((one) => one.index > sentences);
  if (line === undefined) {
    const isOutside = ({ text }: SourceParagraph) => isNavigation(text) || (isMetaLine(text) && !text.includes('。'));
    const end = blocks.findIndex((block) => block.kind === 'paragraph' && isOutside(block));
    const cut = end < 0 ? blocks.length : end;
    return { text: blocks.slice(0, cut), by: null, on: null, leftOut: blocks.slice(cut) };
  }
  return {
    text: blocks.slice(0, line.above ? line.index - 1 : line.index),
    by: line.by,
    on: { date: line.date, source: line.source },
    leftOut: blocks.slice(line.index + 1),
  };
}
