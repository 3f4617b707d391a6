import { checkReport, checks, type Finding, forms, type Pointer, type Words } from '@nianbao/core';
import type { Language } from '../language.ts';
import { namesAt } from '../names-at.ts';
import { words } from './words.ts';

/** An example of a check: what it changes in a sound report, and what the check then has to say. */
export interface Example {
  readonly title: Words;
  readonly form: string;
  readonly changes: Readonly<Record<Pointer, unknown>>;
  readonly findings: readonly Finding[];
}

/** The examples of a check, run; none for what only reading a file can turn up. */
export async function examplesOf(code: string): Promise<readonly Example[]> {
  const check = checks.find(({ id }) => id === code);
  if (check === undefined) return [];
  const { exampleReport, examples } = await import('@nianbao/core/examples');
  return (examples[code] ?? []).map((example) => {
    const { title, form, changes, sourceMap = {} } = example;
    const { findings } = checkReport(exampleReport(example, forms), { checks: [check], sourceMap });
    return { title, form, changes, findings };
  });
}

/** What an example changes, one line for each place: its names and its value. */
export function changeLines({ form: id, changes }: Example, language: Language): readonly string[] {
  const form = forms.find((one) => one.id === id);
  return Object.entries(changes).map(([pointer, value]) => {
    const names = namesAt(form, pointer, language);
    // Of a cell the row and column are enough: the check says which table it is about.
    const name = (pointer.startsWith('/tables/') ? names.slice(-2) : names).join(' · ') || pointer;
    return `${name} = ${shown(value) ?? words[language].blank}`;
  });
}

function shown(value: unknown): string | undefined {
  if (value === null || value === undefined) return undefined;
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 60)}…` : text;
}

/** What the check says to an example. */
export function foundLines({ findings }: Example, language: Language): readonly string[] {
  return findings.length === 0 ? [words[language].nothing] : findings.map(({ message }) => message[language]);
}
