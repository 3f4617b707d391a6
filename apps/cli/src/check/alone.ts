import { type Finding, finding } from '@nianbao/core';
import { type Call, optionTexts } from '../command-line.ts';
import { checkedFile } from '../inputs/checked-file.ts';
import { expandPaths, type Skipped } from '../inputs/expand-paths.ts';
import { examine, isRead, load } from '../inputs/inspect.ts';
import { otherFile } from '../inputs/other-file.ts';
import { type Earlier, PreviousReports } from '../inputs/previous-reports.ts';
import { previousUnread } from '../rules.ts';
import type { Settings } from '../settings/settings.ts';
import { isError } from '../verdict.ts';
import type { Checked } from './check-run.ts';
import type { Waiving } from './waiving.ts';

/** What came of the files given as reports of the year before. */
interface Before {
  readonly earlier: readonly Earlier[];
  readonly skipped: readonly Skipped[];
  readonly findings: readonly Finding[];
}

async function loadBefore(files: readonly string[], cwd: string): Promise<Before> {
  const { candidates, skipped } = await expandPaths(files, cwd);
  const earlier: Earlier[] = [];
  const findings: Finding[] = [];
  const passed: Skipped[] = [...skipped];
  for (const candidate of candidates) {
    const loaded = await load(candidate);
    const { file } = loaded;
    const other = otherFile(candidate, loaded);
    if (isRead(loaded)) earlier.push({ file, report: loaded.report });
    else if (other !== undefined) passed.push(other);
    else {
      const reason = (loaded.findings.find(isError) ?? loaded.findings[0])?.message ?? '';
      findings.push(finding(previousUnread, 'unread', { file, reason }, { at: '' }));
    }
  }
  return { earlier, skipped: passed, findings };
}

/** Checks each file by itself, against the report of the year before where one is given. */
export async function checkAlone(call: Call, { profile }: Settings, waiving: Waiving): Promise<Checked> {
  const { operands, values, surroundings } = call;
  const { candidates, skipped } = await expandPaths(operands, surroundings.cwd);
  const before = await loadBefore(optionTexts(values, 'previous'), surroundings.cwd);
  const reports = new PreviousReports(before.earlier);
  // One report and one of the year before are meant for each other: whether they are, a check tells.
  const sole = candidates.length === 1 && before.earlier.length === 1 ? before.earlier[0] : undefined;
  const files = [];
  const passed: Skipped[] = [];
  for (const candidate of candidates) {
    const loaded = await load(candidate);
    const { report } = loaded;
    const previous = report === null ? null : (sole ?? reports.before(report));
    const inspected = examine(loaded, { profile, previous: previous?.report ?? null });
    const findings = waiving.mark(inspected.findings, report?.organ.name ?? null, report?.year ?? null);
    const other = otherFile(candidate, inspected);
    if (other !== undefined) passed.push(other);
    else files.push(checkedFile({ ...inspected, findings }, previous?.file ?? null));
  }
  const untold = sole === undefined ? reports.unused() : [];
  return {
    files,
    skipped: [...skipped, ...passed, ...before.skipped],
    findings: [...before.findings, ...reports.several(), ...untold],
    series: null,
  };
}
