import type * as z from 'zod';
import { finding } from '../checks/index.ts';
import { type Form, forms } from '../forms/index.ts';
import { type Finding, type Report, reportSchema } from '../model/index.ts';
import { expectedWords } from './expected-words.ts';
import { misfit, notAReport } from './model-rules.ts';

export interface ParsedReport {
  /** Null when the JSON does not fit; the findings then say why. */
  readonly report: Report | null;
  readonly findings: readonly Finding[];
}

const schemas = new WeakMap<Form, z.ZodType<Report>>();

function schemaOf(form: Form): z.ZodType<Report> {
  const schema = schemas.get(form) ?? (reportSchema(form) as z.ZodType<Report>);
  schemas.set(form, schema);
  return schema;
}

/** Objects and arrays are only named: they may be nested deeper than can be written out. */
const shown = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]';
  if (typeof value === 'object' && value !== null) return '{…}';
  const text = typeof value === 'string' ? JSON.stringify(value.slice(0, 60)) : String(value);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
};

const valueAt = (json: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce<unknown>((value, key) => (Object(value) as Record<PropertyKey, unknown>)[key], json);

const pointer = (path: readonly PropertyKey[]) =>
  path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');

function misfitAt(json: unknown, issue: z.core.$ZodIssue): Finding {
  const at = pointer(issue.path);
  const value = valueAt(json, issue.path);
  if (value === undefined) return finding(misfit, 'missing', { pointer: at }, { at });
  const words = expectedWords(issue);
  const actual = shown(value);
  // Only a value that is written alike in any language is one that programs can compare.
  const expected = words.zh === words.en ? words.zh : null;
  return finding(misfit, 'value', { pointer: at, expected: words, actual }, { at, expected, actual });
}

const mostListed = 500;

function misfits(json: unknown, issues: readonly z.core.$ZodIssue[]): Finding[] {
  const listed: Finding[] = [];
  let count = 0;
  for (const issue of issues) {
    if (issue.code !== 'unrecognized_keys') {
      if (listed.length < mostListed) listed.push(misfitAt(json, issue));
      count += 1;
      continue;
    }
    for (const key of issue.keys.slice(0, mostListed - listed.length)) {
      const at = pointer([...issue.path, key]);
      listed.push(finding(misfit, 'unknown', { pointer: at }, { at }));
    }
    count += issue.keys.length;
  }
  if (count > listed.length) listed.push(finding(misfit, 'more', { count: count - listed.length }, { at: '' }));
  return listed;
}

/** A hundred times what a long report holds. The schema takes its time for what does not fit, thing by thing. */
const mostValues = 50_000;

/** Whether JSON holds more values, at any depth, than a report may. */
function isTooLarge(json: unknown): boolean {
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

/**
 * A report from parsed JSON of unknown origin. Never throws: what does not fit is told, place by place, the first 500
 * places one by one.
 */
export function parseReport(json: unknown, among: readonly Form[] = forms): ParsedReport {
  const id = (Object(json) as { form?: unknown }).form;
  const form = among.find((one) => one.id === id);
  if (form === undefined) {
    const known = among.map((one) => one.id).join(', ');
    return { report: null, findings: [finding(notAReport, 'form', { known, actual: shown(id) }, { at: '' })] };
  }
  if (isTooLarge(json)) return { report: null, findings: [finding(misfit, 'size', { most: mostValues }, { at: '' })] };
  const parsed = schemaOf(form).safeParse(json);
  if (parsed.success) return { report: parsed.data, findings: [] };
  return { report: null, findings: misfits(json, parsed.error.issues) };
}
