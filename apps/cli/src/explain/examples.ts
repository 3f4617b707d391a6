import {
  type Column,
  checkReport,
  checks,
  type Finding,
  formFor,
  forms,
  lineLabel,
  linesAt,
  type Pointer,
  type SourceMap,
  type Words,
} from '@nianbao/core';
import type { Changes, Example as CoreExample } from '@nianbao/core/examples';
import type { Language } from '../language.ts';
import { namesAt } from '../names-at.ts';
import { words } from './words.ts';

/** An example of a check: what it changes in a sound report, and what the check then has to say. */
export interface Example {
  readonly title: Words;
  readonly form: string;
  readonly changes: Changes;
  /** Where and how the source prints things, where the check looks at that. */
  readonly sourceMap: SourceMap;
  /** What is changed in a sound report of the year before, and in those of the units. */
  readonly previous?: Changes;
  readonly family?: CoreExample['family'];
  readonly profile?: CoreExample['profile'];
  readonly findings: readonly Finding[];
}

/** The examples of a check, run; none for what only reading a file can turn up. */
export async function examplesOf(code: string): Promise<readonly Example[]> {
  const check = checks.find(({ id }) => id === code);
  if (check === undefined) return [];
  const { exampleOptions, exampleReport, examples } = await import('@nianbao/core/examples');
  return (examples[code] ?? []).map((example) => {
    const { findings: _, sourceMap = {}, ...written } = example;
    const options = { ...exampleOptions(example, forms), checks: [check] };
    const { findings } = checkReport(exampleReport(example, forms), options);
    return { ...written, sourceMap, findings };
  });
}

/** One line for each place that is changed: its names and its value. */
function linesOf(id: string, changes: Changes, sourceMap: SourceMap, language: Language): readonly string[] {
  const form = forms.find((one) => one.id === id);
  return Object.entries(changes).map(([pointer, value]) => {
    const names = namesAt(form, pointer, language);
    const columns = form === undefined ? undefined : linesAt(form, pointer)?.table.columns;
    // Of a cell the row and column are enough, of a row its name: the check says which table it is about.
    const name = (columns === undefined ? names : names.slice(isRow(value) ? -1 : -2)).join(' · ') || pointer;
    const row = columns && isRow(value) ? shownRow(value, columns, language) : undefined;
    return `${name} = ${printed(sourceMap, pointer) || row || (shown(value) ?? words[language].blank)}`;
  });
}

/** What an example changes: in the report, in that of the year before, in those of the units, in the profile. */
export function changeLines(example: Example, language: Language): readonly string[] {
  const { form, changes, sourceMap, previous, family, profile } = example;
  const say = words[language];
  const about = (name: string, lines: readonly string[]) =>
    (lines.length === 0 ? [say.unchanged] : lines).map((line) => `${name}${say.colon}${line}`);
  const before = formFor((forms.find(({ id }) => id === form)?.years[0] ?? 0) - 1)?.id ?? form;
  return [
    ...linesOf(form, changes, sourceMap, language),
    ...(previous ? about(say.previous, linesOf(before, previous, {}, language)) : []),
    ...(family?.units ?? []).flatMap((unit) => about(unit.name, linesOf(form, unit.changes, {}, language))),
    ...(family?.missing?.length ? [`${say.missing}${say.colon}${family.missing.join(say.comma)}`] : []),
    ...(profile ? [`${say.profile}${say.colon}${JSON.stringify(profile)}`] : []),
  ];
}

/** What the source prints there, or in the first cell of a row. */
function printed(sourceMap: SourceMap, pointer: Pointer): string | undefined {
  const first = Object.keys(sourceMap).find((at) => at === pointer || at.startsWith(`${pointer}/`));
  return first === undefined ? undefined : sourceMap[first]?.text;
}

const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** The figures of a row other than 0, under their columns; undefined where it has none, or is no row of figures. */
function shownRow(row: object, columns: readonly Column[], language: Language): string | undefined {
  const say = words[language];
  const figures = Object.entries(row).filter(([, value]) => value !== 0);
  const told = figures.map(([key, value]) => {
    const column = columns.find((one) => one.key === key);
    return column && `${lineLabel(column)[language]} ${value ?? say.blank}`;
  });
  if (figures.every(([, value]) => value === null) || told.includes(undefined)) return undefined;
  return told.join(say.comma) + (figures.length < Object.keys(row).length ? say.othersZero : '');
}

/** What people read of a part of a report: the words of its text, the name of its organ; undefined of anything else. */
function textOf(value: unknown): string | undefined {
  if (Array.isArray(value)) {
    const texts = value.map(textOf);
    return texts.length === 0 || texts.includes(undefined) ? undefined : texts.join('');
  }
  const { text, name, from, to } = Object(value) as Readonly<Record<string, unknown>>;
  return [text, name, from && to && `${from} – ${to}`].find((one): one is string => typeof one === 'string');
}

/** A value as text; undefined for a blank cell and for a row of nothing else. */
function shown(value: unknown): string | undefined {
  const parts: readonly unknown[] = isRow(value) ? Object.values(value) : [value];
  if (Array.isArray(value) && value.length === 0) return undefined;
  if (parts.length > 0 && parts.every((one) => one === null || one === undefined)) return undefined;
  const text = typeof value === 'string' ? value : (textOf(value) ?? JSON.stringify(value));
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What the check says to an example. */
export function foundLines({ findings }: Example, language: Language): readonly string[] {
  return findings.length === 0 ? [words[language].nothing] : findings.map(({ message }) => message[language]);
}
