import type { Finding } from '@nianbao/core';
import type { Language } from './language.ts';
import { plain } from './terminal/plain.ts';
import { wrap } from './terminal/wrap.ts';

/** The part of a result that decides the exit code. `form` is null where no report was read. */
export interface Judged {
  readonly file: string;
  readonly form: string | null;
  readonly findings: readonly Finding[];
}

/** Whether a finding makes a report wrong. What cannot be told never does, nor what is waived. */
export function isError({ severity, outcome, waiver }: Finding): boolean {
  return severity === 'error' && outcome === 'fail' && waiver === undefined;
}

/**
 * 0 no error · 1 some, or a file that could not be read among others that could · 2 nothing could be read. What is told
 * of the whole run counts as well.
 */
export function exitCode(files: readonly Judged[], run: readonly Finding[] = []): 0 | 1 | 2 {
  if (files.every(({ form }) => form === null)) return 2;
  const wrong = files.some(({ form, findings }) => form === null || findings.some(isError));
  return wrong || run.some(isError) ? 1 : 0;
}

// One mistake in a report JSON, such as a renamed key, may be told of every place below it.
const enough = 5;

/** Findings to be told one by one, and how many more there are: of problems with the schema only the first few. */
export function firstOfMany(findings: readonly Finding[]) {
  const schema = findings.filter((finding) => isError(finding) && finding.code.startsWith('model/'));
  const left = new Set(schema.slice(enough));
  return { first: findings.filter((finding) => !left.has(finding)), left: left.size };
}

/** A file that could not be read, and why, as lines no wider than asked. */
export function whyUnread({ file, findings }: Judged, language: Language, width: number): string {
  const { first, left } = firstOfMany(findings.filter(isError));
  const reasons = first.map(({ message }) => message[language]);
  if (left > 0) reasons.push({ zh: `另有 ${left} 处同类问题`, en: `${left} more of the same kind` }[language]);
  const colon = { zh: '：', en: ': ' }[language];
  const text = `${plain(file)}${colon}${plain(reasons.join({ zh: '；', en: '; ' }[language]))}`;
  return `${wrap(text, { width, rest: '  ' }).join('\n')}\n`;
}
