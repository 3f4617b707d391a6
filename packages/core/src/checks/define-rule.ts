import type { Words } from '../forms/index.ts';
import type { Argument, Finding, Outcome, Pointer, Severity, SourcePlace } from '../model/index.ts';

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
  /** The clause, or the rule of this project where no clause speaks. */
  readonly basis: string;
  /** Its names in the catalogue of norms, where it has one. */
  readonly norms?: readonly string[];
  readonly messages: Ms;
}

/** Declares a rule; a message id or a slot that does not exist is a compile error where it is used. */
export function defineRule<const Ms extends Messages>(rule: Rule<Ms> & { readonly messages: SameSlots<Ms> }): Rule<Ms> {
  return rule;
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
}

const slot = /\{(\w+)\}/g;

/** A message with its slots filled, in both languages. */
export function word(message: Words, args: Readonly<Record<string, Argument>>): Words {
  const fill = (language: keyof Words) =>
    message[language].replace(slot, (whole, name: string) => {
      const value = args[name];
      return typeof value === 'object' ? value[language] : String(value ?? whole);
    });
  return { zh: fill('zh'), en: fill('en') };
}

/** A finding of a rule. */
export function finding<Ms extends Messages, Id extends keyof Ms & string>(
  rule: Rule<Ms>,
  messageId: Id,
  args: Arguments<Ms[Id]>,
  details: Details,
): Finding {
  return {
    code: rule.id,
    messageId,
    args,
    severity: details.severity ?? rule.severity,
    outcome: details.outcome ?? 'fail',
    at: details.at,
    related: details.related ?? [],
    expected: details.expected ?? null,
    actual: details.actual ?? null,
    ...(details.source && { source: details.source }),
    basis: details.basis ?? rule.basis,
    message: word(rule.messages[messageId] as Words, args),
  };
}
