import { checks, type Finding } from '@nianbao/core';
import { groupBy } from '../group-by.ts';
import type { Language } from '../language.ts';
import { plain } from '../terminal/plain.ts';
import { wrap } from '../terminal/wrap.ts';
import { words } from './words.ts';

const titleOf = (code: string, language: Language) => checks.find(({ id }) => id === code)?.title[language] ?? code;

/** What could not be told, in one line for missing figures and one for each other reason. */
export function undecidedLines(findings: readonly Finding[], language: Language, width: number): readonly string[] {
  const say = words[language];
  const undecided = findings.filter(({ outcome }) => outcome === 'cannotTell');
  const missing = undecided.filter(({ at }) => at.startsWith('/tables/'));
  const others = undecided.filter((finding) => !missing.includes(finding));
  const byCheck = [...groupBy(missing, ({ code }) => code)].map(([code, alike]) =>
    say.undecidedOf(titleOf(code, language), alike.length),
  );
  const lines = [
    ...(missing.length === 0 ? [] : [`${say.undecided(missing.length)}${byCheck.join(say.comma)}`]),
    ...others.map(({ message }) => `${say.cannotTell}${say.colon}${plain(message[language])}`),
  ];
  return lines.flatMap((line) => wrap(line, { width, first: '', rest: '  ' }));
}
