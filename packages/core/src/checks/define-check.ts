import type { Form } from '../forms/index.ts';
import type { Finding, Report, SourceMap } from '../model/index.ts';
import type { Profile } from '../profile/index.ts';
import type { ReportText } from '../text/index.ts';
import type { DeducedFigures } from './deduced-figures.ts';
import {
  type Arguments,
  type Details,
  defineRule,
  finding,
  type Messages,
  type Rule,
  type RuleDefinition,
  type SameSlots,
} from './define-rule.ts';

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

/** What a check cannot do without, besides the report; where it is absent the check does not apply. */
export type Need = 'previous' | 'family';

/** The subject of a check that needs something: it is there. */
type Needing<N extends Need> = Subject & { readonly [K in N]: NonNullable<Subject[K]> };

/** What a check yields, one for each thing that it looked at. */
export type CheckOutcome = 'pass' | 'notApplicable' | Finding;

type Tell<Ms extends Messages> = <Id extends keyof Ms & string>(
  messageId: Id,
  args: Arguments<Ms[Id]>,
  details: Details,
) => Finding;

/** The subject, and the two ways to say that something is not in order. */
export type CheckContext<Ms extends Messages, N extends Need = never> = Needing<N> & {
  readonly fail: Tell<Ms>;
  /** Figures needed are missing: an outcome of its own, always of severity info. */
  readonly cannotTell: Tell<Ms>;
};

/** One check: a rule, and how to find out. Pure; wording and severity are the rule's. */
export interface Check extends Rule {
  readonly needs?: Need;
  readonly run: (subject: Subject) => Iterable<CheckOutcome>;
}

/** A check as it is written down. */
export interface CheckDefinition<Ms extends Messages, N extends Need = never> extends RuleDefinition<Ms> {
  readonly needs?: N;
  readonly check: (context: CheckContext<Ms, N>) => Iterable<CheckOutcome>;
}

/** Declares a check; a message id or a slot that does not exist does not compile. */
export function defineCheck<const Ms extends Messages, N extends Need = never>(
  definition: CheckDefinition<Ms, N> & { readonly messages: SameSlots<Ms> },
): Check {
  const { check, needs, ...written } = definition;
  const rule = defineRule<Ms>(written);
  return {
    ...rule,
    ...(needs !== undefined && { needs }),
    run: (subject) => {
      if (needs !== undefined && subject[needs] === null) return absent;
      const { form } = subject;
      const fail: Tell<Ms> = (messageId, args, details) => finding(rule, messageId, args, { ...details, form });
      const cannotTell: Tell<Ms> = (messageId, args, details) =>
        finding(rule, messageId, args, { ...details, form, outcome: 'cannotTell', severity: 'info' });
      return check({ ...(subject as Needing<N>), fail, cannotTell });
    },
  };
}

const absent: readonly CheckOutcome[] = ['notApplicable'];
