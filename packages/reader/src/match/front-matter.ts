import { organKind, type Report } from '@nianbao/core';
import { isParagraph, type SourceBlock, type SourceDocument, type SourceParagraph } from '../document.ts';
import { paragraphJoined } from '../problems/document.ts';
import {
  dateInvalid,
  issuedInferred,
  organInferred,
  titleMissing,
  titlesDiffer,
  yearInferred,
} from '../problems/identity.ts';
import { findContact } from './contact.ts';
import { findDate, findPeriod } from './dates.ts';
import type { Reading } from './reading.ts';
import type { SignOff } from './sign-off.ts';
import { isMetaLine, isNavigation, isPublicationDate } from './site-chrome.ts';
import { isBracketedYear, looksLikeOrgan, parseTitle, type Title } from './title.ts';

/** What stands before the first chapter. */
export interface FrontMatter {
  readonly title:
    | (Title & {
        readonly source: SourceParagraph | null;
        readonly lineBefore: SourceParagraph | null;
        /** Lines that the title is printed on. */
        readonly lines: number;
      })
    | null;
  readonly otherTitles: readonly Title[];
  readonly preamble: readonly SourceParagraph[];
  /** The period that the preamble says the report covers. */
  readonly period: ReturnType<typeof periodOf>;
  /** A line of the page with the date of publication. */
  readonly published: SourceParagraph | null;
  readonly leftOut: readonly SourceBlock[];
  /** How many blocks it takes up. */
  readonly end: number;
}

interface TitleLine {
  readonly title: Title;
  readonly block: SourceParagraph;
  readonly index: number;
  readonly lines: number;
}

const longestLine = 60;

/** The title that begins at a block, be it broken over two lines. */
function brokenTitleAt(blocks: readonly SourceBlock[], block: SourceParagraph, index: number): TitleLine | null {
  const title = parseTitle(block.text);
  if (title !== null) return { title, block, index, lines: 1 };
  const next = blocks[index + 1];
  if (next === undefined || !isParagraph(next)) return null;
  const other = parseTitle(next.text);
  if (other !== null && (other.organ ?? other.year) !== null) return null;
  if (block.text.length > longestLine || next.text.length > longestLine) return null;
  const joined = parseTitle(`${block.text}${next.text}`);
  return joined && (joined.organ ?? joined.year) !== null ? { title: joined, block, index, lines: 2 } : null;
}

/** The title that begins at a block, with its year where that stands on a line below, as in （2024年度）. */
function titleAt(blocks: readonly SourceBlock[], block: SourceBlock, index: number): TitleLine | null {
  const found = isParagraph(block) ? brokenTitleAt(blocks, block, index) : null;
  if (found === null || found.title.year !== null) return found;
  const below = blocks[index + found.lines];
  if (below === undefined || !isParagraph(below) || !isBracketedYear(below.text)) return found;
  const title = parseTitle(`${found.title.text}${below.text}`);
  return title ? { ...found, title, lines: found.lines + 1 } : found;
}

/** Whether what begins a title is the second line of the one before. */
const isLineOf = ({ index }: TitleLine, before: TitleLine | undefined) =>
  before !== undefined && index < before.index + before.lines;

/** Sorts what stands before the first chapter: page data, title, preamble. */
export function readFrontMatter(blocks: readonly SourceBlock[], document: SourceDocument): FrontMatter {
  const titles = blocks
    .flatMap((block, index) => titleAt(blocks, block, index) ?? [])
    .filter((one, at, all) => !isLineOf(one, all[at - 1]));
  // A link to where the reports are, in the menu of the site, names neither organ nor year.
  const telling = titles.filter(({ title }) => title.organ !== null || title.year !== null);
  const last = telling[telling.length - 1] ?? titles[titles.length - 1];
  const outside = last ? null : document.title && parseTitle(document.title);
  const start = last ? last.index + last.lines : 0;
  const before = last ? blocks[last.index - 1] : undefined;
  const lineBefore = before && isParagraph(before) && looksLikeOrgan(before) ? before : null;
  const rest = blocks.slice(start);
  const isPreamble = (block: SourceBlock): block is SourceParagraph =>
    isParagraph(block) && !isMetaLine(block.text) && !isNavigation(block.text);
  const preamble = rest.filter(isPreamble);
  const dropped = rest.filter((block) => !isPreamble(block));
  const published =
    blocks.filter(isParagraph).find(({ text }) => isPublicationDate(text) && findDate(text)?.date) ?? null;
  return {
    title: last
      ? { ...last.title, source: last.block, lineBefore, lines: last.lines }
      : outside
        ? { ...outside, source: null, lineBefore: null, lines: 0 }
        : null,
    otherTitles: telling.filter((one) => one !== last).map((one) => one.title),
    preamble,
    period: periodOf(preamble, (last ? last.title : outside || null)?.year ?? null),
    published,
    end: blocks.length,
    leftOut: [...blocks.slice(0, last ? last.index : 0), ...dropped].filter(
      (block) => block !== lineBefore && block !== published,
    ),
  };
}

