import { checks, type Finding } from '@nianbao/core';
import { groupBy } from '../group-by.ts';
import type { Language } from '../language.ts';
import { plain } from '../terminal/plain.ts';
import { wrap } from '../terminal/wrap.ts';
import { words } from './words.ts';

const titleOf = (code: string, language: Language) => checks.find(({ id }) => id === code)?.title[language] ?? code;

/** What could not be told: one text for missing figures and one for each other reason. */
export function undecidedTexts(findings: readonly Finding[], language: Language): readonly string[] {
  const say = words[language];
  const undecided = findings.filter(({ outcome, waiver }) => outcome === 'cannotTell' && waiver === undefined);
  const missing = undecided.filter(({ at }) => at.startsWith('/tables/'));
  const others = undecided.filter((finding) => !missing.includes(finding));
  const byCheck = [...groupBy(missing, ({ code }) => code)].map(([code, alike]) =>
    say.undecidedOf(titleOf(code, language), alike.length),
  );
  return [
    ...(missing.length === 0 ? [] : [`${say.undecided(missing.length)}${byCheck.join(say.comma)}`]),
    ...others.map(({ message }) => `${say.cannotTell}${say.colon}${plain(message[language])}`),
  ];
}

/** The same as lines. */
export function undecidedLines(findings: readonly Finding[], language: Language, width: number): readonly string[] {
  return undecidedTexts(findings, language).flatMap((line) => wrap(line, { width, first: '', rest: '  ' }));
}
