import { cellPointer, type Finding, type Form, finding, type Report, type SourceMap } from '@nianbao/core';
import {
  isParagraph,
  type SourceBlock,
  type SourceDocument,
  type SourceParagraph,
  type SourceTable,
} from '../document.ts';
import { attachment, textLeftOut } from '../problems/document.ts';
import { notAReport, oldForm, secondReport } from '../problems/file.ts';
import { chapterInferred, dateInvalid, formInferred } from '../problems/identity.ts';
import { labelNote } from '../problems/labels.ts';
import { bordersUnclear } from '../problems/pages.ts';
import { writeChapter } from './chapter-text.ts';
import { FigureTables } from './figure-tables.ts';
import { type ChapterStart, findChapters } from './find-chapters.ts';
import { type FoundForm, findForm } from './find-form.ts';
import { type FlattenedTable, flattenedTable } from './flattened-table.ts';
import { completeFrontMatter, type FrontMatter, readFrontMatter, writeFrontMatter, yearOf } from './front-matter.ts';
import { type LabelIndex, labelIndex } from './label-index.ts';
import { foreignNotes } from './label-notes.ts';
import { locateFindings } from './locate-findings.ts';
import { tellMissingFigures } from './missing-figures.ts';
import { Reading } from './reading.ts';
import { joinRowsTornOverTables } from './rows-torn-over-tables.ts';
import { readSignOff, type SignOff } from './sign-off.ts';
import { tablesInPlace } from './tables-in-place.ts';

/** A document read as a report; report is null where nothing of one was found. */
export interface MatchedReport {
  readonly report: Report | null;
  readonly sourceMap: SourceMap;
  readonly findings: readonly Finding[];
}

/** Finds the report in a document: its form, its text by chapter, its figures by their labels. `checkTime` may throw. */
export function matchReport(
  document: SourceDocument,
  forms: readonly Form[],
  checkTime: () => void = () => {},
): MatchedReport {
  const newest = forms[forms.length - 1] as Form;
  const probe = findChapters(document.blocks, newest, labelIndex(newest));
  const [first] = probe;
  const second = first?.again ?? document.blocks.length;
  const printed = document.blocks.slice(0, second);
  const front = readFrontMatter(printed.slice(0, first?.index ?? firstTable(printed)), document);
  const found = findForm(printed, yearOf(front), forms);
  const labels = labelIndex(found.form);
  const blocks = joinRowsTornOverTables(printed, labels);
  const chapters = findChapters(blocks, found.form, labels);
  const reading = new Reading(found.form);
  const flattened = flattenedTables(blocks, chapters, found.form);
  const gone = new Set(flattened.flatMap((one) => one.blocks));
  const isInPlace = tablesInPlace(blocks, chapters, labels);
  const tables = new FigureTables(reading, labels, { chaptered: chapters.length > 0, isInPlace });

  writeFrontMatter(front, reading);
  const last = chapters[chapters.length - 1];
  const body = last ? last.index + 1 : front.end;
  const signOff = readSignOff(blocks.slice(body), front.title?.organ ?? null);
  const foreign = readTables(blocks, chapters, tables, gone, checkTime);
  for (const one of flattened) tables.flattened(one);
  if (tables.read.size === 0) {
    const why = whyNone(chapters, front, forms, document.findings);
    if (why !== null) return { report: null, sourceMap: {}, findings: [...document.findings, why] };
  }
  writeChapters(blocks, gone, chapters, signOff, labels, reading);
  writeSignOff(signOff, reading);
  completeFrontMatter(front, reading, signOff);
  tellForm(found, reading);
  tables.finish();
  const after = new Set<SourceBlock>(signOff.leftOut);
  const start = chapters[0]?.index ?? 0;
  const own = new Set(foreign.flatMap(([index, table]) => (index >= start && !after.has(table) ? [table] : [])));
  for (const table of own) tables.others.table(table);
  tellMissingFigures(reading, tables.read, document.findings.some(isUnruled));
  const outside = foreign.map(([, table]) => table).filter((table) => !own.has(table));
  tellLeftOut([...front.leftOut.filter(isParagraph), ...outside, ...signOff.leftOut.filter(isParagraph)], reading);
  if (chapters.length === 0) tellUnplaced(signOff.text, reading);
  tellSecond(document.blocks[second], reading);
  const located = locateFindings(document.findings, reading);
  return { report: reading.report, sourceMap: reading.sourceMap, findings: [...located, ...reading.findings] };
}

/** Why a document without any figure of the form is no report that can be read; null where it may be one. */
function whyNone(
  chapters: readonly ChapterStart[],
  front: FrontMatter,
  forms: readonly Form[],
  told: readonly Finding[],
): Finding | null {
  const year = yearOf(front);
  const first = Math.min(...forms.map((form) => form.years[0]));
  if (chapters.length > 0 && year !== null && year < first && front.title !== null)
    return finding(oldForm, 'year', { year, first }, { at: '' });
  // Headings told by a keyword alone stand in budgets and plans too.
  const sure = front.title === null ? chapters.filter(({ inferred }) => !inferred) : chapters;
  if (sure.length >= 2) return null;
  const file = told.find(({ code }) => code === attachment.id)?.args;
  if (file === undefined) return finding(notAReport, 'nothing', {}, { at: '' });
  return finding(notAReport, 'attached', { text: file.text ?? file.href ?? '' }, { at: '' });
}

