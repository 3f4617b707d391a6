import { type Finding, type Form, finding, type Report, type SourceMap } from '@nianbao/core';
import type { SourceBlock, SourceDocument, SourceParagraph } from '../document.ts';
import { textLeftOut } from '../problems/document.ts';
import { notAReport } from '../problems/file.ts';
import { chapterInferred, formInferred } from '../problems/identity.ts';
import { writeChapter } from './chapter-text.ts';
import { FigureTables } from './figure-tables.ts';
import { type ChapterStart, findChapters } from './find-chapters.ts';
import { findForm } from './find-form.ts';
import { completeFrontMatter, readFrontMatter, writeFrontMatter, yearOf } from './front-matter.ts';
import { labelIndex } from './label-index.ts';
import { tellMissingFigures } from './missing-figures.ts';
import { Reading } from './reading.ts';
import { readSignOff } from './sign-off.ts';

/** A document read as a report; report is null where nothing of one was found. */
export interface MatchedReport {
  readonly report: Report | null;
  readonly sourceMap: SourceMap;
  readonly findings: readonly Finding[];
}

const isParagraph = (block: SourceBlock): block is SourceParagraph => block.kind === 'paragraph';

/** Finds the report in a document: its form, its text by chapter, its figures by their labels. */
export function matchReport(document: SourceDocument, forms: readonly Form[]): MatchedReport {
  const { blocks } = document;
  const newest = forms[forms.length - 1] as Form;
  const probe = findChapters(blocks, newest, labelIndex(newest));
  const front = readFrontMatter(blocks.slice(0, probe[0]?.index ?? firstTable(blocks)), document);
  const { form, by } = findForm(blocks, yearOf(front), forms);
  const labels = labelIndex(form);
  const chapters = findChapters(blocks, form, labels);
  const reading = new Reading(form);
  const tables = new FigureTables(reading, labels);

  writeFrontMatter(front, reading);
  const start = chapters[0]?.index ?? 0;
  const foreign = readTables(blocks, chapters, tables);
  const leftOut = [...front.leftOut.filter(isParagraph)];
  const last = chapters[chapters.length - 1];
  const signOff = readSignOff(blocks.slice(last ? last.index + 1 : start));
  for (const [index, chapter] of chapters.entries()) {
    const end = chapters[index + 1]?.index ?? blocks.length;
    const own = chapter === last ? signOff.text : blocks.slice(chapter.index + 1, end);
    writeChapter(
      chapter.chapter.key,
      chapter.heading,
      own.filter(isParagraph).filter((one) => labels.band(one.text) === null),
      reading,
    );
    tellChapter(reading, chapter);
  }
  if (tables.read.size === 0 && chapters.length < 2) {
    return {
      report: null,
      sourceMap: {},
      findings: [...document.findings, finding(notAReport, 'nothing', {}, { at: '' })],
    };
  }
  if (signOff.on) {
    reading.report.issued = { by: signOff.by?.text ?? null, on: signOff.on.date };
    reading.place('/issued/on', signOff.on.source.place);
    if (signOff.by) reading.place('/issued/by', signOff.by.place);
  }
  completeFrontMatter(front, reading, signOff.by);
  if (by !== 'labels') {
    const args = { form: form.id, year: reading.report.year ?? '' };
    reading.tell(formInferred, by, args, { at: '/form', actual: form.id });
  }
  tables.finish();
  for (const table of foreign) if (inside(table, blocks, start, signOff.leftOut)) tables.foreign(table);
  tellMissingFigures(reading, tables.read);
  const chrome = [...leftOut, ...signOff.leftOut.filter(isParagraph)];
  const [first] = chrome;
  if (first) {
    const args = { count: chrome.length, text: shorten(first.text) };
    reading.tell(textLeftOut, 'chrome', args, { at: '', source: first.place });
  }
  return {
    report: reading.report,
    sourceMap: reading.sourceMap,
    findings: [...document.findings, ...reading.findings],
  };
}

const shorten = (text: string) => (text.length > 30 ? `${text.slice(0, 30)}…` : text);

const firstTable = (blocks: readonly SourceBlock[]) => {
  const index = blocks.findIndex((block) => block.kind === 'table');
  return index < 0 ? blocks.length : index;
};

type Foreign = Extract<SourceBlock, { kind: 'table' }>;

/** A table before the first chapter or after the sign-off is the page's own. */
const inside = (table: Foreign, blocks: readonly SourceBlock[], start: number, after: readonly SourceBlock[]) =>
  blocks.indexOf(table) >= start && !after.includes(table);

/** Reads every table, and returns those that hold nothing of the form. */
function readTables(
  blocks: readonly SourceBlock[],
  chapters: readonly ChapterStart[],
  tables: FigureTables,
): Foreign[] {
  const starts = new Set(chapters.map((chapter) => chapter.index));
  const foreign: Foreign[] = [];
  for (const [index, block] of blocks.entries()) {
    if (starts.has(index)) tables.newChapter();
    else if (block.kind === 'paragraph') tables.band(block.text);
    else if (!tables.table(block)) foreign.push(block);
  }
  return foreign;
}

function tellChapter(reading: Reading, { chapter, heading, inferred, repeated }: ChapterStart): void {
  const args = { heading: heading.text, chapter: { zh: chapter.zh, en: chapter.en } };
  const details = { at: `/chapters/${chapter.key}/0`, expected: chapter.zh, actual: heading.text };
  if (inferred) reading.tell(chapterInferred, 'similar', args, details);
  if (repeated) reading.tell(chapterInferred, 'repeated', args, details);
}
