import { basename } from 'node:path';
import { type Counts, checkReport, type Finding, finding, type Report, type SourceMap } from '@nianbao/core';
import { read } from '@nianbao/reader/node';
import { failed } from '../rules.ts';
import type { Candidate } from './expand-paths.ts';
import { fileBytes, type InputIdentity } from './file-bytes.ts';
import { jsonText, type LoadedReport, reportFromJson } from './report-json.ts';

/** A file, read and checked. Without a report the findings say why. */
export interface Inspected {
  readonly file: string;
  readonly input: InputIdentity;
  readonly report: Report | null;
  readonly sourceMap: SourceMap;
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

const noCounts: Counts = { pass: 0, fail: 0, cannotTell: 0, notApplicable: 0 };

async function load(bytes: Uint8Array, name: string): Promise<LoadedReport> {
  const json = jsonText(bytes);
  return json === null ? read(bytes, { name }) : reportFromJson(json);
}

async function loadAndCheck(bytes: Uint8Array, name: string): Promise<Omit<Inspected, 'file' | 'input'>> {
  try {
    const { report, sourceMap, findings } = await load(bytes, name);
    if (report === null) return { report, sourceMap, counts: noCounts, findings };
    return { report, sourceMap, ...checkReport(report, { sourceMap, findings }) };
  } catch (error) {
    // One file that breaks the program must not take the results of all others with it.
    const reason = error instanceof Error ? error.message : String(error);
    const crash = finding(failed, 'crashed', { reason }, { at: '' });
    return { report: null, sourceMap: {}, counts: noCounts, findings: [crash] };
  }
}

/** Reads and checks one file. Never throws: whatever keeps it from being read is a finding. */
export async function inspect(candidate: Candidate): Promise<Inspected> {
  const { file, path } = candidate;
  const nothing = { report: null, sourceMap: {}, counts: noCounts };
  if (candidate.finding) {
    return { file, input: { sha256: null, bytes: null }, ...nothing, findings: [candidate.finding] };
  }
  const loaded = await fileBytes(path, file);
  if (loaded.bytes === null) return { file, input: loaded.input, ...nothing, findings: [loaded.finding] };
  return { file, input: loaded.input, ...(await loadAndCheck(loaded.bytes, basename(path))) };
}
