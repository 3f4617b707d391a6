import { type Check, checksFor, type Family, type ReadReport, type Subject } from '../checks/index.ts';
import { doubtAbout } from '../comparison/predecessor.ts';
import { DeducedFigures } from '../figures/deduced-figures.ts';
import { type Form, forms } from '../forms/index.ts';
import { type Finding, organRegion, type Report, type SourceMap } from '../model/index.ts';
import { defaultProfile, type Profile } from '../profile/index.ts';
import { findSuspects, isIdentity, type Suspect } from '../suspects/index.ts';
import { ReportText } from '../text/index.ts';
import { UnknownFormError } from './errors.ts';
import { settingFor } from './setting-for.ts';
import { noSource, sortFindings } from './sort-findings.ts';

/** How often each outcome came up, over all checks. Findings are the failures and what could not be told. */
export interface Counts {
  readonly pass: number;
  readonly fail: number;
  readonly cannotTell: number;
  readonly notApplicable: number;
}

export interface CheckOptions {
  /** Where the report's figures stand in its source. */
  readonly sourceMap?: SourceMap;
  /** Findings of the reader or the schema, to stand among those of the checks. */
  readonly findings?: readonly Finding[];
  /** Default: the statutory forms. */
  readonly forms?: readonly Form[];
  /** Default: the whole catalogue. */
  readonly checks?: readonly Check[];
  /** Default: the profile that changes nothing. */
  readonly profile?: Profile;
  /** The report of the same organ for the year before, of any form. One of another year or organ is not compared. */
  readonly previous?: Report | null;
  /** Other names that the organ has or had, so that a report under one of them is taken for its own. */
  readonly aliases?: readonly string[];
  /** The reports of the units that this one takes in. */
  readonly family?: FamilyReports | null;
}

/** A family as `checkFamily` finds it: one report a unit, the parent not among them. */
export interface FamilyReports {
  readonly units: readonly { readonly name: string; readonly report: Report }[];
  /** Units of the roster that have no report; null where there is no roster. */
  readonly missing: readonly string[] | null;
  /** Units none of whose reports can be taken. Default: none. */
  readonly undecided?: readonly string[];
}

export interface CheckResult {
  readonly counts: Counts;
  readonly findings: readonly Finding[];
  /** Which cells, if wrong, would explain the identities that fail; empty where none of those that ran does. */
  readonly suspects: readonly Suspect[];
}

const catalogues = new WeakMap<readonly Form[], readonly Check[]>();

function catalogue(among: readonly Form[]): readonly Check[] {
  const known = catalogues.get(among) ?? checksFor(among);
  catalogues.set(among, known);
  return known;
}

/** A report as checks read it. Throws UnknownFormError. */
export function readReport(report: Report, among: readonly Form[]): ReadReport {
  const form = among.find((one) => one.id === report.form);
  if (form === undefined) throw new UnknownFormError(report.form, among);
  return { report, form, text: new ReportText(report) };
}

/** What the checks look at. Throws UnknownFormError. */
export function subjectOf(report: Report, family: Family | null, options: CheckOptions): Subject {
  const { sourceMap = noSource, forms: among = forms, profile = defaultProfile, aliases = [] } = options;
  const read = readReport(report, among);
  const offered = options.previous ? readReport(options.previous, among) : null;
  const { reorganised } = profile;
  const isPrevious = offered !== null && doubtAbout(offered.report, report, { aliases, reorganised }) === null;
  return {
    ...read,
    forms: among,
    sourceMap,
    figures: new DeducedFigures(report, read.form, sourceMap),
    region: report.organ.name === null ? null : organRegion(report.organ.name),
    profile,
    previous: isPrevious ? offered : null,
    offered,
    aliases,
    family,
  };
}

/** Runs checks over a subject. */
export function runChecks(subject: Subject, checks: readonly Check[], given: readonly Finding[]): CheckResult {
  const { report, form, sourceMap, profile } = subject;
  const counts = { pass: 0, fail: 0, cannotTell: 0, notApplicable: 0 };
  const found: Finding[] = [...given];
  for (const check of checks) {
    const setting = settingFor(check.id, profile);
    if (setting === 'off') continue;
    for (const outcome of check.run(subject)) {
      if (typeof outcome === 'string') counts[outcome] += 1;
      else if (typeof outcome === 'number') counts.pass += outcome;
      else {
        counts[outcome.outcome] += 1;
        const changes = setting !== null && outcome.outcome === 'fail' && outcome.severity !== setting;
        found.push(changes ? { ...outcome, severity: setting } : outcome);
      }
    }
  }
  const ran = (code: string) => settingFor(code, profile) !== 'off' && checks.some(({ id }) => id === code);
  const breaks = found.some(({ outcome, code }) => outcome === 'fail' && isIdentity(form, code));
  const suspects = breaks ? findSuspects(report, form, ran) : [];
  return { counts, findings: sortFindings(found, form, sourceMap), suspects };
}

/**
 * Runs the checks over one report, which must fit its form's schema (`parseReport` sees to that).
 * Throws UnknownFormError when a report names a form that is not among `forms`. Never changes a report.
 */
export function checkReport(report: Report, options: CheckOptions = {}): CheckResult {
  const { findings = [], forms: among = forms, checks = catalogue(among), family: given } = options;
  const read = ({ name, report: one }: FamilyReports['units'][number]) => ({ name, ...readReport(one, among) });
  const family = given ? { ...given, units: given.units.map(read), undecided: given.undecided ?? [] } : null;
  return runChecks(subjectOf(report, family, options), checks, findings);
}
