import type * as z from 'zod';
import { finding } from '../checks/index.ts';
import { type Form, forms } from '../forms/index.ts';
import type { Finding, Report } from '../model/index.ts';
import { reportSchema } from '../model/report.ts';
import { isTooLarge, misfits, mostValues, shown } from './misfits.ts';
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

/**
 * A report from parsed JSON of unknown origin. Never throws: what does not fit is told, place by place, the first 500
 * places one by one.
 */
export function parseReport(json: unknown, among: readonly Form[] = forms): ParsedReport {
  const id = (Object(json) as { form?: unknown }).form;
  const form = among.find((one) => one.id === id);
  if (form === undefined) {
    const inside = (Object(json) as { report?: unknown }).report;
    if (id === undefined && Object(inside) === inside) {
      return { report: null, findings: [finding(notAReport, 'result', {}, { at: '' })] };
    }
    const known = among.map((one) => one.id).join(', ');
    return { report: null, findings: [finding(notAReport, 'form', { known, actual: shown(id) }, { at: '' })] };
  }
  if (isTooLarge(json)) return { report: null, findings: [finding(misfit, 'size', { most: mostValues }, { at: '' })] };
  const parsed = schemaOf(form).safeParse(json);
  if (parsed.success) return { report: parsed.data, findings: [] };
  return { report: null, findings: misfits(misfit, json, parsed.error.issues) };
}
