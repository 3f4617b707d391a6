import { type Check, type CheckOptions, checkReport, type Finding, type Form, forms, type Report } from '@nianbao/core';
import {
  matterOf,
  picksFrom,
  withBlankZeros,
  writeReport,
  writtenFamilyOf,
  writtenSeriesOf,
} from '@nianbao/testkit/reports';
import type { FamilyFault, Fault, Spoilt, Written } from './faults/define-fault.ts';

/** So many of so many. */
export type Share = readonly [count: number, of: number];

const seedOfFaults = 1_000_000;
const faultsEach = 60;
const attempts = 1200;

/** A correct report of a form with that of the year before; every cell is filled in. */
function writtenOf(form: Form, seed: number): Written {
  const known = matterOf(form, seed);
  const matter = { ...known, year: Math.max(known.year, form.years[0] + 1) };
  const before = matter.before ?? matter.figures;
  const picks = picksFrom(seed).of('last year');
  return {
    matter,
    report: writeReport(matter),
    previous: writeReport({ ...matter, year: matter.year - 1, figures: before, before: null, picks }),
  };
}

const failures = (report: Report, options: CheckOptions, check: Check) =>
  checkReport(report, { ...options, checks: [check] }).findings.filter(({ outcome }) => outcome === 'fail');

const key = ({ messageId, at, args }: Finding) => `${messageId} ${at} ${JSON.stringify(args)}`;

/** Whether a check says something of the spoilt report that it did not say before. */
function catches(check: Check, spoilt: Spoilt, sound: Report, soundOptions: CheckOptions): boolean {
  const known = new Set(failures(sound, soundOptions, check).map(key));
  return failures(spoilt.report, spoilt.options ?? soundOptions, check).some((one) => !known.has(key(one)));
}

/** How many of some spoilt reports a check catches; `missed` gets the seeds of the others. */
export function caught(check: Check, fault: Fault | FamilyFault, missed: number[] = []): Share {
  let [count, of] = [0, 0];
  for (let seed = seedOfFaults; of < faultsEach && seed < seedOfFaults + attempts; seed += 1) {
    const form = forms[seed % forms.length] as Form;
    const picks = picksFrom(seed).of(check.id);
    let was: { spoilt: Spoilt | null; sound: Report; options: CheckOptions };
    if ('putInFamily' in fault) {
      const { parent, units } = writtenFamilyOf(form, 4, seed);
      const options = { family: { units, missing: [] } };
      was = { spoilt: fault.putInFamily({ parent, units }, picks), sound: parent, options };
    } else {
      const written = writtenOf(form, seed);
      const options = check.needs === 'previous' ? { previous: written.previous } : {};
      was = { spoilt: fault.put(written, picks), sound: written.report, options };
    }
    if (was.spoilt === null) continue;
    of += 1;
    if (catches(check, was.spoilt, was.sound, was.options)) count += 1;
    else missed.push(seed);
  }
  return [count, of];
}

/** Correct reports with what they are checked with; `filled` where no cell is blank. */
interface Sound {
  readonly report: Report;
  readonly options: CheckOptions;
  readonly filled: boolean;
}

const reportsEach = 500;
const series = 60;
const families = 60;
const years = [2019, 2020, 2021, 2022, 2023];

function* soundReports(): Generator<Sound> {
  for (const form of forms) {
    for (let seed = 0; seed < reportsEach; seed += 1) {
      const report = writeReport(matterOf(form, seed));
      yield { report, options: {}, filled: true };
      const blanks = withBlankZeros(report, picksFrom(seed).of('blanks'));
      if (blanks !== report) yield { report: blanks, options: {}, filled: false };
    }
    for (let seed = 0; seed < families; seed += 1) {
      const { parent, units } = writtenFamilyOf(form, 4, seed);
      yield { report: parent, options: { family: { units, missing: [] } }, filled: true };
    }
  }
  for (let seed = 0; seed < series; seed += 1) {
    const reports = writtenSeriesOf(forms, years, seed);
    for (const [index, report] of reports.entries()) {
      const filled = !JSON.stringify(report.tables).includes('null');
      yield { report, options: { previous: reports[index - 1] ?? null }, filled };
    }
  }
}

/** Checks that are about blanks: where blanks stand for zeros they are right to speak. */
const ofBlanks = new Set(['cells/blank', 'requests/blank-total']);

/** How often each check alarms at correct reports, of those that it applies to. */
export function falseAlarms(checks: readonly Check[]): ReadonlyMap<string, Share> {
  const counts = new Map(checks.map(({ id }) => [id, [0, 0] as [number, number]]));
  for (const { report, options, filled } of soundReports()) {
    const alarmed = new Set(
      checkReport(report, { ...options, checks })
        .findings.filter(({ outcome }) => outcome === 'fail')
        .map(({ code }) => code),
    );
    for (const { id, needs } of checks) {
      if ((needs !== undefined && !options[needs]) || (!filled && ofBlanks.has(id))) continue;
      const share = counts.get(id) as [number, number];
      share[1] += 1;
      if (alarmed.has(id)) share[0] += 1;
    }
  }
  return counts;
}
