import type { Finding } from '@nianbao/core';
import type { Call } from '../command-line.ts';
import type { CheckedFile } from '../inputs/checked-file.ts';
import type { Skipped } from '../inputs/expand-paths.ts';
import { type Settings, settingsOf } from '../settings/settings.ts';
import { checkAlone } from './alone.ts';
import { checkInSeries, type Series } from './in-series.ts';
import { Waiving } from './waiving.ts';

/** What files were checked, and what is to be told besides. */
export interface Checked {
  readonly files: readonly CheckedFile[];
  readonly skipped: readonly Skipped[];
  /** What is to be told of the run rather than of one of its files. */
  readonly findings: readonly Finding[];
  /** The reports by organ; null where each was checked by itself. */
  readonly series: readonly Series[] | null;
}

/** Everything that one call of `check` found out. */
export interface CheckRun extends Checked {
  readonly settings: Settings;
}

/** Reads and checks all that a call names. Throws UsageError for settings that are not in order. */
export async function checkRun(call: Call): Promise<CheckRun> {
  const settings = await settingsOf(call.values, call.surroundings);
  const waiving = new Waiving(settings);
  const checked = call.values.series
    ? await checkInSeries(call, settings, waiving)
    : await checkAlone(call, settings, waiving);
  return { ...checked, findings: [...checked.findings, ...waiving.unused()], settings };
}
