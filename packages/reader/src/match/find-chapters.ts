import type { Chapter, ChapterKey, Form } from '@nianbao/core';
import type { SourceBlock, SourceParagraph } from '../document.ts';
import type { LabelIndex } from './label-index.ts';

/** A heading that opens a chapter. */
export interface ChapterStart {
  readonly chapter: Chapter;
  /** The heading alone, also where text follows on the same line. */
  readonly heading: SourceParagraph;
  /** Text that follows the heading on its line; null where there is none. */
  readonly rest: SourceParagraph | null;
  /** Its place among the blocks of the document. */
  readonly index: number;
  /** The heading is no wording known for this chapter; it was told by its words. */
  readonly inferred: boolean;
  /** The same heading stands elsewhere, with less under it. */
  readonly repeated: boolean;
  /** Where the same heading stands again behind all chapters; null where it does not. */
  readonly again: number | null;
}

const longest = 45;
const topNumber =
  /^\s*(?:第?[一二三四五六七八九十]{1,2}\s*[、.．,，:：章]|第[一二三四五六七八九十]{1,2}部分|[IVX]{1,4}[、.．])/;
const ordinal = /^\s*第[一二三四五六七八九十]{1,2}(?:章|部分)\s*[、:：]?\s*/;
/** Marks that lists and folding headings put in front. */
const mark = '[\\s▼▲▽△●○◆◇■□▶►★☆›»·•☑✔]';
const marks = new RegExp(`^${mark}+`);
/** How a heading may begin that has text behind it on its line: with its number, behind marks. */
const beginsNumber = new RegExp(`^${mark}*[第一二三四五六七八九十IVX]`);
const innerNumber = /^\s*(?:[（(]|\d)/;
const sentence = /[。；！？]/;

interface Candidate {
  readonly chapter: Chapter;
  readonly index: number;
  readonly heading: SourceParagraph;
  readonly rest: SourceParagraph | null;
  readonly strength: 0 | 1 | 2 | 3;
}

type Judged = Omit<Candidate, 'index'>;

/** What ends a heading on its line, but for the colon of （单位：件）. */
const headingEnd = /[：:。](?![^（）()]{0,10}[）)])/;

/** 六、其他需要报告的事项：无。 — the heading, and what follows it on its line. */
function split(paragraph: SourceParagraph): { heading: SourceParagraph; rest: SourceParagraph | null } {
  const { text, place } = paragraph;
  const end = text.slice(0, longest + 1).search(headingEnd);
  if (end <= 0) return { heading: paragraph, rest: null };
  const heading = { ...paragraph, text: text.slice(0, end) };
  const after = text.slice(end + 1).trim();
  return { heading, rest: after === '' ? null : { ...paragraph, level: null, text: after, place } };
}

/**
 * 3: a known wording, numbered or marked as a heading; 2: a known wording alone, which may be a caption; 1: told by a
 * keyword; 0: a known wording numbered as an inner heading.
 */
function judge(paragraph: SourceParagraph, form: Form, labels: LabelIndex): Judged | null {
  // Most of a report is long text, which needs no more than a look.
  if (paragraph.text.length > 2 * longest && paragraph.level === null && !beginsNumber.test(paragraph.text))
    return null;
  const { heading, rest } = split(paragraph);
  const { level } = heading;
  const text = heading.text.replace(marks, '');
  if (text.length > longest || sentence.test(text)) return null;
  const inner = innerNumber.test(text);
  const top = topNumber.test(text) || (level !== null && level <= 3 && !inner);
  const exact = labels.chapter(text.replace(ordinal, ''));
  if (exact) return rest && !top ? null : { chapter: exact, heading, rest, strength: inner ? 0 : top ? 3 : 2 };
  if (!top || rest !== null || labels.row(text, null) !== null) return null;
  const label = labels.nameOf(text);
  const similar = form.chapters.filter((chapter) => chapter.keywords.some((word) => label.includes(word)));
  return similar.length === 1 ? { chapter: similar[0] as Chapter, heading, rest, strength: 1 } : null;
}

