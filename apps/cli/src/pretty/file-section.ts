import { type Finding, type Form, forms } from '@nianbao/core';
import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Language } from '../language.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { together } from '../terminal/units.ts';
import { padEnd, padStart, wrap } from '../terminal/wrap.ts';
import { firstOfMany } from '../verdict.ts';
import { type Entry, entries } from './fold.ts';
import { suspectLines } from './suspects.ts';
import { tally, tallyWords } from './tally.ts';
import { detailsOf } from './told.ts';
import { undecidedLines } from './undecided.ts';
import { waivedLines } from './waived.ts';
import { withoutSoleLine } from './where.ts';
import { words } from './words.ts';

interface Page {
  readonly form: Form | undefined;
  readonly language: Language;
  readonly style: Style;
}

function severityLabel(finding: Finding, { style: { colors }, language }: Page): string {
  const label = padEnd(words[language][finding.severity], words[language].labelWidth);
  if (finding.severity === 'error') return colors.bold(colors.red(label));
  return finding.severity === 'warning' ? colors.yellow(label) : colors.cyan(label);
}

function detailLines(entry: Entry, indent: string, { form, language, style: { width, colors } }: Page): string[] {
  const lines = detailsOf(entry, form, language).flatMap((line) =>
    wrap(line, { width, first: indent, rest: `${indent}  ` }),
  );
  return lines.map((line) => colors.dim(line));
}

function entryLines(entry: Entry, number: string, page: Page): string[] {
  const { language, style } = page;
  const [finding] = entry;
  const indent = ' '.repeat(number.length + words[language].labelWidth + 4);
  const [start = '', ...more] = wrap(plain(finding.message[language]), { width: style.width, first: indent });
  const sentence = [`${number}  ${severityLabel(finding, page)}  ${start.slice(indent.length)}`, ...more];
  return [...sentence, ...detailLines(entry, indent, page)];
}

/** Notes stand close together under one heading: they ask for nothing. */
function noteLines(notes: readonly Entry[], page: Page): string[] {
  if (notes.length === 0) return [];
  const { language, style } = page;
  const lines = notes.flatMap((entry) => [
    ...wrap(plain(entry[0].message[language]), { width: style.width, first: '  - ' }),
    ...detailLines(entry, '    ', page),
  ]);
  const count = notes.reduce((sum, entry) => sum + entry.length, 0);
  return ['', style.colors.cyan(words[language].notesHead(count, notes.length)), ...lines];
}

function headerLines(checked: CheckedFile, language: Language, { width, colors }: Style): string[] {
  const { file, organ, year, form, previous } = checked;
  const say = words[language];
  const title = wrap(plain(file), { width }).map((line) => colors.bold(line));
  if (form === null) return title;
  const facts = [organ ? plain(organ) : say.noOrgan, year === null ? say.noYear : say.year(year), say.form(form)];
  const before = previous === null ? [] : wrap(`${say.previous}${say.colon}${plain(previous)}`, { width, rest: '  ' });
  return [...title, ...wrap(facts.map(together).join(' · '), { width }), ...before];
}

function countsLine({ counts }: CheckedFile, language: Language): string {
  const say = words[language];
  return [
    `${say.pass} ${counts.pass}`,
    `${say.fail} ${counts.fail}`,
    `${say.cannotTell} ${counts.cannotTell}`,
    `${say.notApplicable} ${counts.notApplicable}`,
  ].join(' · ');
}

/**
 * Everything that is told of one file: what it is, what is wrong, which cells may be, what is waived, what was noted,
 * what could not be told, how often each came up.
 */
export function fileSection(checked: CheckedFile, language: Language, style: Style): readonly string[] {
  const say = words[language];
  const { first, left } = firstOfMany(checked.findings);
  const told = entries(withoutSoleLine(first));
  const wrong = told.filter(([{ severity }]) => severity !== 'info');
  const notes = told.filter((entry) => !wrong.includes(entry));
  const form = forms.find(({ id }) => id === checked.form);
  const page: Page = { form, language, style };
  const digits = String(wrong.length).length + 1;
  const list = wrong.flatMap((entry, index) => ['', ...entryLines(entry, padStart(`${index + 1}.`, digits), page)]);
  const header = headerLines(checked, language, style);
  if (left > 0) list.push('', ...wrap(say.more(left), { width: style.width }));
  if (checked.form === null) return [...header, ...list, ...noteLines(notes, page)];
  const clean = told.length === 0 ? ['', style.colors.green(say.clean)] : [];
  const waived = waivedLines(checked.findings, form, language, style);
  const undecided = undecidedLines(checked.findings, language, style.width);
  const totals = [
    tallyWords(tally(checked.findings), told, language),
    `${say.checked}${say.colon}${countsLine(checked, language)}`,
  ];
  const counts = totals.flatMap((line) => wrap(line, { width: style.width, rest: '  ' }));
  const suspects = suspectLines(checked.suspects, form, language, style);
  return [
    ...[...header, ...list, ...clean, ...suspects, ...waived, ...noteLines(notes, page)],
    ...['', ...undecided, ...counts],
  ];
}
