import { basename } from 'node:path';
import { type Form, forms } from '@nianbao/core';
import type { CheckRun } from '../check/check-run.ts';
import type { Series } from '../check/in-series.ts';
import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Language } from '../language.ts';
import { type Entry, entries } from '../pretty/fold.ts';
import { suspectSentences } from '../pretty/suspects.ts';
import { listedOf, tally, tallyWords } from '../pretty/tally.ts';
import { detailsOf } from '../pretty/told.ts';
import { undecidedTexts } from '../pretty/undecided.ts';
import { waivedGroups, waiverWords } from '../pretty/waived.ts';
import { whereWords, withoutSoleLine } from '../pretty/where.ts';
import { words as pageWords } from '../pretty/words.ts';
import { plain } from '../terminal/plain.ts';
import { loose } from '../terminal/units.ts';
import { firstOfMany } from '../verdict.ts';
import { escaped as markdownText } from './escaped.ts';

const escaped = (text: string) => markdownText(loose(text));

const words = {
  zh: {
    title: (organ: string, year: string) => `${organ}${year}政府信息公开工作年度报告检查意见`,
    unnamed: '（机关未写明）',
    year: (year: number) => ` ${year} 年`,
    lead: '经核对，以下问题请改正或者说明。“位置”是报告中的部分、行和列，括号里是文件中的位置。',
    clean: '经核对，没有发现需要改正的问题。',
    unread: '这个文件没有读到，原因如下。',
    error: '必须改正',
    warning: '请核对',
    info: '供参考',
    suspects: '可能出错的格',
    suspectsLead: '按可能性排列，名次相同的分不出先后；只是推算，请对照底稿。',
    waived: '已豁免',
    undecided: '无法判断',
    count: (count: number, listed = count) => (listed < count ? `（${listed} 条，共 ${count} 处）` : `（${count}）`),
    file: '文件',
    years: (organ: string) => `${organ}各年度年报的整体情况`,
  },
  en: {
    title: (organ: string, year: string) => `${organ}${year}: remarks on the annual report on government information`,
    unnamed: '(organ not named)',
    year: (year: number) => `, ${year}`,
    lead: 'Please put right or explain what follows. “Where” is chapter, row and column of the report; in brackets the place in the file.',
    clean: 'Nothing was found that has to be put right.',
    unread: 'The file was not read, for these reasons.',
    error: 'To be put right',
    warning: 'Please check',
    info: 'For information',
    suspects: 'Cells that may be wrong',
    suspectsLead: 'The likeliest first; nothing tells apart those of one rank. Only inferred: look at the originals.',
    waived: 'Waived',
    undecided: 'Cannot be told',
    count: (count: number, listed = count) => (listed < count ? ` (${listed}, in ${count} places)` : ` (${count})`),
    file: 'File',
    years: (organ: string) => `${organ}: the reports of all years together`,
  },
} as const;

function section(heading: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0 ? [] : [`## ${heading}`, '', ...lines, ''];
}

function numbered(list: readonly Entry[], form: Form | undefined, language: Language): readonly string[] {
  return list.flatMap((entry, index) => [
    `${index + 1}. ${escaped(plain(entry[0].message[language]))}`,
    ...detailsOf(entry, form, language).map((line) => `   - ${escaped(line)}`),
  ]);
}

function waived(file: CheckedFile, form: Form | undefined, language: Language): readonly string[] {
  return waivedGroups(file.findings).flatMap((alike) =>
    alike.flatMap((one, index) => {
      const where = plain(whereWords(one, form, language));
      const reason = index === alike.length - 1 ? [`  - ${escaped(waiverWords(one, language))}`] : [];
      return [`- ${escaped(plain(one.message[language]))}`, ...(where ? [`  - ${escaped(where)}`] : []), ...reason];
    }),
  );
}