/** Chapter headings in the order of the document, each chapter once. */
export function findChapters(blocks: readonly SourceBlock[], form: Form, labels: LabelIndex): readonly ChapterStart[] {
  const found = blocks.flatMap((block, index): Candidate[] => {
    const judged = block.kind === 'paragraph' ? judge(block, form, labels) : null;
    return judged === null ? [] : [{ ...judged, index }];
  });
  const all = found.filter((one, at) => !isCaption(one, found[at - 1], blocks));
  const strong = all.filter((one) => one.strength > 0);
  const rank = (key: ChapterKey) => form.chapters.findIndex((chapter) => chapter.key === key);
  const best = new Map<ChapterKey, number>();
  for (const { chapter, strength } of all) best.set(chapter.key, Math.max(best.get(chapter.key) ?? 0, strength));
  const rivals = all.filter(
    (one) =>
      one.strength === best.get(one.chapter.key) &&
      (one.strength > 0 || inOrder(one, strong.slice(0, mostRivals), rank)),
  );
  const chosen = new Map(longestCourse(rivals, blocks.length, rank).map((one) => [one.chapter.key, one]));
  for (const one of rivals) if (!chosen.has(one.chapter.key)) chosen.set(one.chapter.key, one);
  const starts = [...chosen.values()].sort((a, b) => a.index - b.index);
  const end = starts[starts.length - 1]?.index ?? 0;
  return starts.map(({ strength, ...one }) => ({
    ...one,
    again: rivals.find((rival) => rival.index > end && isAlike(rival, one))?.index ?? null,
    inferred: strength < 2,
    repeated: rivals.some((rival) => rival.chapter === one.chapter && rival.index !== one.index),
  }));
}

/** Whether a known wording alone is the caption of a table in a chapter that has a heading in other words above it. */
const isCaption = (one: Candidate, before: Candidate | undefined, blocks: readonly SourceBlock[]) =>
  one.strength === 2 &&
  before?.strength === 1 &&
  before.chapter === one.chapter &&
  blocks[one.index + 1]?.kind === 'table';

/** Whether two headings of a chapter are printed in the same manner, as those of two reports are. */
const isAlike = (a: Candidate, b: Omit<Candidate, 'strength'>) =>
  a.chapter === b.chapter &&
  a.heading.level === b.heading.level &&
  topNumber.test(a.heading.text) === topNumber.test(b.heading.text);

/** Headings beyond this many are no report's. */
const mostRivals = 200;

/**
 * Of headings that stand more than once, as in a table of contents, the ones in the order of the form that have the
 * most between them and the next heading.
 */
function longestCourse(
  rivals: readonly Candidate[],
  end: number,
  rank: (key: ChapterKey) => number,
): readonly Candidate[] {
  const some = rivals.slice(0, mostRivals);
  const courses: { readonly score: number; readonly last: Candidate; readonly before: number }[] = [];
  for (const [at, last] of some.entries()) {
    const own = (some[at + 1]?.index ?? end) - last.index - 1;
    let before = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const course = courses[earlier];
      if (!course || rank(course.last.chapter.key) >= rank(last.chapter.key)) continue;
      if (before < 0 || course.score > (courses[before]?.score ?? 0)) before = earlier;
    }
    // Each heading weighs a little by itself, so that an empty chapter is kept too.
    courses.push({ score: (courses[before]?.score ?? 0) + own + 0.5, last, before });
  }
  let at = courses.reduce((top, course, index) => (course.score > (courses[top]?.score ?? -1) ? index : top), 0);
  const found: Candidate[] = [];
  for (let course = courses[at]; course; course = courses[at]) {
    found.unshift(course.last);
    at = course.before;
  }
  return found;
}

/** An inner number is believed only where the heading stands between the chapters before and after it. */
function inOrder(one: Candidate, others: readonly Candidate[], rank: (key: ChapterKey) => number): boolean {
  return others.every((other) => rank(other.chapter.key) < rank(one.chapter.key) === other.index < one.index);
}
