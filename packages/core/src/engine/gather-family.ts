import { enumerated } from '../checks/enumerated.ts';
import { finding } from '../checks/index.ts';
import { sameOrgan } from '../comparison/predecessor.ts';
import type { Finding, Report } from '../model/index.ts';
import { mergedUnit, otherYear, parentAmongUnits, renamedUnit, severalReports, unknownUnit } from './family-rules.ts';
import { type FamilyEntry, type Matched, type MatchedUnit, matchUnits } from './match-units.ts';
import { mostNamed, numbered } from './numbered.ts';
import type { Roster } from './roster.ts';

/** The reports of a family that can be added up, and what is known of the others. */
export interface Gathered {
  readonly counted: readonly { readonly name: string; readonly entry: FamilyEntry }[];
  readonly missing: readonly string[] | null;
  readonly undecided: readonly string[];
  readonly matched: Matched;
  readonly findings: readonly Finding[];
}

const whole = { at: '' } as const;
const open = { at: '', outcome: 'cannotTell', severity: 'info' } as const;

/** Told of all reports at once, where there are any. */
function tell(entries: readonly FamilyEntry[], say: (reports: ReturnType<typeof numbered>) => Finding): Finding[] {
  return entries.length === 0 ? [] : [say(numbered(entries))];
}

const sameFigures = ({ report: one }: FamilyEntry, { report: other }: FamilyEntry) =>
  one.form === other.form && JSON.stringify(one.tables) === JSON.stringify(other.tables);

/** Of a unit with several reports of the year: the first where their figures are the same, else none. */
function choose({ unit }: MatchedUnit, entries: readonly FamilyEntry[], findings: Finding[]): FamilyEntry | null {
  const [first = null, ...others] = entries;
  if (first === null || others.length === 0) return first;
  const same = others.every((other) => sameFigures(first, other));
  const args = { unit: unit.name, count: entries.length, reports: numbered(entries) };
  findings.push(finding(severalReports, same ? 'same' : 'differ', args, whole));
  return same ? first : null;
}

/** What the roster says of a unit whose report is counted. */
function noted({ unit }: MatchedUnit, { name }: FamilyEntry): Finding[] {
  const { formerNames = [], aliases = [], mergedInto = null } = unit;
  const bears = (names: readonly string[]) => name !== null && names.some((one) => sameOrgan(one, name));
  const renamed = bears(formerNames) && !bears([unit.name, ...aliases]);
  return [
    ...(renamed ? [finding(renamedUnit, 'renamed', { organ: name ?? '', unit: unit.name }, whole)] : []),
    ...(mergedInto === null ? [] : [finding(mergedUnit, 'merged', { unit: unit.name, other: mergedInto }, whole)]),
  ];
}

/** Finds out which of the reports are those of a government's units for its year, one for each. */
export function gatherFamily(parent: Report, entries: readonly FamilyEntry[], roster: Roster | null): Gathered {
  const { year } = parent;
  const matched = matchUnits(parent, entries, roster);
  const { parents, nameless, notListed, ambiguous } = matched;
  const findings: Finding[] = [];
  const counted: { name: string; entry: FamilyEntry }[] = [];
  const [missing, undecided]: [string[], string[]] = [[], []];
  const [others, yearless]: [FamilyEntry[], FamilyEntry[]] = [[], []];
  // A unit that one of these may be the report of is not known to lack one.
  const disputed = new Set(ambiguous.flatMap(({ units }) => units));
  for (const one of matched.units) {
    const { name, mergedInto = null } = one.unit;
    const fitting = one.entries.filter(({ report }) => report.year !== null && report.year === year);
    const without = one.entries.filter(({ report }) => report.year === null);
    others.push(...one.entries.filter(({ report }) => report.year !== null && report.year !== year));
    yearless.push(...without);
    const entry = choose(one, fitting, findings);
    if (entry !== null) {
      counted.push({ name, entry });
      findings.push(...noted(one, entry));
    } else if (roster === null || year === null || fitting.length > 0 || without.length > 0 || disputed.has(name)) {
      undecided.push(name);
    } else if (mergedInto === null) missing.push(name);
  }
  const unplaced = ambiguous.filter(({ units }) => !units.some((name) => undecided.includes(name)));
  undecided.push(...[...notListed, ...nameless, ...unplaced.map(({ entry }) => entry)].map(({ name }) => name ?? ''));
  const about: Finding[] = [
    ...(year === null ? [finding(otherYear, 'parent', {}, { ...open, at: '/year' })] : []),
    ...tell(parents, (reports) =>
      finding(parentAmongUnits, 'found', { reports, organ: parent.organ.name ?? '' }, whole),
    ),
    ...(year === null ? [] : tell(others, (reports) => finding(otherYear, 'year', { reports, year }, whole))),
    ...tell(yearless, (reports) => finding(otherYear, 'withoutYear', { reports }, open)),
    ...tell(notListed, (reports) => finding(unknownUnit, 'notListed', { reports }, whole)),
    ...tell(nameless, (reports) => finding(unknownUnit, 'nameless', { reports }, open)),
    ...ambiguous.map(({ entry, units }) => {
      const named = enumerated(
        units.map((unit) => `“${unit}”`),
        mostNamed,
      );
      return finding(unknownUnit, 'ambiguous', { reports: numbered([entry]), units: named }, open);
    }),
  ];
  return { counted, missing: roster === null ? null : missing, undecided, matched, findings: [...about, ...findings] };
}