const isUnruled = ({ code, messageId }: Finding) => code === bordersUnclear.id && messageId.startsWith('unruled');

const firstTable = (blocks: readonly SourceBlock[]) => {
  const index = blocks.findIndex((block) => block.kind === 'table');
  return index < 0 ? blocks.length : index;
};

/** Reads every table, and returns those that hold nothing of the form, with their places among the blocks. */
function readTables(
  blocks: readonly SourceBlock[],
  chapters: readonly ChapterStart[],
  tables: FigureTables,
  gone: ReadonlySet<SourceBlock>,
  checkTime: () => void,
): (readonly [index: number, table: SourceTable])[] {
  const starts = new Map(chapters.map(({ index, chapter }) => [index, chapter.key]));
  const foreign: [number, SourceTable][] = [];
  for (const [index, block] of blocks.entries()) {
    checkTime();
    const chapter = starts.get(index);
    if (chapter) tables.newChapter(chapter);
    else if (gone.has(block)) continue;
    else if (block.kind === 'paragraph') {
      tables.line(block.text);
      if (blocks[index - 1]?.kind === 'table') tables.stray(block);
    } else if (!tables.table(block)) foreign.push([index, block]);
  }
  return foreign;
}

/** Tables of which only lines of text are left, chapter by chapter. */
function flattenedTables(
  blocks: readonly SourceBlock[],
  chapters: readonly ChapterStart[],
  form: Form,
): readonly FlattenedTable[] {
  return chapters.flatMap(({ chapter, index }, order) => {
    const own = blocks.slice(index + 1, chapters[order + 1]?.index);
    return flattenedTable(own, chapter.key, form) ?? [];
  });
}

function writeChapters(
  blocks: readonly SourceBlock[],
  gone: ReadonlySet<SourceBlock>,
  chapters: readonly ChapterStart[],
  signOff: SignOff,
  labels: LabelIndex,
  reading: Reading,
): void {
  for (const [order, { chapter, heading, rest, index, inferred, repeated }] of chapters.entries()) {
    for (const note of foreignNotes(heading.text)) {
      const related = reading.form.tables.flatMap(({ chapter: own, key }) =>
        own === chapter.key ? [cellPointer(key)] : [],
      );
      // A chapter without tables has no figures that its note could tell something of: 六、其他需要报告的事项（无）.
      if (related.length > 0)
        reading.tell(labelNote, 'note', { label: heading.text, note }, { at: `/chapters/${chapter.key}/0`, related });
    }
    const next = chapters[order + 1];
    const own = next ? blocks.slice(index + 1, next.index) : signOff.text;
    // A caption or band right over its table is part of the table.
    const isCaption = (block: SourceParagraph, at: number) =>
      labels.band(block.text) !== null && own[at + 1]?.kind === 'table';
    const paragraphs = own.flatMap((block, at) =>
      isParagraph(block) && !gone.has(block) && !isCaption(block, at) ? [block] : [],
    );
    writeChapter(chapter.key, heading, rest ? [rest, ...paragraphs] : paragraphs, reading);
    const args = { heading: heading.text, chapter: { zh: chapter.zh, en: chapter.en } };
    const details = { at: `/chapters/${chapter.key}/0`, expected: chapter.zh, actual: heading.text };
    if (inferred) reading.tell(chapterInferred, 'similar', args, details);
    if (repeated) reading.tell(chapterInferred, 'repeated', args, details);
  }
}

function writeSignOff({ by, on }: SignOff, reading: Reading): void {
  if (on === null) return;
  reading.report.issued = { by: by?.text ?? null, on: on.date };
  reading.place('/issued/on', on.source.place);
  if (by) reading.place('/issued/by', by.place);
  if (on.date === null) reading.tell(dateInvalid, 'issued', { text: on.source.text }, { at: '/issued/on' });
}

function tellForm({ form, by }: FoundForm, reading: Reading): void {
  if (by === 'labels') return;
  reading.tell(formInferred, by, { form: form.id, year: reading.report.year ?? '' }, { at: '/form', actual: form.id });
}

const longestExcerpt = 30;

function excerpt(block: SourceBlock): string {
  const text = isParagraph(block) ? block.text : block.cells.map((cell) => cell.text).join(' ');
  return text.length > longestExcerpt ? `${text.slice(0, longestExcerpt)}…` : text;
}

/** What a website prints around the report. */
function tellLeftOut(left: readonly SourceBlock[], reading: Reading): void {
  const [first] = left;
  if (first === undefined) return;
  const args = { count: left.length, text: excerpt(first) };
  reading.tell(textLeftOut, 'chrome', args, { at: '', source: first.place });
}

/** Text that belongs to no chapter, since no heading of one was found. */
function tellUnplaced(blocks: readonly SourceBlock[], reading: Reading): void {
  const left = blocks.filter(isParagraph);
  const [first] = left;
  if (first === undefined) return;
  const args = { count: left.length, text: excerpt(first) };
  reading.tell(textLeftOut, 'unplaced', args, { at: '', source: first.place, severity: 'warning' });
}

/** A second report in the file, of which nothing was read. */
function tellSecond(start: SourceBlock | undefined, reading: Reading): void {
  if (start) reading.tell(secondReport, 'second', { text: excerpt(start) }, { at: '', source: start.place });
}
