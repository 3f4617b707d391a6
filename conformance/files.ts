import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Format } from './layouts/define-layout.ts';
import { pageOf, type Sample, type TextFormat, textFileOf } from './samples.ts';
import { printPdf } from './writers/chromium.ts';
import { convert, type OfficeFormat } from './writers/office.ts';

/** Files that other programs made, by the content they were made from. Counted up when the way they are made changes. */
const everKept = join(tmpdir(), 'nianbao-conformance-1');

/** A file to be made: where it will be kept, and the one it is made from. */
interface Job {
  readonly page: string;
  readonly furniture: boolean;
  readonly path: string;
  readonly from: string;
}

const made = (format: Format) => (format === 'docx' || format === 'xlsx' ? format : 'pdf');

function jobOf(sample: Sample, format: Format, folder: string): Job {
  const page = pageOf(sample);
  const furniture = sample.layout.furniture ?? false;
  const hash = createHash('sha256').update(`${furniture}\n${page}`).digest('hex').slice(0, 32);
  const place = (kind: Format) => join(folder, kind, `${hash}.${made(kind)}`);
  return { page, furniture, path: place(format), from: format === 'word-pdf' ? place('docx') : `${hash}.html` };
}

async function makeOfficeFiles(jobs: readonly Job[], format: OfficeFormat): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'nianbao-files-'));
  try {
    const sources = jobs.map(({ page, from }, index) => {
      const source = join(folder, `${index}.${format === 'word-pdf' ? 'docx' : 'html'}`);
      if (format === 'word-pdf') copyFileSync(from, source);
      else writeFileSync(source, page);
      return source;
    });
    const out = join(folder, 'out');
    await convert(sources, format, out);
    for (const [index, { path }] of jobs.entries()) keep(path, join(out, `${index}.${made(format)}`));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Moved in one step, so that a run that is broken off leaves no half file behind. */
function keep(path: string, from: string): void {
  copyFileSync(from, `${path}.${process.pid}`);
  renameSync(`${path}.${process.pid}`, path);
}

async function makePdfs(jobs: readonly Job[]): Promise<void> {
  const printed = await printPdf(jobs.map(({ page, furniture }) => ({ html: page, furniture })));
  for (const [index, { path }] of jobs.entries()) {
    writeFileSync(`${path}.${process.pid}`, printed[index] as Uint8Array);
    renameSync(`${path}.${process.pid}`, path);
  }
}

type Made = Exclude<Format, TextFormat>;

async function make(samples: readonly Sample[], format: Made, folder: string): Promise<readonly Job[]> {
  mkdirSync(join(folder, format), { recursive: true });
  if (format === 'word-pdf') await make(samples, 'docx', folder);
  const jobs = samples.map((sample) => jobOf(sample, format, folder));
  const missing = [...new Map(jobs.filter(({ path }) => !existsSync(path)).map((job) => [job.path, job])).values()];
  if (missing.length > 0) await (format === 'pdf' ? makePdfs(missing) : makeOfficeFiles(missing, format));
  return jobs;
}

const isText = (format: Format): format is TextFormat => ['html', 'text', 'markdown'].includes(format);

/** The files of samples in a format, in their order; those that other programs make are made in one go and kept in the folder. */
export async function filesOf(
  samples: readonly Sample[],
  format: Format,
  folder = everKept,
): Promise<readonly Uint8Array[]> {
  if (isText(format)) return samples.map((sample) => textFileOf(sample, format));
  const jobs = await make(samples, format, folder);
  return jobs.map(({ path }) => new Uint8Array(readFileSync(path)));
}