function letter(file: CheckedFile, language: Language): string {
  const say = words[language];
  const page = pageWords[language];
  const form = forms.find(({ id }) => id === file.form);
  const { first, left } = firstOfMany(file.findings);
  const told = entries(withoutSoleLine(first));
  const of = (severity: 'error' | 'warning' | 'info') => told.filter(([finding]) => finding.severity === severity);
  const counts = tally(file.findings);
  const numberedOf = (severity: 'error' | 'warning' | 'info') =>
    section(
      `${say[severity]}${say.count(counts[severity], severity === 'error' ? undefined : listedOf(told, severity))}`,
      numbered(of(severity), form, language),
    );
  const suspects = suspectSentences(file.suspects, form, language, 5);
  const facts = [
    `- ${say.file}${page.colon}${escaped(plain(basename(file.file)))}`,
    ...(file.form === null ? [] : [`- ${page.form(file.form)}`]),
    ...(file.previous === null ? [] : [`- ${page.previous}${page.colon}${escaped(plain(basename(file.previous)))}`]),
    `- ${tallyWords(counts, told, language)}`,
  ];
  const lead = file.form === null ? say.unread : counts.error + counts.warning === 0 ? say.clean : say.lead;
  const organ = file.organ === null ? say.unnamed : plain(file.organ);
  return [
    `# ${escaped(say.title(organ, file.year === null ? '' : say.year(file.year)))}`,
    '',
    ...facts,
    '',
    lead,
    '',
    ...numberedOf('error'),
    ...(left > 0 ? [page.more(left), ''] : []),
    ...numberedOf('warning'),
    ...section(say.suspects, [
      ...(suspects.told.length > 0 ? [say.suspectsLead, ''] : []),
      ...suspects.told.map(
        ({ rank, chapter, why }) =>
          `- ${page.rank(rank)}${page.colon}${escaped(`${chapter}${chapter && page.colon}${why}`)}`,
      ),
      ...(suspects.more === '' ? [] : [`- ${suspects.more}`]),
    ]),
    ...section(`${say.waived}${say.count(counts.waived)}`, waived(file, form, language)),
    ...numberedOf('info'),
    ...section(
      say.undecided,
      undecidedTexts(file.findings, language).map((text) => `- ${escaped(text)}`),
    ),
  ]
    .join('\n')
    .trimEnd();
}

/** What is told of the years of an organ together. */
function seriesLetter({ organ, findings }: Series, language: Language): string {
  const page = pageWords[language];
  const name = organ === null ? words[language].unnamed : plain(organ);
  const told = findings.filter(({ waiver }) => waiver === undefined);
  const lines = told.map(
    ({ severity, message }) => `- ${page[severity]}${page.colon}${escaped(plain(message[language]))}`,
  );
  return [`# ${escaped(words[language].years(name))}`, '', ...lines].join('\n');
}

/** A letter about one file, or about the years of an organ: then `file` is null. */
export interface Letter {
  readonly file: string | null;
  readonly organ: string | null;
  readonly text: string;
}

const titlesEnd = Object.values(words).flatMap(({ title, years }) => [title('', ''), years('')].map(escaped));

/** Whether a text begins as our letters do: with the title of one, in any language. */
export function isLetter(text: string): boolean {
  const [first = ''] = text.split('\n', 1);
  return first.startsWith('# ') && titlesEnd.some((end) => first.trimEnd().endsWith(end));
}

/** One letter for each report, to be sent to the unit that made it; for years of an organ one more on all of them. */
export function letters({ files, series }: CheckRun, language: Language): readonly Letter[] {
  const told = (series ?? []).filter(({ findings }) => findings.some(({ waiver }) => waiver === undefined));
  return [
    ...files.map((one) => ({ file: one.file, organ: one.organ, text: letter(one, language) })),
    ...told.map((one) => ({ file: null, organ: one.organ, text: seriesLetter(one, language) })),
  ];
}

/** All letters in one text. */
export function markdown(run: CheckRun, language: Language): string {
  const texts = letters(run, language).map(({ text }) => text);
  return `${texts.join('\n\n---\n\n')}\n`;
}
