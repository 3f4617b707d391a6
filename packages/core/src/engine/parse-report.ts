import type * as z from 'zod';
import { finding } from '../checks/index.ts';
import { type Form, forms } from '../forms/index.ts';
import { type Finding, type Report, reportSchema } from '../model/index.ts';
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

function misfits(json: unknown, issue: z.core.$ZodIssue): Finding[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => {
      const at = pointer([...issue.path, key]);
      return finding(misfit, 'unknown', { pointer: at }, { at });
    });
  }
  const at = pointer(issue.path);
  const value = valueAt(json, issue.path);
  if (value === undefined) return [finding(misfit, 'missing', { pointer: at }, { at })];
  const expected =
    'expected' in issue ? String(issue.expected) : 'values' in issue ? issue.values.map(shown).join(' | ') : issue.code;
  return [
    finding(misfit, 'value', { pointer: at, expected, actual: shown(value) }, { at, expected, actual: shown(value) }),
  ];
}

/** A report from parsed JSON of unknown origin. Never throws: what does not fit is told, place by place. */
export function parseReport(json: unknown, among: readonly Form[] = forms): ParsedReport {
  const id = (Object(json) as { form?: unknown }).form;
  const form = among.find((one) => one.id === id);
  if (form === undefined) {
    const known = among.map((one) => one.id).join(', ');
    return { report: null, findings: [finding(notAReport, 'form', { known, actual: shown(id) }, { at: '' })] };
  }
  const parsed = schemaOf(form).safeParse(json);
  if (parsed.success) return { report: parsed.data, findings: [] };
  return { report: null, findings: parsed.error.issues.flatMap((issue) => misfits(json, issue)) };
}
