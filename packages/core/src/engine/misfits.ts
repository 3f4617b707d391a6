import type * as z from 'zod';
import { finding, type Rule } from '../checks/index.ts';
import type { Words } from '../forms/index.ts';
import type { Finding } from '../model/index.ts';
import { expectedWords } from './expected-words.ts';

/** What JSON that does not fit its schema is told with, whatever it should have been. */
export const misfitMessages = {
  missing: { zh: '{pointer}：缺少这一项', en: '{pointer}: this key is missing' },
  unknown: { zh: '{pointer}：多出这一项，格式里没有', en: '{pointer}: this key is not known here' },
  value: {
    zh: '{pointer}：值不对（应为 {expected}，实为 {actual}）',
    en: '{pointer}: wrong value (expected {expected}, found {actual})',
  },
  more: { zh: '另有 {count} 处不合模式，没有逐一列出', en: '{count} more places do not fit and are not listed' },
} as const;

/** Objects and arrays are only named: they may be nested deeper than can be written out. */
export const shown = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], json);

/** A path of keys as a JSON pointer. */
export const pointerOf = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

/** The same as people write the keys, without escapes. */
export const keysOf = (path: readonly PropertyKey[]) => path.map((key) => `/${String(key)}`).join('');

type MisfitRule = Rule<typeof misfitMessages>;

const whole: Words = { zh: '整个文件', en: 'the whole file' };

function misfitAt(rule: MisfitRule, json: unknown, issue: z.core.$ZodIssue): Finding {
  const at = pointerOf(issue.path);
  const pointer = at === '' ? whole : keysOf(issue.path);
  const value = valueAt(json, issue.path);
  if (value === undefined) return finding(rule, 'missing', { pointer }, { at });
  const words = expectedWords(issue);
  const actual = shown(value);
  // Only a value that is written alike in any language is one that programs can compare.
  const expected = words.zh === words.en ? words.zh : null;
  return finding(rule, 'value', { pointer, expected: words, actual }, { at, expected, actual });
}

const mostListed = 500;

/** Every place at which JSON does not fit, as findings of a rule, the first 500 one by one. */
export function misfits(rule: MisfitRule, json: unknown, issues: readonly z.core.$ZodIssue[]): Finding[] {
  const listed: Finding[] = [];
  let count = 0;
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') {
      if (listed.length < mostListed) listed.push(misfitAt(rule, json, issue));
      count += 1;
      continue;
    }
    for (const key of issue.keys.slice(0, mostListed - listed.length)) {
      const path = [...issue.path, key];
      listed.push(finding(rule, 'unknown', { pointer: keysOf(path) }, { at: pointerOf(path) }));
    }
    count += issue.keys.length;
  }
  if (count > listed.length) listed.push(finding(rule, 'more', { count: count - listed.length }, { at: '' }));
  return listed;
}

/** A hundred times what a long report holds. The schema takes its time for what does not fit, thing by thing. */
export const mostValues = 50_000;

/** Whether JSON holds more values, at any depth, than is looked at. */
export function isTooLarge(json: unknown): boolean {
  const open: unknown[] = [json];
  let count = 1;
  while (open.length > 0) {
    const one = open.pop();
    const inside: readonly unknown[] = Array.isArray(one) ? one : Object.values(Object(one));
    count += inside.length;
    if (count > mostValues) return true;
    for (const value of inside) if (typeof value === 'object' && value !== null) open.push(value);
  }
  return false;
}
