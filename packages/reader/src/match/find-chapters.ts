import { type Chapter, type ChapterKey, type Form, normaliseLabel } from '@nianbao/core';
import type { SourceBlock, SourceParagraph } from '../document.ts';
import type { LabelIndex } from './label-index.ts';

/** A heading that opens a chapter. */
export interface ChapterStart {
  readonly chapter: Chapter;
  readonly heading: SourceParagraph;
  /** Its place among the blocks of the document. */
  readonly index: number;
  /** The heading is no wording known for this chapter; it was told by its words. */
  readonly inferred: boolean;
  /** The same heading stood before, with nothing under it. */
  readonly repeated: boolean;
}

const longest = 45;
const topNumber = /^\s*(?:第?[一二三四五六七八九十]{1,2}\s*[、.．,，:：部]|[IVX]{1,4}[、.．])/;
const innerNumber = /^\s*(?:[（(]|\d)/;
const sentence = /[。；！？]/;

interface Candidate {
  readonly chapter: Chapter;
  readonly index: number;
  readonly heading: SourceParagraph;
  readonly strength: 0 | 1 | 2 | 3;
}

/**
 * 3: a known wording, numbered or marked as a heading; 2: a known wording alone, which may be a caption; 1: told by a
 * keyword; 0: a known wording numbered as an inner heading.
 */
function judge(paragraph: SourceParagraph, form: Form, labels: LabelIndex): Omit<Candidate, 'index'> | null {
  const { text, level } = paragraph;
  if (text.length > longest || sentence.test(text)) return null;
  const exact = labels.chapter(text);
  const inner = innerNumber.test(text);
  const top = topNumber.test(text) || (level !== null && level <= 3 && !inner);
  if (exact) return { chapter: exact, heading: paragraph, strength: inner ? 0 : top ? 3 : 2 };
  if (!top || labels.row(text, null) !== null) return null;
  const label = normaliseLabel(text);
  const similar = form.chapters.filter((chapter) => chapter.keywords.some((word) => label.includes(word)));
  return similar.length === 1 ? { chapter: similar[0] as Chapter, heading: paragraph, strength: 1 } : null;
}

/** Chapter headings in the order of the document, each chapter once. */
export function findChapters(blocks: readonly SourceBlock[], form: Form, labels: LabelIndex): readonly ChapterStart[] {
  const candidates = blocks.flatMap((block, index): Candidate[] => {
    const found = block.kind === 'paragraph' ? judge(block, form, labels) : null;
    return found === null ? [] : [{ ...found, index }];
  });
  const strong = candidates.filter((one) => one.strength > 0);
  const headings = new Set(strong.map((one) => one.index));
  const chosen: ChapterStart[] = [];
  for (const { key } of form.chapters) {
    const own = candidates.filter((one) => one.chapter.key === key);
    const best = own.reduce((most, one) => Math.max(most, one.strength), -1);
    const rivals = own.filter((one) => one.strength === best);
    const filled = rivals.find((one) => one.index + 1 < blocks.length && !headings.has(one.index + 1)) ?? rivals[0];
    if (filled === undefined || (best === 0 && !inOrder(filled, strong, form))) continue;
    const { chapter, heading, index, strength } = filled;
    chosen.push({ chapter, heading, index, inferred: strength < 2, repeated: filled !== rivals[0] });
  }
  return chosen.sort((a, b) => a.index - b.index);
}

/** An inner number is believed only where the heading stands between the chapters before and after it. */
function inOrder(one: Candidate, others: readonly Candidate[], form: Form): boolean {
  const rank = (key: ChapterKey) => form.chapters.findIndex((chapter) => chapter.key === key);
  return others.every((other) => rank(other.chapter.key) < rank(one.chapter.key) === other.index < one.index);
}
