import type { Words } from '@nianbao/core';
import { groupBy } from '../group-by.ts';
import type { Example } from './examples.ts';

/** An example, and every form that it holds for. */
export interface ToldExample extends Example {
  readonly forms: readonly string[];
}

const prefixes = {
  zh: (forms: readonly string[]) => `${forms.join('、')} 年格式：`,
  en: (forms: readonly string[]) => `form${forms.length > 1 ? 's' : ''} ${forms.join(', ')}: `,
};

function withoutForm({ title, form }: Example): Words {
  const bare = (language: keyof Words) => {
    const prefix = prefixes[language]([form]);
    return title[language].startsWith(prefix) ? title[language].slice(prefix.length) : title[language];
  };
  return { zh: bare('zh'), en: bare('en') };
}

function withForms(example: Example, forms: readonly string[]): Words {
  const bare = withoutForm(example);
  const named = (language: keyof Words) =>
    bare[language] === example.title[language] ? bare[language] : prefixes[language](forms) + bare[language];
  return { zh: named('zh'), en: named('en') };
}

/** What of an example is shown, but for its form. */
function shownOf(example: Example): string {
  const findings = example.findings.map(({ outcome, at, expected, actual, message }) => [
    outcome,
    at,
    expected,
    actual,
    message,
  ]);
  const { changes, sourceMap, previous, family, profile } = example;
  return JSON.stringify([withoutForm(example), changes, sourceMap, previous, family, profile, findings]);
}

/** Examples that are equal but for their form as one, with all of its forms in the title. */
export function withoutRepeats(examples: readonly Example[]): readonly ToldExample[] {
  return [...groupBy(examples, shownOf).values()].map((alike) => {
    const first = alike[0] as Example;
    const forms = alike.map(({ form }) => form);
    return { ...first, forms, title: withForms(first, forms) };
  });
}
