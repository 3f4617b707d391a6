import type { Words } from '../forms/index.ts';
import { type Argument, insideQuotes } from '../model/index.ts';

type Language = keyof Words;

/** A text cut at its slots: what stands before a slot, its name, and whether it stands inside double quotes. */
interface Template {
  readonly pieces: readonly { readonly before: string; readonly slot: string; readonly quoted: boolean }[];
  readonly end: string;
}

const count = (text: string, sign: string) => text.split(sign).length - 1;

function compile(text: string): Template {
  const parts = text.split(/\{(\w+)\}/);
  const pieces: Template['pieces'][number][] = [];
  let open = 0;
  for (let at = 0; at + 1 < parts.length; at += 2) {
    const [before, slot] = [parts[at] as string, parts[at + 1] as string];
    open += count(before, '“') - count(before, '”');
    pieces.push({ before, slot, quoted: open > 0 });
  }
  return { pieces, end: parts[parts.length - 1] as string };
}

const templates = new WeakMap<Words, Readonly<Record<Language, Template>>>();

function templatesOf(message: Words): Readonly<Record<Language, Template>> {
  const known = templates.get(message) ?? { zh: compile(message.zh), en: compile(message.en) };
  templates.set(message, known);
  return known;
}

type Arguments = Readonly<Record<string, Argument>>;

function fill({ pieces, end }: Template, args: Arguments, language: Language): string {
  let text = '';
  for (const { before, slot, quoted } of pieces) {
    const value = args[slot];
    const words = typeof value === 'object' ? value[language] : String(value ?? `{${slot}}`);
    text += before + (quoted ? insideQuotes(words) : words);
  }
  return text + end;
}

/** A message with its slots filled, in both languages. Quotes inside a slot that stands in quotes become single ones. */
export function word(message: Words, args: Arguments): Words {
  const { zh, en } = templatesOf(message);
  return { zh: fill(zh, args, 'zh'), en: fill(en, args, 'en') };
}
