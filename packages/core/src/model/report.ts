import * as z from 'zod';
import { toSchema } from '../forms/derive.ts';
import type { ChapterKey, Form, Tables } from '../forms/index.ts';
import { chapterKeys } from './blank-report.ts';
import { organKinds } from './organ-kind.ts';
import { sourcePlace } from './source-map.ts';

const text = z.string().nullable();
const date = z.iso.date();

const block = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('heading'), level: z.int().min(1).max(6), text: z.string() }),
  z.strictObject({ kind: z.literal('paragraph'), text: z.string() }),
]);

/** A piece of a chapter's text. Level 1 is the printed heading of the chapter itself. */
export type TextBlock = z.infer<typeof block>;

const extraLine = z.strictObject({
  table: text,
  labels: z.array(z.string()),
  columns: z.array(z.string()),
  values: z.array(z.string()),
  source: sourcePlace.nullable(),
});

/**
 * A printed line that the form does not know: the table it stands in (null where unknown), its labels, the printed
 * labels of its columns (empty where unknown), its cells as printed, and its place (null where unknown).
 */
export type ExtraLine = z.infer<typeof extraLine>;

const envelope = {
  schemaVersion: z.literal(1),
  year: z.int().min(1900).max(9999).nullable(),
  organ: z.strictObject({
    name: text,
    kind: z.enum(organKinds).nullable(),
    divisionCode: z
      .string()
      .regex(/^\d{6}(?:\d{3}|\d{6})?$/)
      .nullable(),
  }),
  title: text,
  period: z.strictObject({ from: date.nullable(), to: date.nullable() }),
  contact: z.strictObject({ address: text, postcode: text, phone: text, fax: text, email: text, website: text }),
  issued: z.strictObject({ by: text, on: date.nullable() }),
  preamble: text,
  extra: z.array(extraLine),
};

const chapters = z.strictObject(
  Object.fromEntries(chapterKeys.map((key) => [key, z.array(block)])) as Record<ChapterKey, z.ZodArray<typeof block>>,
);

type Envelope = { [K in keyof typeof envelope]: z.infer<(typeof envelope)[K]> };

/** One annual report as plain JSON. Every key is present; what the document does not say is null. */
export interface Report<F extends Form = Form> extends Envelope {
  form: F['id'];
  chapters: Record<ChapterKey, TextBlock[]>;
  tables: string extends F['id'] ? Record<string, Record<string, Record<string, number | null>>> : Tables<F>;
}

/** The zod schema of a report in one form. Figures may be any finite number: whether they make sense is for the checks. */
export function reportSchema<const F extends Form>(form: F): z.ZodType<Report<F>> {
  const { schemaVersion, extra, ...rest } = envelope;
  const shape = { schemaVersion, form: z.literal(form.id), ...rest, chapters, tables: toSchema(form), extra };
  return z.strictObject(shape) as unknown as z.ZodType<Report<F>>;
}

/** The JSON Schema (draft 2020-12) of a report in any of the forms. */
export function reportJsonSchema(among: readonly Form[]): Record<string, unknown> {
  const schema = z.toJSONSchema(z.union(among.map((form) => reportSchema(form))));
  return { title: '政府信息公开工作年度报告 / Annual report on government information disclosure', ...schema };
}
