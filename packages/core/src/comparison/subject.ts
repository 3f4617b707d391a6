import type { DeducedFigures } from '../figures/deduced-figures.ts';
import type { Form } from '../forms/index.ts';
import type { OrganRegion, Report, SourceMap } from '../model/index.ts';
import type { Profile } from '../profile/index.ts';
import type { ReportText } from '../text/index.ts';

/** A report with its form and its text cut up. */
export interface ReadReport {
  readonly report: Report;
  readonly form: Form;
  readonly text: ReportText;
}

/** A unit of a family: what the roster calls it, and its report. */
export interface FamilyUnit extends ReadReport {
  readonly name: string;
}

/** The units whose figures a government's report takes in. */
export interface Family {
  /** One report a unit; the parent itself is not among them. */
  readonly units: readonly FamilyUnit[];
  /** Units of the roster that have no report; null where there is no roster. */
  readonly missing: readonly string[] | null;
  /** Units that have reports, none of which can be taken: several that differ, or none of the year. */
  readonly undecided: readonly string[];
}

/** What a check looks at. */
export interface Subject extends ReadReport {
  /** All forms known, for checks that look beyond the report's own. */
  readonly forms: readonly Form[];
  /** Empty where the report comes without its source. */
  readonly sourceMap: SourceMap;
  /** The counts of the report, with the blanks that its form decides filled in. */
  readonly figures: DeducedFigures;
  /** The region that the organ's name tells; null where it tells none. */
  readonly region: OrganRegion | null;
  readonly profile: Profile;
  /** The report of the year before, of the same organ; null where there is none, or where the one given is another. */
  readonly previous: ReadReport | null;
  /** What was given as that report, whether it is or not. */
  readonly offered: ReadReport | null;
  /** Other names of the organ. */
  readonly aliases: readonly string[];
  /** Null where the report is looked at without its units. */
  readonly family: Family | null;
}
