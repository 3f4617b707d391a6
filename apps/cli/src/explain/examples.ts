import { checkReport, checks, type Finding, forms, type Pointer, type SourceMap, type Words } from '@nianbao/core';
import type { Language } from '../language.ts';
import { namesAt } from '../names-at.ts';
import { words } from './words.ts';

/** An example of a check: what it changes in a sound report, and what the check then has to say. */
export interface Example {
  readonly title: Words;
  readonly form: string;
  readonly changes: Readonly<Record<Pointer, unknown>>;
  /** Where and how the source prints things, where the check looks at that. */
  readonly sourceMap: SourceMap;
  readonly findings: readonly Finding[];
}

/** The examples of a check, run; none for what only reading a file can turn up. */
export async function examplesOf(code: string): Promise<readonly Example[]> {
  const check = checks.find(({ id }) => id === code);
  if (check === undefined) return [];
  const { exampleOptions, exampleReport, examples } = await import('@nianbao/core/examples');
  return (examples[code] ?? []).map((example) => {
    const { title, form, changes, sourceMap = {} } = example;
    const options = { ...exampleOptions(example, forms), checks: [check] };
    const { findings } = checkReport(exampleReport(example, forms), options);
    return { title, form, changes, sourceMap, findings };
  });
}

/** What an example changes, one line for each place: its names and its value. */
export function changeLines({ form: id, changes, sourceMap }: Example, language: Language): readonly string[] {
  const form = forms.find((one) => one.id === id);
  return Object.entries(changes).map(([pointer, value]) => {
    const names = namesAt(form, pointer, language);
    // Of a cell the row and column are enough: the check says which table it is about.
    const name = (pointer.startsWith('/tables/') ? names.slice(-2) : names).join(' · ') || pointer;
    return `${name} = ${printed(sourceMap, pointer) || (shown(value) ?? words[language].blank)}`;
  });
}

/** What the source prints there, or in the first cell of a row. */
function printed(sourceMap: SourceMap, pointer: Pointer): string | undefined {
  const first = Object.keys(sourceMap).find((at) => at === pointer || at.startsWith(`${pointer}/`));
  return first === undefined ? undefined : sourceMap[first]?.text;
}

const isRow = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as text; undefined for a blank cell and for a row of nothing else. */
function shown(value: unknown): string | undefined {
  const parts: readonly unknown[] = isRow(value) ? Object.values(value) : [value];
  if (parts.length > 0 && parts.every((one) => one === null || one === undefined)) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What the check says to an example. */
export function foundLines({ findings }: Example, language: Language): readonly string[] {
  return findings.length === 0 ? [words[language].nothing] : findings.map(({ message }) => message[language]);
}
