import type { Form } from '@nianbao/core';
import type { Layout } from './layouts/define-layout.ts';
import type { Document } from './printed/document.ts';
import { type Truth, truthOf } from './printed/truth.ts';
import { sampleReport } from './reports.ts';
import { encodeGb18030 } from './writers/encode.ts';
import { htmlOf, plainMarkup } from './writers/html.ts';
import { markdownOf, textOf } from './writers/text.ts';

/** One report in one layout, with what reading it has to give. */
export interface Sample {
  readonly name: string;
  readonly layout: Layout;
  readonly form: Form;
  readonly document: Document;
  readonly truth: Truth;
}

export function sampleOf(layout: Layout, form: Form, seed: number): Sample {
  const report = sampleReport(form, seed, layout);
  const document = layout.print(report, form);
  return { name: `${layout.name}-${form.id}-${seed}`, layout, form, document, truth: truthOf(document, report, form) };
}

/** The page that a sample is in HTML, and that other programs make their files from. */
export const pageOf = ({ layout, document }: Sample): string =>
  htmlOf(document, { ...plainMarkup, ...layout.markup }, layout.charset);

const texts = {
  html: pageOf,
  text: ({ layout, document }: Sample) => textOf(document, layout.fields),
  markdown: ({ document }: Sample) => markdownOf(document),
} as const;

export type TextFormat = keyof typeof texts;

/** The bytes of a sample in a format that needs no other program. */
export function textFileOf(sample: Sample, format: TextFormat): Uint8Array {
  const text = texts[format](sample);
  return sample.layout.charset === 'gb18030' ? encodeGb18030(text) : new TextEncoder().encode(text);
}
