import { type Form, forms, type Words } from '../forms/index.ts';
import type { Argument, Finding, Outcome, Pointer, Severity, SourcePlace } from '../model/index.ts';
import { word } from './word.ts';

type Slots<Text extends string> = Text extends `${string}{${infer Slot}}${infer Rest}` ? Slot | Slots<Rest> : never;

/** Messages by id. Slots in braces are filled from a finding's arguments; both languages have the same slots. */
export type Messages = Readonly<Record<string, Words>>;

/** The arguments that one message needs, exactly. */
export type Arguments<M extends Words> = { readonly [Slot in Slots<M['zh']>]: Argument };

/** Turns a message whose Chinese and English slots differ into a type that nothing satisfies. */
export type SameSlots<Ms extends Messages> = {
  [Id in keyof Ms]: [Slots<Ms[Id]['zh']>, Slots<Ms[Id]['en']>] extends [Slots<Ms[Id]['en']>, Slots<Ms[Id]['zh']>]
    ? Words
    : { readonly zh: Ms[Id]['zh']; readonly en: `slots differ from zh` };
};

/** What can be wrong, and how to say so: the part of a check that findings of reader and schema have too. */
export interface Rule<Ms extends Messages = Messages> {
  /** `area/name`, stable for ever; the code of its findings. */
  readonly id: string;
  readonly severity: Severity;
  readonly title: Words;
  /** The clause, or the rule of this project where no clause speaks; for a rule of the forms, those of the catalogue. */
  readonly basis: string;
  /** Given where the clause is a form's own notice: the basis for some forms, one or all. */
  readonly basisOf?: BasisOf;
  /** Its names in the catalogue of norms, where it has one. */
  readonly norms?: readonly string[];
  readonly messages: Ms;
}

/** The basis of a rule for some forms: `formsBasis`, or what is made of it. */
export type BasisOf = (forms: readonly Form[]) => string;

/** A rule as it is written down. */
export interface RuleDefinition<Ms extends Messages = Messages> extends Omit<Rule<Ms>, 'basis' | 'basisOf'> {
  /** The clause; a function where it depends on the form, such as `formsBasis`. */
  readonly basis: string | BasisOf;
}

/** Declares a rule; a message id or a slot that does not exist is a compile error where it is used. */
export function defineRule<const Ms extends Messages>(
  definition: RuleDefinition<Ms> & { readonly messages: SameSlots<Ms> },
): Rule<Ms> {
  const { basis } = definition;
  return typeof basis === 'string' ? { ...definition, basis } : { ...definition, basis: basis(forms), basisOf: basis };
}

/** What a finding is about, beyond its message. */
export interface Details {
  readonly at: Pointer;
  readonly related?: readonly Pointer[];
  readonly expected?: number | string | null;
  readonly actual?: number | string | null;
  readonly source?: SourcePlace | undefined;
  readonly outcome?: Outcome;
  /** In place of the rule's own, where it differs by form or by case. */
  readonly severity?: Severity;
  readonly basis?: string;
  /** The form of the report: a rule of the forms then cites its notice alone. */
  readonly form?: Form;
}

function basisFor(rule: Rule, { basis, form }: Details): string {
  if (basis !== undefined) return basis;
  return form !== undefined && rule.basisOf ? rule.basisOf([form]) : rule.basis;
}

/** A finding of a rule. */
export function finding<Ms extends Messages, Id extends keyof Ms & string>(
  rule: Rule<Ms>,
  messageId: Id,
  args: Arguments<Ms[Id]>,
  details: Details,
): Finding {
  const made: Finding = {
    code: rule.id,
    messageId,
    args,
    severity: details.severity ?? rule.severity,
    outcome: details.outcome ?? 'fail',
    at: details.at,
    related: details.related ?? [],
    expected: details.expected ?? null,
    actual: details.actual ?? null,
    basis: basisFor(rule, details),
    message: word(rule.messages[messageId] as Words, args),
  };
  return details.source === undefined ? made : { ...made, source: details.source };
}
