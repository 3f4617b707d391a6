import type { Finding, Severity } from '@nianbao/core';
import type { Language } from '../language.ts';
import { words } from './words.ts';

/** How many failures of each severity. */
export type Tally = Readonly<Record<Severity, number>>;

/** Counts the failures among some findings, each on its own, however they are shown. */
export function tally(findings: readonly Finding[]): Tally {
  const count = (severity: Severity) =>
    findings.filter((one) => one.severity === severity && one.outcome === 'fail').length;
  return { error: count('error'), warning: count('warning'), info: count('info') };
}

/** `合计：4 个错误 · 3 个警告 · 2 条提示`. */
export function tallyWords({ error, warning, info }: Tally, language: Language): string {
  const say = words[language];
  return `${say.sum}${say.colon}${[say.errors(error), say.warnings(warning), say.notes(info)].join(' · ')}`;
}
