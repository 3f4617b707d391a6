import type { Finding, Severity } from '@nianbao/core';
import type { Language } from '../language.ts';
import type { Entry } from './fold.ts';
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

/** How many entries of a severity there are: fewer than findings where some share one. */
export const listedOf = (told: readonly Entry[], severity: Severity): number =>
  told.filter(([finding]) => finding.severity === severity).length;

/** `合计：4 个错误 · 8 条警告，共 32 处 · 2 条提示`: as they are listed, and those waived where there are any. */
export function tallyWords(
  { error, warning, info, waived }: Tally,
  told: readonly Entry[],
  language: Language,
): string {
  const say = words[language];
  const warnings = say.warnings(warning, listedOf(told, 'warning'));
  const parts = [say.errors(error), warnings, say.notes(info, listedOf(told, 'info'))];
  if (waived > 0) parts.push(say.waivedCount(waived));
  return `${say.sum}${say.colon}${parts.join(' · ')}`;
}
