import type { Inspected } from './inspect.ts';

/** What `check` tells of a file. Reports themselves are let go, so that memory stays flat over many files. */
export interface CheckedFile extends Pick<Inspected, 'file' | 'input' | 'counts' | 'findings'> {
  readonly organ: string | null;
  readonly year: number | null;
  /** Null where no report was read; the findings then say why. */
  readonly form: string | null;
  readonly suspects: readonly [];
}

/** The lasting part of an inspection, with its keys in the order of the JSON result. */
export function checkedFile({ file, input, report, counts, findings }: Inspected): CheckedFile {
  const organ = report?.organ.name ?? null;
  return { file, input, organ, year: report?.year ?? null, form: report?.form ?? null, counts, findings, suspects: [] };
}
