import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { form2021, forms } from '@nianbao/core';
import { chromiumPath, corpusFolder, sofficePath } from '@nianbao/testkit/programs';
import { layouts, printReport, publishedReport } from '@nianbao/testkit/reports';
import { filesOf } from '../../conformance/files.ts';
import type { Format } from '../../conformance/layouts/define-layout.ts';
import { testedSamples } from '../../conformance/selection.ts';
import { htmlPage } from '../html-page.ts';
import { wordPage } from '../word-page.ts';
import type { Kind, Original } from './inputs.ts';

const kinds: Readonly<Record<string, Kind>> = { html: 'html', txt: 'text', docx: 'docx', xlsx: 'xlsx', pdf: 'pdf' };

function ofCorpus(): Original[] {
  if (!existsSync(corpusFolder)) return [];
  return readdirSync(corpusFolder, { recursive: true, encoding: 'utf8' }).flatMap((path) => {
    const kind = kinds[path.slice(path.lastIndexOf('.') + 1)];
    return kind ? [{ name: path, kind, bytes: new Uint8Array(readFileSync(join(corpusFolder, path))) }] : [];
  });
}

function ofBench(): Original[] {
  const report = publishedReport(form2021);
  const printed = forms.flatMap((form) =>
    layouts.map((layout): Original => {
      const bytes = new TextEncoder().encode(printReport(publishedReport(form), form, layout));
      return { name: `printed ${layout} ${form.id}`, kind: layout === 'html' ? 'html' : 'text', bytes };
    }),
  );
  return [
    { name: 'page of a site', kind: 'html', bytes: htmlPage(report, form2021) },
    { name: 'page of Word', kind: 'html', bytes: wordPage(report, form2021) },
    ...printed,
  ];
}

const generated: readonly (readonly [Format, Kind, needed: () => string | null])[] = [
  ['html', 'html', () => ''],
  ['text', 'text', () => ''],
  ['markdown', 'text', () => ''],
  ['docx', 'docx', sofficePath],
  ['xlsx', 'xlsx', sofficePath],
  ['pdf', 'pdf', chromiumPath],
  ['word-pdf', 'pdf', sofficePath],
];

/** Of each format, samples from all over the layouts. */
const mostOfFormat = 60;

/** Published reports, and generated ones in every format for which the program that makes it is installed. */
export async function originals(): Promise<{
  readonly files: readonly Original[];
  readonly absent: readonly string[];
}> {
  const files = [...ofCorpus(), ...ofBench()];
  const absent: string[] = existsSync(corpusFolder) ? [] : ['corpus'];
  for (const [format, kind, needed] of generated) {
    if (needed() === null) {
      absent.push(format);
      continue;
    }
    const all = testedSamples(format);
    const samples = all.filter((_, index) => index % Math.ceil(all.length / mostOfFormat) === 0);
    const made = await filesOf(samples, format);
    files.push(...made.map((bytes, index) => ({ name: `${samples[index]?.name} ${format}`, kind, bytes })));
  }
  return { files, absent };
}
