import type { ChapterKey } from '../forms/index.ts';
import type { Passage } from './report-text.ts';

/** A sentence of a report, as checks read it. */
export interface Sentence {
  readonly passage: Passage;
  readonly chapter: ChapterKey | null;
  /** Squeezed, without its final mark. */
  readonly text: string;
  /** Where it begins in the squeezed text of its passage, in UTF-16 units from 0. */
  readonly start: number;
}

const ends = /[。；！？]/g;

/** The sentences of a passage: what stands between full stops, semicolons, exclamation and question marks. */
export function sentencesOf(passage: Passage): readonly Sentence[] {
  const { plain, chapter } = passage;
  const found: Sentence[] = [];
  const add = (start: number, end: number) => {
    if (end > start) found.push({ passage, chapter, text: plain.slice(start, end), start });
  };
  let start = 0;
  ends.lastIndex = 0;
  while (ends.test(plain)) {
    add(start, ends.lastIndex - 1);
    start = ends.lastIndex;
  }
  add(start, plain.length);
  return found;
}
