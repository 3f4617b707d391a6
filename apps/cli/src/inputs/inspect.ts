import { basename } from 'node:path';
import { type CheckResult, checkReport, type Finding, finding, type Profile, type Report } from '@nianbao/core';
import { read } from '@nianbao/reader/node';
import { failed } from '../rules.ts';
import type { Candidate } from './expand-paths.ts';
import { fileBytes, type InputIdentity } from './file-bytes.ts';
import { jsonText, type LoadedReport, reportFromJson } from './report-json.ts';

/** A file as read: nothing is checked yet. Without a report the findings say why. */
export interface Loaded extends LoadedReport {
  readonly file: string;
  readonly input: InputIdentity;
}

/** A file that holds a report. */
export interface Read extends Loaded {
  readonly report: Report;
}

export const isRead = (loaded: Loaded): loaded is Read => loaded.report !== null;

/** A file, read and checked. */
export interface Inspected extends Loaded, Pick<CheckResult, 'counts' | 'suspects'> {}

/** How a report is checked; by default alone, and with every check. */
export interface Examination {
  readonly previous?: Report | null;
  readonly profile?: Profile;
}

const nothing: CheckResult = {
  counts: { pass: 0, fail: 0, cannotTell: 0, notApplicable: 0 },
  findings: [],
  suspects: [],
};

/** What is told where one file breaks the program: it must not take the results of all others with it. */
export function crash(error: unknown): Finding {
  const reason = error instanceof Error ? error.message : String(error);
  return finding(failed, 'crashed', { reason }, { at: '' });
}

async function reportOf(bytes: Uint8Array, name: string): Promise<LoadedReport> {
  try {
    const json = jsonText(bytes);
    return json === null ? await read(bytes, { name }) : reportFromJson(json);
  } catch (error) {
    return { report: null, sourceMap: {}, findings: [crash(error)] };
  }
}

/** Reads one file. Never throws: whatever keeps it from being read is a finding. */
export async function load({ file, path, finding: unopened }: Candidate): Promise<Loaded> {
  const closed = { file, report: null, sourceMap: {} };
  if (unopened) return { ...closed, input: { sha256: null, bytes: null }, findings: [unopened] };
  const loaded = await fileBytes(path, file);
  if (loaded.bytes === null) return { ...closed, input: loaded.input, findings: [loaded.finding] };
  const { report, sourceMap, findings } = await reportOf(loaded.bytes, basename(path));
  return { file, input: loaded.input, report, sourceMap, findings };
}

/** Checks what was read. Never throws. */
export function examine(loaded: Loaded, { previous = null, profile }: Examination = {}): Inspected {
  const { report, sourceMap, findings } = loaded;
  if (report === null) return { ...loaded, ...nothing, findings };
  try {
    return { ...loaded, ...checkReport(report, { sourceMap, findings, previous, ...(profile && { profile }) }) };
  } catch (error) {
    return { ...loaded, ...nothing, report: null, sourceMap: {}, findings: [crash(error)] };
  }
}
