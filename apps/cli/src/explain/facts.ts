import { areaOf, checks, type Rule } from '@nianbao/core';
import type { Language } from '../language.ts';
import { rates } from './rates.generated.ts';
import { words } from './words.ts';

/** A name and what there is to say under it. */
export type Fact = readonly [name: string, text: string];

/** How often a check catches the faults put in, and how often it alarms at correct reports, where that was measured. */
function measured(code: string, language: Language): readonly Fact[] {
  const rate = Object.hasOwn(rates, code) ? rates[code] : undefined;
  if (rate === undefined) return [];
  const say = words[language];
  const told = ([count, of]: readonly [number, number]) => `${count}/${of}`;
  return [
    ...(rate.caught[1] > 0 ? [[say.caught, told(rate.caught)] as const] : []),
    [say.falseAlarms, `${told(rate.falseAlarms)}${say.measured}`],
  ];
}

/** What there is to say of a rule in short: severity, clause, catalogue number, what it needs, how reliable it is. */
export function factsOf({ id, severity, basis, norms = [] }: Rule, language: Language): readonly Fact[] {
  const say = words[language];
  const needs = areaOf(id) === 'family' ? 'family' : checks.find((check) => check.id === id)?.needs;
  return [
    [say.severity, say[severity]],
    [say.basis, basis],
    ...(norms.length > 0 ? [[say.norms, norms.join(', ')] as const] : []),
    ...(needs === undefined ? [] : [[say.needs, say.needed[needs]] as const]),
    ...measured(id, language),
  ];
}
