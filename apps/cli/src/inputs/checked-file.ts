import type { Suspect } from '@nianbao/core';
import type { Inspected } from './inspect.ts';

/** What `check` tells of a file. Reports themselves are let go, so that memory stays flat over many files. */
export interface CheckedFile extends Pick<Inspected, 'file' | 'input' | 'counts' | 'findings'> {
  readonly organ: string | null;
  readonly year: number | null;
  /** Null where no report was read; the findings then say why. */
  readonly form: string | null;
  readonly suspects: readonly Suspect[];
  /** The file of the report that it was held against as that of the year before. */
  readonly previous: string | null;
}

/** The lasting part of an inspection, with its keys in the order of the JSON result. */
export function checkedFile(inspected: Inspected, previous: string | null): CheckedFile {
  const { file, input, report, counts, findings, suspects } = inspected;
  const organ = report?.organ.name ?? null;
  const year = report?.year ?? null;
  return { file, input, organ, year, form: report?.form ?? null, counts, findings, suspects, previous };
}
