import type { Rule, Words } from '@nianbao/core';
import { both, code, generated, page } from './markdown.ts';
import { facts, messages } from './rule-words.ts';

/** Rules that only reading can break: all of an area on one page. */
export function rulesPage(title: Words, rules: readonly Rule[]): string {
  return page(
    generated,
    `# ${both(title)}`,
    ...rules.flatMap((rule) => [`## ${code(rule.id)}`, both(rule.title), facts(rule), messages(rule)]),
    '[全部检查 · All checks](README.md)',
  );
}
