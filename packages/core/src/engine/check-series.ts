import { doubtAbout } from '../comparison/predecessor.ts';
import { forms } from '../forms/index.ts';
import type { Finding, Report } from '../model/index.ts';
import { defaultProfile } from '../profile/index.ts';
import { type CheckOptions, type CheckResult, checkReport } from './check-report.ts';
import { judged } from './judged.ts';
import { byYear, type Entry, ofForms, seriesFindings, severalBefore } from './series-findings.ts';

type OfOne = 'sourceMap' | 'findings' | 'previous' | 'family';

export interface SeriesOptions extends Omit<CheckOptions, OfOne> {
  /** What belongs to one report alone, in the order of the reports. */
  readonly sources?: readonly Pick<CheckOptions, 'sourceMap' | 'findings'>[];
  /** What to call the reports, such as their files, in the order of the reports. Default: their number and title. */
  readonly names?: readonly string[];
}

/** A report of a series, checked against that of the year before. */
export interface SeriesReport extends CheckResult {
  /** Its place in the input, from 0. */
  readonly index: number;
  readonly year: number | null;
  /** The place of the report that it was compared with; null where there is none, or no certain one. */
  readonly previous: number | null;
}

export interface SeriesResult {
  /** Oldest first; those without a year last. */
  readonly reports: readonly SeriesReport[];
  /** About the series as a whole; `at` is empty. */
  readonly findings: readonly Finding[];
}

const yearOf = ({ report }: Entry) => report.year ?? Number.MAX_SAFE_INTEGER;
const oldestFirst = (a: Entry, b: Entry) => yearOf(a) - yearOf(b) || a.index - b.index;

/** The reports of the year before. */
function before({ report }: Entry, years: ReadonlyMap<number, readonly Entry[]>): readonly Entry[] {
  return report.year === null ? [] : (years.get(report.year - 1) ?? []);
}

/** A report with the one of the year before, where that is certain. */
function checkEntry(entry: Entry, earlier: readonly Entry[], options: SeriesOptions): SeriesReport {
  const { sources = [], names: _, ...shared } = options;
  const { profile = defaultProfile, aliases = [] } = shared;
  const { report, index } = entry;
  const { reorganised } = profile;
  const [only] = earlier.length === 1 ? earlier : [];
  const isCompared = only !== undefined && doubtAbout(only.report, report, { aliases, reorganised }) === null;
  const several = earlier.length > 1 ? [severalBefore((report.year as number) - 1, earlier.length)] : [];
  const doubtful = judged(several, profile);
  const own = sources[index] ?? {};
  const findings = [...(own.findings ?? []), ...doubtful];
  const result = checkReport(report, { ...shared, ...own, findings, previous: only?.report ?? null });
  return {
    ...result,
    index,
    year: report.year,
    previous: isCompared ? only.index : null,
    counts: { ...result.counts, cannotTell: result.counts.cannotTell + doubtful.length },
  };
}

/**
 * Checks any number of reports of one organ, in any order, each with the one of the year before. Where a year has several
 * reports, none of them is taken for last year's. Throws UnknownFormError as `checkReport` does, and nothing else.
 */
export function checkSeries(reports: readonly Report[], options: SeriesOptions = {}): SeriesResult {
  const { forms: among = forms, profile = defaultProfile, aliases = [], names = [] } = options;
  const entries = reports.map((report, index): Entry => ({ report, index, name: names[index] }));
  const years = byYear(entries);
  const checked = [...entries].sort(oldestFirst).map((entry) => checkEntry(entry, before(entry, years), options));
  const changes = new Map<number, readonly Finding[]>();
  for (const { index, previous, year } of checked) {
    if (previous === null || year === null) continue;
    const [last, now] = [previous, index].map((one) => among.find(({ id }) => id === reports[one]?.form));
    if (last && now) changes.set(year, ofForms(year, last, now));
  }
  const about = seriesFindings(entries, among, profile.reorganised ? null : aliases);
  return { reports: checked, findings: judged([...about, ...[...changes.values()].flat()], profile) };
}
