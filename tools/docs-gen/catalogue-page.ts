import type { Check, Rule } from '@nianbao/core';
import { anchor, both, code, generated, page, table } from './markdown.ts';
import { normsOf, severityOf } from './rule-words.ts';

const areaOf = ({ id }: Rule) => id.slice(0, id.indexOf('/'));

function area(rules: readonly Rule[], link: (rule: Rule) => string): string {
  const rows = rules.map((rule) => [
    `[${code(rule.id)}](${link(rule)})`,
    severityOf(rule),
    both(rule.title),
    normsOf(rule),
  ]);
  return table(['code', '严重程度 Severity', '要求 What it asks', '规范目录 Norms'], rows);
}

/** Every code with its severity, what it asks, and its names in the catalogue of norms. */
export function cataloguePage(checks: readonly Check[], rules: readonly (readonly [page: string, Rule[]])[]): string {
  const areas = [...new Set(checks.map(areaOf))].sort();
  return page(
    generated,
    '# 检查目录 · Catalogue of checks',
    '`nianbao explain CODE` 给出同样的说明。The same is told by `nianbao explain CODE`.',
    ...areas.flatMap((name) => [
      `## ${name}`,
      area(
        checks.filter((check) => areaOf(check) === name),
        ({ id }) => `${id}.md`,
      ),
    ]),
    ...rules.flatMap(([file, list]) => [
      `## ${file.replace('.md', '')}`,
      area(list, ({ id }) => `${file}#${anchor(id)}`),
    ]),
  );
}
