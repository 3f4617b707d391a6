import type { Rule } from '@nianbao/core';
import stringWidth from 'string-width';
import type { Language } from '../language.ts';
import type { Style } from '../terminal/style.ts';
import { padEnd, wrap } from '../terminal/wrap.ts';
import type { Areas } from './catalogue.ts';
import { changeLines, type Example, foundLines } from './examples.ts';
import { factsOf } from './facts.ts';
import { readable } from './slot-words.ts';
import { areaName, words } from './words.ts';

/** An area as people call it, with the key that its codes start with. */
export function areaTitle(area: string, language: Language): string {
  const name = areaName(area, language);
  return name === undefined ? area : { zh: `${name}（${area}）`, en: `${name} (${area})` }[language];
}

/** Rules for a terminal: area by area, one line each. */
export function catalogueText(areas: Areas, language: Language, { width, colors }: Style): string {
  const say = words[language];
  const codes = Math.max(...[...areas.values()].flat().map(({ id }) => id.length));
  const severities = Math.max(...[say.error, say.warning, say.info].map((label) => stringWidth(label)));
  const paint = { error: colors.red, warning: colors.yellow, info: colors.cyan } as const;
  const row = ({ id, severity, title }: Rule) => {
    const start = `  ${padEnd(id, codes)}  `;
    const rest = ' '.repeat(start.length + severities + 2);
    const [first = '', ...more] = wrap(title[language], { width, first: rest });
    return [`${start}${paint[severity](padEnd(say[severity], severities))}  ${first.slice(rest.length)}`, ...more];
  };
  const sections = [...areas].map(([area, rules]) => [
    colors.bold(areaTitle(area, language)),
    ...rules.flatMap(row),
    '',
  ]);
  return `${[...sections.flat(), ...wrap(say.more, { width })].join('\n')}\n`;
}

/** One rule for a terminal. */
export function ruleText(
  rule: Rule,
  examples: readonly Example[],
  language: Language,
  { width, colors }: Style,
): string {
  const say = words[language];
  const fact = (name: string, text: string) => wrap(text, { width, first: `${name}${say.colon}` });
  const item = (text: string) => wrap(text, { width, first: '  - ' });
  const told = examples.flatMap((example) => [
    ...item(example.title[language]),
    ...changeLines(example, language).flatMap((line) =>
      wrap(line, { width, first: '      ' }).map((one) => colors.dim(one)),
    ),
    ...foundLines(example, language).flatMap((line) => wrap(line, { width, first: '    → ' })),
  ]);
  return `${[
    colors.bold(rule.id),
    ...wrap(rule.title[language], { width }),
    '',
    ...factsOf(rule, language).flatMap(([name, text]) => fact(name, text)),
    '',
    `${say.messages}${say.colon.trimEnd()}`,
    ...Object.values(rule.messages).flatMap((message) => item(readable(message[language], language))),
    ...(told.length === 0 ? [] : ['', `${say.examples}${say.colon.trimEnd()}`, ...told]),
  ].join('\n')}\n`;
}
