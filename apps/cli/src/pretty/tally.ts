import type { Finding, Severity } from '@nianbao/core';
import type { Language } from '../language.ts';
import { words } from './words.ts';

/** How many failures of each severity, those waived apart, and how many findings are waived. */
export type Tally = Readonly<Record<Severity | 'waived', number>>;

/** Counts the failures among some findings, each on its own, however they are shown. */
export function tally(findings: readonly Finding[]): Tally {
  const count = (severity: Severity) =>
    findings.filter((one) => one.severity === severity && one.outcome === 'fail' && one.waiver === undefined).length;
  const waived = findings.filter(({ waiver }) => waiver !== undefined).length;
  return { error: count('error'), warning: count('warning'), info: count('info'), waived };
}

/** `合计：4 个错误 · 3 个警告 · 2 条提示`, and those waived where there are any. */
export function tallyWords({ error, warning, info, waived }: Tally, language: Language): string {
  const say = words[language];
  const parts = [say.errors(error), say.warnings(warning), say.notes(info)];
  if (waived > 0) parts.push(say.waivedCount(waived));
  return `${say.sum}${say.colon}${parts.join(' · ')}`;
}
