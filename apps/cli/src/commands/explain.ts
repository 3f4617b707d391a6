import type { Rule } from '@nianbao/core';
import type { Call, Run } from '../command-line.ts';
import { catalogue } from '../explain/catalogue.ts';
import { type Example, examplesOf } from '../explain/examples.ts';
import { catalogueMarkdown, ruleMarkdown } from '../explain/markdown.ts';
import { meant } from '../explain/nearest.ts';
import { catalogueText, ruleText } from '../explain/pretty.ts';
import { rates } from '../explain/rates.generated.ts';
import { withoutRepeats } from '../explain/without-repeats.ts';
import { outputOf } from '../output.ts';
import { tool } from '../tool.ts';
import { UsageError } from '../usage-error.ts';

function find(code: string): Rule {
  const rule = catalogue.find(({ id }) => id === code);
  if (rule !== undefined) return rule;
  const near = meant(
    code,
    catalogue.map(({ id }) => id),
  );
  throw new UsageError({
    zh: `没有代码“${code}”${near.zh || '。'}全部代码见 nianbao explain`,
    en: `There is no code “${code}”${near.en || '.'} For all codes: nianbao explain`,
  });
}

const asJson = ({ id, severity, title, basis, norms = [], messages }: Rule, examples?: readonly Example[]) => ({
  code: id,
  severity,
  title,
  basis,
  norms,
  messages,
  ...(Object.hasOwn(rates, id) && { rates: rates[id] }),
  ...(examples && { examples }),
});

const json = (rules: readonly object[]) => `${JSON.stringify({ tool, rules }, null, 2)}\n`;

/** `nianbao explain [CODE]`: the catalogue of everything that can be found, or one rule of it. */
export const explain: Run = async (call: Call) => {
  const { operands, values, language } = call;
  const { style, write } = await outputOf(call);
  const [code] = operands;
  if (code === undefined) {
    if (values.format === 'json') await write(json(catalogue.map((rule) => asJson(rule))));
    else await write(values.format === 'markdown' ? catalogueMarkdown(language) : catalogueText(language, style));
    return 0;
  }
  const rule = find(code);
  const examples = await examplesOf(code);
  if (values.format === 'json') await write(json([asJson(rule, examples)]));
  else if (values.format === 'markdown') await write(ruleMarkdown(rule, withoutRepeats(examples), language));
  else await write(ruleText(rule, withoutRepeats(examples), language, style));
  return 0;
};
