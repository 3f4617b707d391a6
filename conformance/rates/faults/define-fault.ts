import type { ChapterKey, CheckOptions, Report, TextBlock } from '@nianbao/core';
import { type Matter, type Picks, type WrittenFamily, writeReport } from '@nianbao/testkit/reports';

/** A correct report, all of its cells filled in, with the report of the year before. */
export interface Written {
  readonly matter: Matter;
  readonly report: Report;
  readonly previous: Report;
}

/** A report with one fault in it, and what it is checked with. */
export interface Spoilt {
  readonly report: Report;
  readonly options?: CheckOptions;
}

/** One fault that a check has to catch. Null: this report cannot have it. */
export interface Fault {
  readonly words: string;
  /** Why the check does not catch it always. */
  readonly missed?: string;
  readonly put: (written: Written, picks: Picks) => Spoilt | null;
}

/** A fault of a family. */
export interface FamilyFault {
  readonly words: string;
  readonly missed?: string;
  readonly putInFamily: (family: WrittenFamily, picks: Picks) => Spoilt | null;
}

/** The report changed by hand; false: it cannot have the fault. */
export function changed(report: Report, change: (copy: Report) => unknown): Spoilt | null {
  const copy = structuredClone(report) as Report;
  return change(copy) === false ? null : { report: copy };
}

/** The report whose text states other figures than its tables print, where the text states them at all. */
export function told(written: Written, facts: Readonly<Record<string, number>>): Spoilt | null {
  const { matter, report } = written;
  const { chapters } = writeReport({ ...matter, told: facts });
  return JSON.stringify(chapters) === JSON.stringify(report.chapters) ? null : { report: { ...report, chapters } };
}

/** A row of figures of a report that has them all. */
export function rowOf(report: Report, table: string, row: string): Record<string, number> {
  return (report.tables[table]?.[row] ?? {}) as Record<string, number>;
}

const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });

/** Adds a paragraph to a chapter. */
export const adding = (report: Report, chapter: ChapterKey, text: string) =>
  changed(report, (copy) => copy.chapters[chapter].push(paragraph(text)));

/** Puts one paragraph in place of all that a chapter says. */
export const saying = (report: Report, chapter: ChapterKey, text: string) =>
  changed(report, (copy) => {
    copy.chapters[chapter] = [...copy.chapters[chapter].slice(0, 1), paragraph(text)];
  });

/** Changes the paragraphs and subheadings of a chapter one by one; null where that changes nothing. */
export function rewriting(report: Report, chapter: ChapterKey, change: (text: string) => string): Spoilt | null {
  const blocks = report.chapters[chapter].map((block, index) =>
    index === 0 ? block : { ...block, text: change(block.text) },
  );
  const same = blocks.every(({ text }, index) => text === report.chapters[chapter][index]?.text);
  return same ? null : { report: { ...report, chapters: { ...report.chapters, [chapter]: blocks } } };
}
