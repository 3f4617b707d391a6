import type { Form } from '../forms/index.ts';
import type { Finding, Report, SourceMap } from '../model/index.ts';
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

/** What a check looks at. */
export interface Subject {
  readonly report: Report;
  readonly form: Form;
  /** All forms known, for checks that look beyond the report's own. */
  readonly forms: readonly Form[];
  /** Empty where the report comes without its source. */
  readonly sourceMap: SourceMap;
}

/** What a check yields, one for each thing that it looked at. */
export type CheckOutcome = 'pass' | 'notApplicable' | Finding;

type Tell<Ms extends Messages> = <Id extends keyof Ms & string>(
  messageId: Id,
  args: Arguments<Ms[Id]>,
  details: Details,
) => Finding;

/** The subject, and the two ways to say that something is not in order. */
export interface CheckContext<Ms extends Messages> extends Subject {
  readonly fail: Tell<Ms>;
  /** Figures needed are missing: an outcome of its own, always of severity info. */
  readonly cannotTell: Tell<Ms>;
}

/** One check: a rule, and how to find out. Pure; wording and severity are the rule's. */
export interface Check extends Rule {
  readonly run: (subject: Subject) => Iterable<CheckOutcome>;
}

/** A check as it is written down. */
export interface CheckDefinition<Ms extends Messages> extends RuleDefinition<Ms> {
  readonly check: (context: CheckContext<Ms>) => Iterable<CheckOutcome>;
}

/** Declares a check; a message id or a slot that does not exist does not compile. */
export function defineCheck<const Ms extends Messages>(
  definition: CheckDefinition<Ms> & { readonly messages: SameSlots<Ms> },
): Check {
  const { check, ...written } = definition;
  const rule = defineRule<Ms>(written);
  return {
    ...rule,
    run: (subject) => {
      const { form } = subject;
      const fail: Tell<Ms> = (messageId, args, details) => finding(rule, messageId, args, { ...details, form });
      const cannotTell: Tell<Ms> = (messageId, args, details) =>
        finding(rule, messageId, args, { ...details, form, outcome: 'cannotTell', severity: 'info' });
      return check({ ...subject, fail, cannotTell });
    },
  };
}
