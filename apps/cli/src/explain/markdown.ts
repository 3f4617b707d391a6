import type { Rule } from '@nianbao/core';
import { escaped } from '../formats/escaped.ts';
import type { Language } from '../language.ts';
import type { Areas } from './catalogue.ts';
import { changeLines, type Example, foundLines } from './examples.ts';
import { factsOf } from './facts.ts';
import { areaTitle } from './pretty.ts';
import { readable } from './slot-words.ts';
import { words } from './words.ts';

/** Rules as Markdown, one table for each area. */
export function catalogueMarkdown(areas: Areas, language: Language): string {
  const say = words[language];
  const sections = [...areas].map(([area, rules]) =>
    [
      `## ${areaTitle(area, language)}`,
      '',
      `| ${say.code} | ${say.severity} | ${say.title} |`,
      '| --- | --- | --- |',
      ...rules.map(({ id, severity, title }) => `| \`${id}\` | ${say[severity]} | ${escaped(title[language])} |`),
      '',
    ].join('\n'),
  );
  return [`# ${say.catalogue}`, '', ...sections].join('\n');
}

/** One rule as Markdown. */
export function ruleMarkdown(rule: Rule, examples: readonly Example[], language: Language): string {
  const say = words[language];
  const told = examples.flatMap((example) => [
    `- ${escaped(example.title[language])}`,
    ...changeLines(example, language).map((line) => `  - ${escaped(line)}`),
    ...foundLines(example, language).map((line) => `  - → ${escaped(line)}`),
  ]);
  return `${[
    `# ${rule.id}`,
    '',
    escaped(rule.title[language]),
    '',
    ...factsOf(rule, language).map(([name, text]) => `- ${name}${say.colon}${escaped(text)}`),
    '',
    `## ${say.messages}`,
    '',
    ...Object.values(rule.messages).map((message) => `- ${escaped(readable(message[language], language))}`),
    ...(told.length === 0 ? [] : ['', `## ${say.examples}`, '', ...told]),
  ].join('\n')}\n`;
}
