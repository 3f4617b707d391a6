import { type Check, checkReport, type Finding, type Form, forms } from '@nianbao/core';
import { exampleOptions, exampleReport, examples } from '@nianbao/core/examples';
import { type ToldExample, withoutRepeats } from '../../apps/cli/src/explain/without-repeats.ts';
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
  const [wanted, found] = [expected, actual].map((value) => (value === null ? '' : code(String(value))));
  const figures = typeof expected === 'number' && typeof actual === 'number';
  const values = figures
    ? ` 两边 ${wanted} 与 against ${found}`
    : `${wanted && ` 应为 expected ${wanted}`}${found && ` 实为 found ${found}`}`;
  return `- ${code(outcome)} ${code(at)}${values}\n  - ${message.zh}\n  - ${message.en}`;
}

/** The examples of a check with what it has to say to them, those equal but for their form as one. */
function examplesOf(check: Check): readonly ToldExample[] {
  const told = (examples[check.id] ?? []).map((example) => {
    const { findings: _, sourceMap = {}, ...written } = example;
    const options = { ...exampleOptions(example, forms), checks: [check] };
    const { findings } = checkReport(exampleReport(example, forms), options);
    return { ...written, sourceMap, findings };
  });
  return withoutRepeats(told);
}

const changeLines = (changes: ToldExample['changes']) =>
  Object.entries(changes).map(([at, value]) => `- ${code(at)} = ${code(JSON.stringify(value))}`);

/** What an example has besides its report: that of the year before, those of the units, a profile. */
function around({ previous, family, profile }: ToldExample): string {
  const unchanged = ['- 不作改动 unchanged'];
  const list = (changes: ToldExample['changes']) => {
    const lines = changeLines(changes);
    return (lines.length === 0 ? unchanged : lines).join('\n');
  };
  return page(
    previous ? `上一年的报告 Last year’s report:\n\n${list(previous)}` : '',
    ...(family?.units ?? []).map(({ name, changes }) => `所属单位 Unit “${name}”:\n\n${list(changes)}`),
    family?.missing?.length ? `没有报告的单位 Units without a report: ${family.missing.join('、')}` : '',
    profile ? `检查配置 Profile: ${code(JSON.stringify(profile))}` : '',
  ).trim();
}

function exampleSection(example: ToldExample): string {
  const { title, forms: among, sourceMap, findings } = example;
  const changes = changeLines(example.changes);
  const places = Object.entries(sourceMap).map(([at, place]) => `- ${code(at)}：${code(JSON.stringify(place))}`);
  return page(
    `### ${title.zh}`,
    title.en,
    changes.length === 0
      ? `一份没有错误的 ${among.join(' 或 ')} 年格式报告，不作改动。A sound report in form ${among.join(' or ')}, unchanged.`
      : `在一份没有错误的 ${among.join(' 或 ')} 年格式报告上改动：In a sound report in form ${among.join(' or ')}, change:`,
    changes.join('\n'),
    around(example),
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
    ...examplesOf(check).map(exampleSection),
    '[全部检查 · All checks](../README.md)',
  );
}
