import type * as z from 'zod';
import type { Words } from '../forms/index.ts';
import { dayOfYear, pointerPattern, somethingWritten } from '../profile/index.ts';

const kinds: Readonly<Record<string, Words>> = {
  string: { zh: '文字', en: 'text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  record: { zh: '对象 {…}', en: 'an object {…}' },
  object: { zh: '对象 {…}', en: 'an object {…}' },
  array: { zh: '数组 […]', en: 'an array […]' },
  tuple: { zh: '数组 […]', en: 'an array […]' },
  null: { zh: 'null', en: 'null' },
};

const formats: Readonly<Record<string, Words>> = {
  date: { zh: '确有的日期 YYYY-MM-DD', en: 'a date that exists, YYYY-MM-DD' },
  regex: { zh: '6、9 或 12 位数字的代码', en: 'a code of 6, 9 or 12 digits' },
};

const notEmpty: Words = { zh: '不为空的文字', en: 'text that is not empty' };

const patterns: Readonly<Record<string, Words>> = {
  [String(dayOfYear)]: { zh: '每年都有的日期 MM-DD', en: 'a day that every year has, MM-DD' },
  [String(pointerPattern)]: { zh: '指针，例如 /tables/requests', en: 'a pointer, such as /tables/requests' },
  [String(somethingWritten)]: notEmpty,
};

const other: Words = { zh: '模式所定的值', en: 'what the schema says' };

const oneOf = (values: readonly unknown[]): Words => {
  const list = values.map((value) => JSON.stringify(value));
  return list.length === 1
    ? { zh: String(list[0]), en: String(list[0]) }
    : { zh: list.join('、'), en: `one of ${list.join(', ')}` };
};

const atMost = (maximum: number | bigint): Words => ({ zh: `不大于 ${maximum} 的数`, en: `at most ${maximum}` });
const atLeast = (minimum: number | bigint): Words => ({ zh: `不小于 ${minimum} 的数`, en: `at least ${minimum}` });
const long = (length: number | bigint): Words => ({ zh: `${length} 项的数组`, en: `an array of ${length}` });

/** What a place of the report should hold, in words that people know. */
export function expectedWords(issue: z.core.$ZodIssue): Words {
  switch (issue.code) {
    case 'invalid_type':
      return kinds[issue.expected] ?? other;
    case 'invalid_value':
      return oneOf(issue.values);
    case 'invalid_union':
      return 'options' in issue ? oneOf(issue.options as readonly unknown[]) : other;
    case 'invalid_format':
      return patterns[issue.pattern ?? ''] ?? formats[issue.format] ?? other;
    case 'too_small':
      if (issue.origin === 'string') return notEmpty;
      return issue.origin === 'array' ? long(issue.minimum) : atLeast(issue.minimum);
    case 'too_big':
      return issue.origin === 'array' ? long(issue.maximum) : atMost(issue.maximum);
    default:
      return other;
  }
}
