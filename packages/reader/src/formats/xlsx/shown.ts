import type { Colour } from '../colour.ts';
import { dateText, isoDate, momentOf } from './dates.ts';
import { type Decimal, decimalOf, moved, plainText, rounded } from './decimal.ts';
import type { Format, Section, Token } from './format-code.ts';

/** What a number in a cell is read as. */
export interface Shown {
  readonly text: string;
  /**
   * `rounded`: shown with fewer digits than are read. `otherwise`: what is shown, and read, does not say the number.
   * `unsure`: how it is shown cannot be told, and the number itself is read.
   */
  readonly note?: 'rounded' | 'otherwise' | 'unsure';
  /** What is shown, where that is not what is read. */
  readonly shown?: string;
  /** The colour that its format gives it; null for that of the cell. */
  readonly colour?: Colour | null;
}

/** A number as a cell of a format shows it, with all digits that are stored. */
export function showNumber(value: number, format: Format, from1904: boolean): Shown {
  const chosen = sectionFor(format, value);
  const shown = showIn(chosen, value, from1904);
  return chosen?.section.colour ? { ...shown, colour: chosen.section.colour } : shown;
}

function showIn(chosen: Chosen | null, value: number, from1904: boolean): Shown {
  const plain = plainText(decimalOf(value));
  const has = (kind: Token['kind']) => chosen?.section.tokens.some((token) => token.kind === kind) ?? false;
  if (has('date')) return showDate(chosen?.section as Section, value, from1904, plain);
  if (!chosen || chosen.section.unsure) return { text: plain, note: 'unsure' };
  const { section, signed } = chosen;
  if (has('content') && !has('digits')) return { text: plain };
  const size = decimalOf(Math.abs(value));
  const shown = has('general') ? generalText(section.tokens, size) : numberText(section.tokens, size);
  if (!shown) return { text: plain, note: 'unsure' };
  const sign = signed ? '-' : '';
  const text = `${sign}${shown.text}`.trim();
  if (!/\d/.test(text)) return { text, note: 'otherwise' };
  if (value < 0 && !/[-−(（△▲]/.test(text)) return { text: plain, note: 'unsure' };
  return shown.rounded === null ? { text } : { text, note: 'rounded', shown: `${sign}${shown.rounded}`.trim() };
}

/** A text as a cell of a format shows it; null where the format hides it. */
export function showText(text: string, format: Format): string | null {
  const section = format[3] ?? format.find(({ tokens }) => tokens.some(({ kind }) => kind === 'content'));
  if (!section || text === '') return text;
  const shown = section.tokens.map((token) =>
    token.kind === 'text' ? token.text : token.kind === 'content' ? text : '',
  );
  return shown.join('').trim() || null;
}

function showDate(section: Section, value: number, from1904: boolean, plain: string): Shown {
  const moment = momentOf(value, from1904);
  if (!moment) return { text: plain, note: 'unsure' };
  const text = section.unsure ? null : dateText(section.tokens, moment);
  return text === null ? { text: isoDate(moment), note: 'unsure' } : { text: text.trim() };
}

interface Chosen {
  readonly section: Section;
  /** The minus sign is shown in front of it. */
  readonly signed: boolean;
}

/** The section that shows a number; null where that cannot be told. */
function sectionFor(sections: Format, value: number): Chosen | null {
  const [first, second, third] = sections;
  if (!first) return null;
  if (sections.some((section) => section.condition)) {
    // How the sign is shown with conditions depends on all of them.
    if (value < 0) return null;
    const met = sections.slice(0, 2).find((section) => section.condition && meets(value, section.condition));
    const rest = sections.slice(0, 3).find((section) => !section.condition);
    const section = met ?? (second?.condition || sections.length === 2 ? rest : undefined);
    return section ? { section, signed: false } : null;
  }
  if (!second || value > 0 || (value === 0 && !third)) return { section: first, signed: value < 0 };
  if (value < 0) return { section: second, signed: false };
  return third ? { section: third, signed: false } : null;
}

function meets(value: number, [operator, limit]: readonly [string, number]): boolean {
  switch (operator) {
    case '<':
      return value < limit;
    case '<=':
      return value <= limit;
    case '>':
      return value > limit;
    case '>=':
      return value >= limit;
    case '<>':
      return value !== limit;
    default:
      return value === limit;
  }
}

interface Written {
  readonly text: string;
  /** With the digits that the format shows, where more are stored. */
  readonly rounded: string | null;
}

function generalText(tokens: readonly Token[], size: Decimal): Written | null {
  if (tokens.some(({ kind }) => kind !== 'general' && kind !== 'text')) return null;
  const text = tokens.map((token) => (token.kind === 'text' ? token.text : plainText(size))).join('');
  return { text, rounded: null };
}

function numberText(tokens: readonly Token[], size: Decimal): Written | null {
  const at = tokens.findIndex(({ kind }) => kind === 'digits');
  const pattern = tokens[at];
  if (tokens.some((token, index) => token.kind === 'general' || (token.kind === 'digits' && index !== at))) return null;
  if (pattern?.kind !== 'digits') return { text: around(tokens, ''), rounded: null };
  const [, integer = '', fraction = '', scale = ''] = /^((?:,*[0#?])*)(?:,*\.([0#?]*))?(,*)$/.exec(pattern.text) ?? [];
  if (`${integer}${fraction}` === '') return null;
  const percents = tokens.filter(({ kind }) => kind === 'percent').length;
  const value = moved(size, 2 * percents - 3 * scale.length);
  const exact = digitsText(value, integer, fraction, value.fraction.length);
  const isExact = value.fraction.length <= fraction.length;
  const text = around(tokens, isExact ? digitsText(value, integer, fraction, fraction.length) : exact);
  if (isExact) return { text, rounded: null };
  const shown = around(tokens, digitsText(rounded(value, fraction.length), integer, fraction, fraction.length));
  // A percentage is no figure of a table: it is read, and said to be none, as it is printed.
  return percents > 0 ? { text: shown, rounded: null } : { text, rounded: shown };
}

/** The other tokens with the number in its place. */
function around(tokens: readonly Token[], number: string): string {
  const shown = tokens.map((token) => {
    if (token.kind === 'text') return token.text;
    return token.kind === 'percent' ? '%' : token.kind === 'digits' ? number : '';
  });
  return shown.join('');
}

function digitsText(value: Decimal, integer: string, fraction: string, places: number): string {
  const least = integer.replace(/[^0#?]/g, '').replace(/^[#?]+/, '').length;
  const leastPlaces = fraction.lastIndexOf('0') + 1;
  let whole = value.integer.padStart(least, '0');
  if (/[0#?],+[0#?]/.test(integer)) whole = inThousands(whole);
  const decimals = value.fraction.slice(0, places).padEnd(leastPlaces, '0');
  return decimals === '' ? whole : `${whole}.${decimals}`;
}

function inThousands(digits: string): string {
  const first = digits.length % 3;
  const groups = first === 0 ? [] : [digits.slice(0, first)];
  for (let at = first; at < digits.length; at += 3) groups.push(digits.slice(at, at + 3));
  return groups.join(',');
}
