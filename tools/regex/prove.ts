import recheck from 'recheck/lib/browser.js';
import { isBounded, withoutAssertions } from './assertions.ts';
import type { Pattern } from './sources.ts';

/** What the analysis says of a pattern: proven linear, or why it is not. */
export type Proof = { readonly linear: true } | { readonly linear: false; readonly why: string };

/** No text of a report has it: a pattern that must end in it never matches. */
const never = '\uf8ff';
const patience = 120_000;

interface Diagnosis {
  readonly status: 'safe' | 'vulnerable' | 'unknown';
  readonly complexity?: { readonly summary: string };
  readonly attack?: {
    readonly pattern: string;
    readonly pumps: readonly { readonly prefix: string; readonly pump: string }[];
    readonly suffix: string;
  };
  readonly error?: { readonly kind: string; readonly message?: string };
}

// The analysis by automata proves; that by trying out, which the library falls back to, does not.
const analyse = (source: string, flags: string): Diagnosis =>
  recheck.checkSync(source, caseless(source) ? flags.replace('i', '') : flags, {
    checker: 'automaton',
    timeout: patience,
  });

/** A pattern without a capital does the same on any text as it does with the flag i on that text in small letters. */
const caseless = (source: string) => !/[A-Z]/.test(source.replace(/\\[a-z]/gi, ''));

function verdict({ status, complexity, attack, error }: Diagnosis): Proof {
  if (status === 'safe') return { linear: true };
  if (status === 'unknown') return { linear: false, why: `not proven: ${error?.kind} ${error?.message ?? ''}` };
  return { linear: false, why: `${complexity?.summary}, as on ${attack?.pattern}` };
}

/**
 * Proves that one match of a pattern takes time linear in the text, from any start. Look-arounds are taken for either
 * answer: the pattern without them, made to fail at its end, does at least as much. They must be bounded themselves.
 */
export function prove({ source, flags }: Pattern): Proof {
  const { source: skeleton, assertions } = withoutAssertions(source);
  if (assertions.length === 0) return verdict(analyse(source, flags));
  const unbounded = assertions.find((inner) => !isBounded(inner));
  if (unbounded !== undefined) return { linear: false, why: `a look-around without bound: ${unbounded}` };
  return verdict(analyse(`(?:${skeleton})${never}`, flags));
}

/** A text on which a pattern does as much as it can where it finds nothing: a beginning, what is repeated, an end. */
export interface Attack {
  readonly prefix: string;
  readonly pump: string;
  readonly suffix: string;
}

/** What would attack a pattern if nothing ever matched; null where that is linear too. */
export function attackOf({ source, flags }: Pattern): Attack | null {
  const { attack } = analyse(`(?:${withoutAssertions(source).source})${never}`, flags);
  const [first, ...others] = attack?.pumps ?? [];
  if (attack === undefined || first === undefined) return null;
  const pump = others.reduce((longest, one) => (one.pump.length > longest.length ? one.pump : longest), first.pump);
  return { prefix: first.prefix, pump, suffix: attack.suffix };
}
