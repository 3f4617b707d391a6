import type { Check, Rule } from '@nianbao/core';
import { areaName } from '../../apps/cli/src/explain/words.ts';
import { anchor, both, code, generated, page, table } from './markdown.ts';
import { normsOf, severityOf } from './rule-words.ts';

const areaOf = ({ id }: Rule) => id.slice(0, id.indexOf('/'));

const severities =
  '级别：错误，与法定格式或表内数字矛盾，必须改；警告，请核对；提示，只说明是怎样读的。' +
  'Severity: an error contradicts the form or the figures and must be put right; a warning asks you to check; a note only says how something was read.';

const numbers =
  '目录编号：本项目根据法规、通知和实务整理的规则目录里的编号。' +
  'Catalogue no.: the number in this project’s catalogue of rules, compiled from the law, the notices and practice.';

function heading(name: string): string {
  const [zh, en] = [areaName(name, 'zh'), areaName(name, 'en')];
  return zh === undefined || en === undefined ? name : `${name} · ${zh} · ${en}`;
}

function area(rules: readonly Rule[], link: (rule: Rule) => string): string {
  const rows = rules.map((rule) => [
    `[${code(rule.id)}](${link(rule)})`,
    severityOf(rule),
    both(rule.title),
    normsOf(rule),
  ]);
  return table(['代码 Code', '级别 Severity', '内容 What', '目录编号 Catalogue no.'], rows);
}

/** Every code with its severity, what it is about, and its numbers in the catalogue of norms. */
export function cataloguePage(checks: readonly Check[], rules: readonly (readonly [page: string, Rule[]])[]): string {
  const areas = [...new Set(checks.map(areaOf))].sort();
  return page(
    generated,
    '# 检查目录 · Catalogue of checks',
    '`nianbao explain 代码` 给出同样的说明。The same is told by `nianbao explain CODE`.',
    severities,
    numbers,
    ...areas.flatMap((name) => [
      `## ${heading(name)}`,
      area(
        checks.filter((check) => areaOf(check) === name),
        ({ id }) => `${id}.md`,
      ),
    ]),
    ...rules.flatMap(([file, list]) => [
      `## ${heading(file.replace('.md', ''))}`,
      area(list, ({ id }) => `${file}#${anchor(id)}`),
    ]),
  );
}
