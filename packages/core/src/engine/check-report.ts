import { type Check, checksFor, type Subject } from '../checks/index.ts';
import { type Form, forms } from '../forms/index.ts';
import type { Finding, Report, SourceMap } from '../model/index.ts';
import { UnknownFormError } from './errors.ts';
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
}

export interface CheckResult {
  readonly counts: Counts;
  readonly findings: readonly Finding[];
}

const catalogues = new WeakMap<readonly Form[], readonly Check[]>();

function catalogue(among: readonly Form[]): readonly Check[] {
  const known = catalogues.get(among) ?? checksFor(among);
  catalogues.set(among, known);
  return known;
}

/**
 * Runs the checks over one report, which must fit its form's schema (`parseReport` sees to that).
 * Throws UnknownFormError when the report names a form that is not among `forms`. Never changes the report.
 */
export function checkReport(report: Report, options: CheckOptions = {}): CheckResult {
  const { sourceMap = noSource, findings: given = [], forms: among = forms, checks = catalogue(among) } = options;
  const form = among.find((one) => one.id === report.form);
  if (form === undefined) throw new UnknownFormError(report.form, among);
  const subject: Subject = { report, form, forms: among, sourceMap };
  const counts = { pass: 0, fail: 0, cannotTell: 0, notApplicable: 0 };
  const found: Finding[] = [...given];
  for (const check of checks) {
    for (const outcome of check.run(subject)) {
      if (typeof outcome === 'string') counts[outcome] += 1;
      else {
        counts[outcome.outcome] += 1;
        found.push(outcome);
      }
    }
  }
  return { counts, findings: sortFindings(found, form, sourceMap) };
}
