import { parseArgs } from 'node:util';
import type { Words } from '@nianbao/core';
import type { Language } from './language.ts';
import type { Surroundings } from './surroundings.ts';
import { UsageError } from './usage-error.ts';

/** An option as declared. One with a `value` takes an argument, named so in the help. */
export interface OptionDeclaration {
  readonly help: Words;
  readonly value?: Words;
  readonly choices?: readonly string[];
  readonly fallback?: string;
  /** May be given several times; its values are a list, empty where it is not given. */
  readonly repeatable?: true;
}

export type OptionDeclarations = Readonly<Record<string, OptionDeclaration>>;

/** What options were given; a flag is `true`, a repeatable option a list. */
export type Values = Readonly<Record<string, string | true | readonly string[] | undefined>>;

/** The value of an option, where it was given. */
export function optionText(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

/** The values of a repeatable option, in their order. */
export function optionTexts(values: Values, name: string): readonly string[] {
  const value = values[name];
  return typeof value === 'object' ? value : [];
}

/** One call of a command. */
export interface Call {
  readonly operands: readonly string[];
  readonly values: Values;
  readonly language: Language;
  readonly surroundings: Surroundings;
}

/** What a command works on. */
export interface OperandDeclaration {
  /** One of them, as help and errors name it. */
  readonly noun: Words;
  readonly example: Words;
  readonly least: number;
  readonly most: number;
}

/** Runs a command and gives the exit code. */
export type Run = (call: Call) => Promise<number>;

/** A command as declared: parsing and help both come from here. */
export interface CommandDeclaration {
  readonly name: string;
  readonly summary: Words;
  readonly operands: OperandDeclaration;
  readonly options: OptionDeclarations;
  readonly exits: Words;
  readonly load: () => Promise<Run>;
}

/** `a、b 或 c`. */
const enumerate = (names: readonly string[], between: string, last: string) =>
  [names.slice(0, -1).join(between), ...names.slice(-1)].filter(Boolean).join(last);

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
  const values: Record<string, string | true | string[]> = {};
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
    const value = optionValue(token, option);
    if (!option.repeatable || value === true) values[token.name] = value;
    else values[token.name] = [...optionTexts(values, token.name), value];
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
  const { choices } = option;
  if (!taken) {
    throw new UsageError({
      zh: `${rawName} 后面要写${choices ? ` ${enumerate(choices, '、', ' 或 ')}` : option.value.zh}`,
      en: `${rawName} needs ${choices ? enumerate(choices, ', ', ' or ') : option.value.en}`,
    });
  }
  if (choices !== undefined && !choices.includes(value)) {
    throw new UsageError({
      zh: `${rawName} 不能是“${value}”，目前可用：${enumerate(choices, '、', ' 或 ')}`,
      en: `${rawName} cannot be “${value}”; possible now: ${enumerate(choices, ', ', ' or ')}`,
    });
  }
  return value;
}

/** Throws UsageError unless a command has as many operands as it takes. */
export function verifyOperands({ name, operands }: CommandDeclaration, count: number) {
  const { noun, example, least, most } = operands;
  if (count < least) {
    throw new UsageError({
      zh: `${name} 后面要写${noun.zh}，例如：nianbao ${name} ${example.zh}`,
      en: `${name} needs a ${noun.en}, as in: nianbao ${name} ${example.en}`,
    });
  }
  if (count > most) {
    throw new UsageError({
      zh: `${name} 一次只接受 ${most} 个${noun.zh}，现有 ${count} 个`,
      en: `${name} takes ${most} ${noun.en} at a time, not ${count}`,
    });
  }
}
