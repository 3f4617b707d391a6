import type { Finding, Form } from '@nianbao/core';
import { groupBy } from '../group-by.ts';
import type { Language } from '../language.ts';
import { plain } from '../terminal/plain.ts';
import type { Style } from '../terminal/style.ts';
import { wrap } from '../terminal/wrap.ts';
import { whereWords } from './where.ts';
import { words } from './words.ts';

/** The findings that a waiver silences, with those that do so for one reason in one entry. */
export function waivedGroups(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const waived = findings.filter(({ waiver }) => waiver !== undefined);
  return [...groupBy(waived, ({ code, waiver }) => JSON.stringify([code, waiver])).values()];
}

/** Why and how long a finding is waived. */
export function waiverWords({ waiver }: Finding, language: Language): string {
  const say = words[language];
  return `${say.reason}${say.colon}${plain(waiver?.reason ?? '')}${say.until(waiver?.until ?? null)}`;
}

/** What is waived, and why, as lines; none where nothing is. */
export function waivedLines(
  findings: readonly Finding[],
  form: Form | undefined,
  language: Language,
  { width, colors }: Style,
): readonly string[] {
  const groups = waivedGroups(findings);
  if (groups.length === 0) return [];
  const say = words[language];
  const lines = groups.flatMap((alike) => {
    const [first] = alike as [Finding, ...Finding[]];
    const sentence = plain(first.message[language]) + (alike.length > 1 ? say.andMore(alike.length - 1) : '');
    const where = plain(whereWords(first, form, language));
    return [
      ...wrap(sentence, { width, first: '  - ' }),
      ...(where === '' ? [] : wrap(`${say.where}${say.colon}${where}`, { width, first: '    ', rest: '      ' })),
      ...wrap(waiverWords(first, language), { width, first: '    ', rest: '      ' }),
    ];
  });
  const count = groups.reduce((sum, alike) => sum + alike.length, 0);
  return ['', colors.bold(say.waivedHead(count)), ...lines.map((line) => colors.dim(line))];
}
