import { type CheckResult, checkSeries, type Finding } from '@nianbao/core';
import { type Call, optionTexts } from '../command-line.ts';
import { type CheckedFile, checkedFile } from '../inputs/checked-file.ts';
import { expandPaths, type Skipped } from '../inputs/expand-paths.ts';
import { crash, examine, isRead, load, type Read } from '../inputs/inspect.ts';
import { byOrgan } from '../inputs/organs.ts';
import { otherFile } from '../inputs/other-file.ts';
import type { Settings } from '../settings/settings.ts';
import { UsageError } from '../usage-error.ts';
import type { Checked } from './check-run.ts';
import type { Waiving } from './waiving.ts';

/** The reports of one organ, the oldest first, and what is to be told of them together. */
export interface Series {
  /** As its latest report names it. */
  readonly organ: string | null;
  readonly reports: readonly { readonly year: number | null; readonly file: string }[];
  readonly findings: readonly Finding[];
}

interface Group {
  readonly files: readonly CheckedFile[];
  readonly series: Series;
}

const noCounts = { pass: 0, fail: 0, cannotTell: 0, notApplicable: 0 };

/** One organ whose reports break the program must not take the results of all others with it. */
function results(reads: readonly Read[], { profile }: Settings) {
  const sources = reads.map(({ sourceMap, findings }) => ({ sourceMap, findings }));
  try {
    return checkSeries(
      reads.map(({ report }) => report),
      { profile, sources, names: reads.map(({ file }) => file) },
    );
  } catch (error) {
    const broken: CheckResult = { counts: noCounts, findings: [crash(error)], suspects: [] };
    return { reports: reads.map((_, index) => ({ ...broken, index, previous: null })), findings: [] };
  }
}

function checkGroup(reads: readonly Read[], settings: Settings, waiving: Waiving): Group {
  const { reports, findings } = results(reads, settings);
  const files = reports.map((result) => {
    const read = reads[result.index] as Read;
    const { organ, year } = read.report;
    const marked = waiving.mark(result.findings, organ.name, year);
    const previous = result.previous === null ? null : (reads[result.previous]?.file ?? null);
    return checkedFile({ ...read, ...result, findings: marked }, previous);
  });
  const organ = files.findLast((file) => file.organ !== null)?.organ ?? null;
  const told = files.map(({ year, file }) => ({ year, file }));
  return { files, series: { organ, reports: told, findings: waiving.mark(findings, organ, null) } };
}

/** Checks the reports of each organ year by year. All of them are kept in memory. */
export async function checkInSeries(call: Call, settings: Settings, waiving: Waiving): Promise<Checked> {
  const { operands, values, surroundings } = call;
  if (optionTexts(values, 'previous').length > 0) {
    throw new UsageError({
      zh: '--series 已经把前后年度互相对照，不能再写 --previous：请把上年的文件和别的文件写在一起',
      en: '--series holds each year against the one before already and takes no --previous: name those files among the others',
    });
  }
  const { candidates, skipped } = await expandPaths(operands, surroundings.cwd);
  const reads: Read[] = [];
  const unread: CheckedFile[] = [];
  const passed: Skipped[] = [];
  for (const candidate of candidates) {
    const loaded = await load(candidate);
    const other = otherFile(candidate, loaded);
    if (isRead(loaded)) reads.push(loaded);
    else if (other !== undefined) passed.push(other);
    else unread.push(checkedFile(examine(loaded), null));
  }
  const groups = byOrgan(reads).map((group) => checkGroup(group, settings, waiving));
  return {
    files: [...groups.flatMap(({ files }) => files), ...unread],
    skipped: [...skipped, ...passed],
    findings: [],
    series: groups.map(({ series }) => series),
  };
}
