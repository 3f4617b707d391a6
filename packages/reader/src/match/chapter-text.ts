import type { ChapterKey, TextBlock } from '@nianbao/core';
import type { SourceParagraph } from '../document.ts';
import type { Reading } from './reading.ts';

const longestHeading = 40;
const numberings: readonly RegExp[] = [
  /^[（(][一二三四五六七八九十]{1,3}[）)]/,
  /^\d{1,2}\s*[.．、]\s*\D/,
  /^[（(]\d{1,2}[）)]/,
];

/** The level of a heading inside a chapter, 2 and below; null for ordinary text. */
function innerLevel({ text, level }: SourceParagraph): number | null {
  if (text.length > longestHeading || /[。；！？]$/.test(text)) return null;
  const numbered = numberings.findIndex((pattern) => pattern.test(text));
  if (numbered >= 0 && !/[。；]/.test(text)) return numbered + 2;
  return level === null ? null : Math.max(2, level);
}

/** Puts the paragraphs of a chapter into the report, its printed heading first. */
export function writeChapter(
  key: ChapterKey,
  heading: SourceParagraph,
  paragraphs: readonly SourceParagraph[],
  reading: Reading,
): void {
  const blocks: TextBlock[] = reading.report.chapters[key];
  const add = (block: TextBlock, { place }: SourceParagraph) => {
    reading.place(`/chapters/${key}/${blocks.length}`, place);
    blocks.push(block);
  };
  add({ kind: 'heading', level: 1, text: heading.text }, heading);
  for (const paragraph of paragraphs) {
    const level = innerLevel(paragraph);
    const { text } = paragraph;
    add(level === null ? { kind: 'paragraph', text } : { kind: 'heading', level, text }, paragraph);
  }
}
