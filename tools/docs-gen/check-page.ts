import { type Check, checkReport, type Finding, type Form, forms } from '@nianbao/core';
import { type Example, exampleReport, examples } from '@nianbao/core/examples';
import { equation } from './form-page.ts';
import { both, code, generated, page } from './markdown.ts';
import { facts, messages } from './rule-words.ts';

/** For a check that a form declares: its sums, form by form. */
function equations({ id }: Check): string {
  const list = forms.flatMap((form: Form) =>
    form.tables.flatMap((table) =>
      table.identities
        .filter((identity) => `${table.key}/${identity.key}` === id)
        .map(
          (identity) =>
            `- [${form.id} 年格式 form ${form.id}](../../forms/${form.id}.md)，${equation(table, identity)}`,
        ),
    ),
  );
  return list.join('\n');
}

function told({ outcome, at, expected, actual, message }: Finding): string {
  const values = [
    expected === null ? '' : ` 应为 expected ${code(String(expected))}`,
    actual === null ? '' : ` 实为 found ${code(String(actual))}`,
  ];
  return `- ${code(outcome)} ${code(at)}${values.join('')}\n  - ${message.zh}\n  - ${message.en}`;
}

function exampleSection(check: Check, example: Example): string {
  const report = exampleReport(example, forms);
  const { findings } = checkReport(report, { checks: [check], sourceMap: example.sourceMap ?? {} });
  const changes = Object.entries(example.changes).map(
    ([at, value]) => `- ${code(at)} = ${code(JSON.stringify(value))}`,
  );
  const places = Object.entries(example.sourceMap ?? {}).map(
    ([at, place]) => `- ${code(at)}：${code(JSON.stringify(place))}`,
  );
  return page(
    `### ${example.title.zh}`,
    example.title.en,
    `${example.form} 年格式的无误报告，改动 A sound report in form ${example.form}, with:`,
    changes.length === 0 ? '- 无 nothing changed' : changes.join('\n'),
    places.length === 0 ? '' : `出处 Source map:\n\n${places.join('\n')}`,
    '结果 Findings:',
    findings.length === 0 ? '- 通过 passes' : findings.map(told).join('\n'),
  );
}

/** One check: what it asks, on what ground, what it says, and examples with their findings. */
export function checkPage(check: Check): string {
  return page(
    generated,
    `# ${code(check.id)}`,
    both(check.title),
    facts(check),
    equations(check),
    '## 说法 · Messages',
    messages(check),
    '## 示例 · Examples',
    ...(examples[check.id] ?? []).map((example) => exampleSection(check, example)),
    '[全部检查 · All checks](../README.md)',
  );
}