/** The year as far as title and preamble tell it. */
export function yearOf(front: FrontMatter): number | null {
  return front.title?.year ?? front.period?.year ?? null;
}

/** The first period that the preamble names, sooner one in the year of the title. */
function periodOf(preamble: readonly SourceParagraph[], titled: number | null) {
  const periods = preamble.flatMap((source) => {
    const found = findPeriod(source.text, titled);
    return found ? [{ ...found, source, year: Number((found.from ?? found.to ?? '').slice(0, 4)) || null }] : [];
  });
  return periods.find(({ year }) => titled !== null && year === titled) ?? periods[0] ?? null;
}

/** Puts title, year, organ, period, contact and preamble into the report. */
export function writeFrontMatter(front: FrontMatter, reading: Reading): void {
  const { report } = reading;
  const { title } = front;
  if (title === null) reading.tell(titleMissing, 'none', {}, { at: '/title' });
  else {
    report.title = title.text;
    if (title.source) {
      reading.place('/title', title.source.place);
      const { text } = title.source;
      const args = { before: text.slice(-10), after: title.text.slice(text.length) };
      if (title.lines > 1) reading.tell(paragraphJoined, 'joined', args, { at: '/title' });
    } else reading.tell(titleMissing, 'outside', { title: title.text }, { at: '/title', actual: title.text });
    const other = front.otherTitles.find((one) => one.organ !== title.organ || one.year !== title.year);
    if (other) reading.tell(titlesDiffer, 'differ', { other: other.text, title: title.text }, { at: '/title' });
  }
  const found = front.period;
  if (found) {
    report.period = { from: found.from, to: found.to };
    reading.place('/period', found.source.place);
    if (found.from === null || found.to === null) {
      reading.tell(dateInvalid, 'period', { text: found.text }, { at: '/period', actual: found.text });
    }
  }
  report.year = title?.year ?? null;
  if (report.year !== null && title?.source) reading.place('/year', title.source.place);
  else if (found?.year) {
    report.year = found.year;
    reading.tell(yearInferred, 'period', { year: found.year }, { at: '/year', actual: found.year });
  }
  if (title?.organ) {
    report.organ = { ...report.organ, name: title.organ, kind: organKind(title.organ) };
    if (title.source) reading.place('/organ/name', title.source.place);
    if (report.organ.kind === null) {
      reading.tell(organInferred, 'unclear', { organ: title.organ }, { at: '/organ/name', actual: title.organ });
    }
  } else if (title?.lineBefore) setOrgan(reading, title.lineBefore, 'line');
  const [first, last] = [front.preamble[0], front.preamble[front.preamble.length - 1]];
  if (first === undefined || last === undefined) return;
  report.preamble = front.preamble.map((paragraph) => paragraph.text).join('\n');
  reading.place('/preamble', span(first, last));
  for (const { text, place } of front.preamble) {
    for (const [field, value] of Object.entries(findContact(text)) as [keyof Report['contact'], string | null][]) {
      if (value === null || report.contact[field] !== null) continue;
      report.contact[field] = value;
      reading.place(`/contact/${field}`, { ...place, text: value });
    }
  }
}

const span = (first: SourceParagraph, last: SourceParagraph) => {
  const [from, to] = [first.place, last.place];
  const known = from.offset !== undefined && to.offset !== undefined;
  return { ...from, ...(known && { length: to.offset + (to.length ?? 0) - from.offset }) };
};

function setOrgan(reading: Reading, { text, place }: SourceParagraph, how: 'line' | 'issued'): void {
  const organ = text.replace(/\s/g, '');
  reading.report.organ = { ...reading.report.organ, name: organ, kind: organKind(organ) };
  reading.place('/organ/name', place);
  reading.tell(organInferred, how, { organ }, { at: '/organ/name', actual: organ });
}

/** Fills from the sign-off, or from the page's own data, what the front matter does not say. */
export function completeFrontMatter(front: FrontMatter, reading: Reading, { by: signer, on }: SignOff): void {
  const { report } = reading;
  if (report.issued.on === null && front.published) {
    const { text, place } = front.published;
    report.issued = { ...report.issued, on: findDate(text)?.date ?? null };
    reading.place('/issued/on', place);
    reading.tell(issuedInferred, 'published', { text }, { at: '/issued/on', actual: report.issued.on });
  }
  if (report.issued.on === null && on === null && !front.published)
    reading.tell(issuedInferred, 'none', {}, { at: '/issued/on' });
  if (report.organ.name === null && signer) setOrgan(reading, signer, 'issued');
  if (report.organ.name === null) reading.tell(organInferred, 'none', {}, { at: '/organ/name' });
  if (report.year !== null) return;
  if (report.issued.on === null) {
    reading.tell(yearInferred, 'none', {}, { at: '/year' });
    return;
  }
  report.year = Number(report.issued.on.slice(0, 4)) - 1;
  reading.tell(yearInferred, 'issued', { year: report.year }, { at: '/year', actual: report.year });
}
