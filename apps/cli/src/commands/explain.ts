import type { Rule } from '@nianbao/core';
import type { Call, Run } from '../command-line.ts';
import { type Areas, areas, catalogue } from '../explain/catalogue.ts';
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

/** The area of this name, be it written `requests/*`; undefined where there is none. */
function areaOf(asked: string): Areas | undefined {
  const area = asked.replace(/\/\*?$/, '');
  const rules = areas.get(area);
  return rules && new Map([[area, rules]]);
}

/** `nianbao explain [CODE]`: the catalogue of everything that can be found, one area of it, or one rule. */
export const explain: Run = async (call: Call) => {
  const { operands, values, language } = call;
  const { style, write } = await outputOf(call);
  const [code = ''] = operands;
  const listed = code === '' ? areas : areaOf(code);
  if (listed !== undefined) {
    if (values.format === 'json') await write(json([...listed.values()].flat().map((rule) => asJson(rule))));
    else
      await write(
        values.format === 'markdown' ? catalogueMarkdown(listed, language) : catalogueText(listed, language, style),
      );
    return 0;
  }
  const rule = find(code);
  const examples = await examplesOf(rule.id);
  if (values.format === 'json') await write(json([asJson(rule, examples)]));
  else if (values.format === 'markdown') await write(ruleMarkdown(rule, withoutRepeats(examples), language));
  else await write(ruleText(rule, withoutRepeats(examples), language, style));
  return 0;
};
