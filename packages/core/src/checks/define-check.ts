import type { Subject } from '../comparison/subject.ts';
import type { Finding } from '../model/index.ts';
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

/** What a check cannot do without, besides the report; where it is absent the check does not apply. */
export type Need = 'previous' | 'family';

/** The subject of a check that needs something: it is there. */
type Needing<N extends Need> = Subject & { readonly [K in N]: NonNullable<Subject[K]> };

/** What a check yields, one for each thing that it looked at; a number, from 1, where so many pass. */
export type CheckOutcome = 'pass' | 'notApplicable' | number | Finding;

type Tell<Ms extends Messages> = <Id extends keyof Ms & string>(
  messageId: Id,
  args: Arguments<Ms[Id]>,
  details: Details,
) => Finding;

/** The two ways to say that something is not in order. */
interface Tellers<Ms extends Messages> {
  readonly fail: Tell<Ms>;
  /** Figures needed are missing: an outcome of its own, always of severity info. */
  readonly cannotTell: Tell<Ms>;
}

/** The subject, and how to tell what was found. */
export type CheckContext<Ms extends Messages, N extends Need = never> = Needing<N> & Tellers<Ms>;

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
      const { report, form, text, sourceMap, forms, figures, region, profile, previous, offered, aliases, family } =
        subject;
      const fail: Tell<Ms> = (messageId, args, details) => finding(rule, messageId, args, { ...details, form });
      const cannotTell: Tell<Ms> = (messageId, args, details) =>
        finding(rule, messageId, args, { ...details, form, outcome: 'cannotTell', severity: 'info' });
      // Named one by one: every check runs through here, and to spread the subject takes several times as long.
      const context: Subject & Tellers<Ms> = {
        report,
        form,
        text,
        sourceMap,
        forms,
        figures,
        region,
        profile,
        previous,
        offered,
        aliases,
        family,
        fail,
        cannotTell,
      };
      return check(context as CheckContext<Ms, N>);
    },
  };
}

const absent: readonly CheckOutcome[] = ['notApplicable'];
