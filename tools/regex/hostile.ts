import type { Attack } from './prove.ts';
import type { Pattern } from './sources.ts';

const escapes: Readonly<Record<string, string>> = {
  d: '0',
  D: 'x',
  w: 'a',
  W: ' ',
  s: ' ',
  S: 'x',
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  B: '',
  p: '年',
  P: 'x',
};

/** Pieces of text that a pattern is made of: runs of its characters, and an example for each class of them. */
function pieces(source: string): readonly string[] {
  const found = new Set<string>();
  let run = '';
  const close = () => {
    if (run !== '') found.add(run);
    run = '';
  };
  const token =
    /\\u\{?([0-9a-f]+)\}?|\\([pP])\{[^}]*\}|\\(.)|\(\?<?[=!:]|\(\?<[a-z]+>|\{\d[^}]*\}|[()|^$*+?]|([\s\S])/gi;
  let inClass = false;
  for (const [all, code, property, escaped, plain] of source.matchAll(token)) {
    const character =
      code !== undefined
        ? String.fromCodePoint(Number.parseInt(code, 16))
        : property !== undefined || escaped !== undefined
          ? (escapes[(property ?? escaped) as string] ?? (escaped as string))
          : (plain ?? '');
    if (plain === '[' || plain === ']') {
      close();
      inClass = plain === '[';
    } else if (inClass) {
      if (character !== '' && character !== '-') found.add(character);
    } else if (character === '' || all.length === 0) close();
    else run += character;
  }
  close();
  return [...found];
}

/** Takes every so many, so that at most `count` are left. */
const some = (values: readonly string[], count: number) => {
  const step = Math.ceil(values.length / count);
  return values.filter((_, index) => index % step === 0);
};

/** A text of a length: a unit again and again. */
const filled = (unit: string, length: number) => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);

/**
 * Texts of a length against a pattern, made of what it looks for: each piece again and again, almost matches, all of its
 * pieces in turn, and the attack that the analysis proposes.
 */
export function hostileTexts({ source }: Pattern, attack: Attack | null, length: number): readonly string[] {
  const all = pieces(source);
  const units = new Set(some(all, 5));
  units.add(all.join('') || 'a');
  const repeated = [...units].filter((unit) => unit !== '').map((unit) => filled(unit, length));
  const [first = 'a', last = 'a'] = [all[0], all.at(-1)];
  const almost = [`${first}${filled(last, length)}\0`, `${filled(`${first} `, length)}\0`];
  const proposed =
    attack === null || attack.pump === '' ? [] : [`${attack.prefix}${filled(attack.pump, length)}${attack.suffix}`];
  return [...repeated, ...almost, ...proposed];
}

/** Lets a pattern loose on a text as code does: all matches where it is global, else the first. */
export function attack(pattern: RegExp, text: string): number {
  if (!pattern.global) return pattern.exec(text)?.index ?? -1;
  let matches = 0;
  text.replace(pattern, () => {
    matches += 1;
    return '';
  });
  return matches;
}
