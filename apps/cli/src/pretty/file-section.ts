import { type Finding, type Form, forms } from '@nianbao/core';
import { groupBy } from '../group-by.ts';
import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Language } from '../language.ts';
import { namesAt } from '../names-at.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { together } from '../terminal/units.ts';
import { padEnd, padStart, wrap } from '../terminal/wrap.ts';
import { firstOfMany } from '../verdict.ts';
import { type Entry, entries } from './fold.ts';
import { tally, tallyWords } from './tally.ts';
import { undecidedLines } from './undecided.ts';
import { valuesWords } from './values.ts';
import { placeWords, whereWords, withoutSoleLine } from './where.ts';
import { words } from './words.ts';

interface Page {
  readonly form: Form | undefined;
  readonly language: Language;
  readonly style: Style;
}

// Some labels have quotation marks of their own.
const quoted = (name: string) => `“${name.replaceAll('“', '‘').replaceAll('”', '’')}”`;

/** The others of an entry that tells several findings: rows gathered under their table, else places in the source. */
function others([first, ...rest]: Entry, { form, language }: Page): string {
  const say = words[language];
  const groups = groupBy(rest, ({ at }) => namesAt(form, at, language).slice(0, -1).join(' · '));
  const sameGroup = namesAt(form, first.at, language).slice(0, -1).join(' · ');
  const told = [...groups].map(([group, findings]) => {
    const names = findings.map(({ at, source }) => {
      const name = namesAt(form, at, language).at(-1);
      if (name === undefined || group === '') return placeWords(source, language) || name || say.wholeFile;
      return quoted(name) + (source?.line ? together(say.line(source.line)) : '');
    });
    const list = [...new Set(names)].join(say.comma);
    return group === '' || group === sameGroup ? list : `${group}${say.colon}${list}`;
  });
  return `${say.alike(rest.length)}${told.join(say.semicolon)}`;
}

/** Whether the basis is worth a line: notes say what reading inferred, and rules of this project are no clause. */
const basisTold = ({ severity, basis }: Finding) => severity !== 'info' && !basis.startsWith('nianbao');

function severityLabel(finding: Finding, { style: { colors }, language }: Page): string {
  const label = padEnd(words[language][finding.severity], words[language].labelWidth);
  if (finding.severity === 'error') return colors.bold(colors.red(label));
  return finding.severity === 'warning' ? colors.yellow(label) : colors.cyan(label);
}

function entryLines(entry: Entry, number: string, page: Page): string[] {
  const { language, style, form } = page;
  const [finding] = entry;
  const say = words[language];
  const indent = ' '.repeat(number.length + say.labelWidth + 4);
  const [start = '', ...more] = wrap(plain(finding.message[language]), { width: style.width, first: indent });
  const sentence = [`${number}  ${severityLabel(finding, page)}  ${start.slice(indent.length)}`, ...more];
  const where = plain(whereWords(finding, form, language));
  const folded = entry.length > 1;
  const values = folded ? '' : together(plain(valuesWords(finding, language)));
  const details = [
    where && `${say.where}${say.colon}${where}`,
    folded ? plain(others(entry, page)) : '',
    values,
    basisTold(finding) ? `${say.basis}${say.colon}${plain(finding.basis)}` : '',
  ]
    .filter((line) => line !== '')
    .flatMap((line) => wrap(line, { width: style.width, first: indent, rest: `${indent}  ` }));
  return [...sentence, ...details.map((line) => style.colors.dim(line))];
}

function headerLines({ file, organ, year, form }: CheckedFile, language: Language, { width, colors }: Style): string[] {
  const say = words[language];
  const title = wrap(plain(file), { width }).map((line) => colors.bold(line));
  if (form === null) return title;
  const facts = [organ ? plain(organ) : say.noOrgan, year === null ? say.noYear : say.year(year), say.form(form)];
  return [...title, ...wrap(facts.map(together).join(' · '), { width })];
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

/** Everything that is told of one file: what it is, what is wrong, what could not be told, how often each came up. */
export function fileSection(checked: CheckedFile, language: Language, style: Style): readonly string[] {
  const say = words[language];
  const { first, left } = firstOfMany(checked.findings);
  const told = entries(withoutSoleLine(first));
  const page: Page = {
    form: forms.find(({ id }) => id === checked.form),
    language,
    style,
  };
  const digits = String(told.length).length + 1;
  const list = told.flatMap((entry, index) => ['', ...entryLines(entry, padStart(`${index + 1}.`, digits), page)]);
  const clean = told.length === 0 ? ['', style.colors.green(say.clean)] : [];
  const header = headerLines(checked, language, style);
  if (left > 0) list.push('', ...wrap(say.more(left), { width: style.width }));
  if (checked.form === null) return [...header, ...list];
  const undecided = undecidedLines(checked.findings, language, style.width);
  const totals = [
    tallyWords(tally(checked.findings), language),
    `${say.checked}${say.colon}${countsLine(checked, language)}`,
  ];
  const counts = totals.flatMap((line) => wrap(line, { width: style.width, rest: '  ' }));
  return [...header, ...list, ...clean, '', ...undecided, ...counts];
}
