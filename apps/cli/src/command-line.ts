import { parseArgs } from 'node:util';
import type { Words } from '@nianbao/core';
import type { Language } from './language.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** An option as declared. One with a `value` takes an argument, named so in the help. */
export interface OptionDeclaration {
  readonly help: Words;
  readonly value?: string;
  readonly choices?: readonly string[];
  readonly fallback?: string;
}

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

/** What options were given; a flag is `true`. */
type Values = Readonly<Record<string, string | true | undefined>>;

/** One call of a command. */
export interface Call {
  readonly operands: readonly string[];
  readonly values: Values;
  readonly language: Language;
  readonly surroundings: Surroundings;
}

/** Runs a command and gives the exit code. */
export type Run = (call: Call) => Promise<number>;

/** A command as declared: parsing and help both come from here. */
export interface CommandDeclaration {
  readonly name: string;
  readonly summary: Words;
  readonly operands: { readonly name: string; readonly least: number; readonly most: number };
  readonly options: OptionDeclarations;
  readonly exits: Words;
  readonly load: () => Promise<Run>;
}

/** Options as a sentence names them. */
const list = (options: OptionDeclarations) =>
  Object.keys(options)
    .map((name) => `--${name}`)
    .join(' ');

function parse(args: readonly string[], options: OptionDeclarations) {
  const shapes = Object.entries(options).map(([name, { value }]) => [
    name,
    { type: value === undefined ? ('boolean' as const) : ('string' as const) },
  ]);
  return parseArgs({
    args: [...args],
    options: { ...Object.fromEntries(shapes), help: { type: 'boolean', short: 'h' } },
    strict: false,
    allowPositionals: true,
    tokens: true,
  }).tokens;
}

/** The first word that is neither an option nor an option's value, and everything else. */
export function splitCommand(args: readonly string[], options: OptionDeclarations) {
  const first = parse(args, options).find((token) => token.kind === 'positional');
  if (first === undefined) return { name: undefined, rest: args };
  return { name: args[first.index] as string, rest: [...args.slice(0, first.index), ...args.slice(first.index + 1)] };
}

/**
 * Options and operands of one command. As strict as Node's own strict mode, which cannot be used itself since it
 * words its errors in English only. Throws UsageError.
 */
export function parseCommandLine(args: readonly string[], options: OptionDeclarations) {
  const values: Record<string, string | true> = {};
  const operands: string[] = [];
  for (const token of parse(args, options)) {
    if (token.kind === 'positional') operands.push(token.value);
    if (token.kind !== 'option') continue;
    const option = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (option === undefined) {
      throw new UsageError({
        zh: `没有 ${token.rawName} 这个选项，可用的有：${list(options)}`,
        en: `There is no option ${token.rawName}; the options are: ${list(options)}`,
      });
    }
    values[token.name] = optionValue(token, option);
  }
  for (const [name, { fallback }] of Object.entries(options)) {
    if (fallback !== undefined) values[name] ??= fallback;
  }
  return { values: values as Values, operands };
}

interface OptionToken {
  readonly rawName: string;
  readonly value?: string | undefined;
  readonly inlineValue?: boolean | undefined;
}

function optionValue({ rawName, value, inlineValue }: OptionToken, option: OptionDeclaration): string | true {
  if (option.value === undefined) {
    if (value === undefined) return true;
    throw new UsageError({ zh: `${rawName} 后面不带值`, en: `${rawName} takes no value` });
  }
  const taken = value !== undefined && value !== '' && (inlineValue || !/^-./.test(value));
  const choices = option.choices?.join('、');
  const among = option.choices?.join(', ');
  if (!taken) {
    throw new UsageError({
      zh: `${rawName} 后面要写 ${choices === undefined ? option.value : `以下之一：${choices}`}`,
      en: `${rawName} needs ${among === undefined ? `a value: ${option.value}` : `one of: ${among}`}`,
    });
  }
  if (option.choices !== undefined && !option.choices.includes(value)) {
    throw new UsageError({
      zh: `${rawName} 不能是“${value}”，目前可用：${choices}`,
      en: `${rawName} cannot be “${value}”; possible now: ${among}`,
    });
  }
  return value;
}

/** Throws UsageError unless a command has as many operands as it takes. */
export function verifyOperands({ name, operands: { name: operand, least, most } }: CommandDeclaration, count: number) {
  if (count < least) {
    throw new UsageError({
      zh: `${name} 后面要写 ${operand}，例如：nianbao ${name} ${operand}`,
      en: `${name} needs ${operand}, as in: nianbao ${name} ${operand}`,
    });
  }
  if (count > most) {
    throw new UsageError({
      zh: `${name} 一次只接受 ${most} 个 ${operand}，现有 ${count} 个`,
      en: `${name} takes ${most} ${operand} at a time, not ${count}`,
    });
  }
}
