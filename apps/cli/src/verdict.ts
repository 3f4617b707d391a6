import type { Finding } from '@nianbao/core';
import type { Language } from './language.ts';
import { plain } from './terminal/plain.ts';

/** The part of a result that decides the exit code. `form` is null where no report was read. */
export interface Judged {
  readonly file: string;
  readonly form: string | null;
  readonly findings: readonly Finding[];
}

/** Whether a finding makes a report wrong. What cannot be told never does. */
export function isError({ severity, outcome }: Finding): boolean {
  return severity === 'error' && outcome === 'fail';
}

/** 0 no error · 1 some, or a file that could not be read among others that could · 2 nothing could be read. */
export function exitCode(files: readonly Judged[]): 0 | 1 | 2 {
  if (files.every(({ form }) => form === null)) return 2;
  return files.some(({ form, findings }) => form === null || findings.some(isError)) ? 1 : 0;
}

/** One line naming a file that could not be read, and why. */
export function whyUnread({ file, findings }: Judged, language: Language): string {
  const colon = { zh: '：', en: ': ' }[language];
  const reasons = findings.filter(isError).map(({ message }) => message[language]);
  return `${plain(file)}${colon}${plain(reasons.join({ zh: '；', en: '; ' }[language]))}\n`;
}
