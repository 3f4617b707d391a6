import { checksFor, type Family } from '../checks/index.ts';
import { bridgeOf } from '../comparison/bridge.ts';
import { forms } from '../forms/index.ts';
import type { Finding, Pointer, Report } from '../model/index.ts';
import { defaultProfile } from '../profile/index.ts';
import { type CheckOptions, type Counts, readReport, runChecks, subjectOf } from './check-report.ts';
import { gatherFamily } from './gather-family.ts';
import { judged } from './judged.ts';
import type { Roster } from './roster.ts';

export interface FamilyOptions extends Pick<CheckOptions, 'forms' | 'checks' | 'profile' | 'sourceMap'> {
  /** What the units are called, in the order of their reports. Default: as the reports say. */
  readonly names?: readonly (string | null)[];
}

/** A figure of a government against the sum of its units. */
export interface FamilyFigure {
  /** The cell of the government; the first of several rows where its units tell them in one. */
  readonly at: Pointer;
  readonly related: readonly Pointer[];
  /** Null where there is no usable number. */
  readonly parent: number | null;
  /** Of the units that have a usable number; null where it is too large to be exact. */
  readonly sum: number | null;
  /** What the government has more than its units. */
  readonly difference: number | null;
  /** How many units are in the sum; and how many are not, for want of a report or of a usable number. */
  readonly units: number;
  readonly blanks: number;
  readonly outcome: 'pass' | 'fail' | 'cannotTell';
}

/** What became of one report that was given as that of a unit. */
export interface FamilyReport {
  /** Its place in the input, from 0. */
  readonly index: number;
  /** The unit that it was taken for, as the roster calls it; null where none. */
  readonly unit: string | null;
  readonly counted: boolean;
}

export interface FamilyResult {
  /** Of the checks that need a family. */
  readonly counts: Counts;
  /** About the family alone: a report by itself is checked by `checkReport`. */
  readonly findings: readonly Finding[];
  /** Every figure that the government prints, in the order of print. */
  readonly bridge: readonly FamilyFigure[];
  readonly reports: readonly FamilyReport[];
  /** Units of the roster without a report of the year; null without a roster. */
  readonly missing: readonly string[] | null;
}

/**
 * Holds a government's report against those of its units, in any order: who is missing, what the units come to, which texts
 * are alike. Reports that cannot be counted (of another year, not on the roster, several that differ, the government's own)
 * are told and left out. Throws UnknownFormError as `checkReport` does, and nothing else.
 */
export function checkFamily(
  parent: Report,
  units: readonly Report[],
  roster: Roster | null = null,
  options: FamilyOptions = {},
): FamilyResult {
  const { forms: among = forms, profile = defaultProfile, names = [] } = options;
  const entries = units.map((report, index) => ({ index, report, name: names[index] ?? report.organ.name }));
  const { counted, missing, undecided, matched, findings } = gatherFamily(parent, entries, roster);
  const family: Family = {
    units: counted.map(({ name, entry }) => ({ name, ...readReport(entry.report, among) })),
    missing,
    undecided,
  };
  const checks = (options.checks ?? checksFor(among)).filter(({ needs }) => needs === 'family');
  const subject = subjectOf(parent, family, options);
  const { counts, findings: found } = runChecks(subject, checks, []);
  const unitOf = new Map(matched.units.flatMap((one) => one.entries.map(({ index }) => [index, one.unit.name])));
  const inSum = new Set(counted.map(({ entry }) => entry.index));
  return {
    counts,
    findings: [...judged(findings, profile), ...found],
    bridge: bridgeOf(subject, family).map(
      ({ at: [at = '', ...related], parent: figure, sum, difference, blanks, values, outcome }) => {
        const told = values.filter((value) => value !== null).length;
        return { at, related, parent: figure, sum, difference, units: told, blanks, outcome };
      },
    ),
    reports: entries.map(({ index }) => ({ index, unit: unitOf.get(index) ?? null, counted: inSum.has(index) })),
    missing,
  };
}
