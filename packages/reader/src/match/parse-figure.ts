import { type CellState, chineseNumerals, type Kind, parseChineseNumber } from '@nianbao/core';
import { pageNumber } from '../page-number.ts';
import { squeeze } from './squeeze.ts';

/** What a cell says. */
export interface Figure {
  /** Null unless the state is `number`. Amounts are in 万元 where a unit is known, else as printed. */
  readonly value: number | null;
  readonly state: CellState;
  /** The cell holds more than plain digits: a note, a unit, a plus, separators, full-width digits. */
  readonly more: boolean;
  /** Unit of money, from the cell or else from the header; null where neither has one. */
  readonly unit: MoneyUnit | null;
}

/** Decimal places from a unit of money to 万元. */
const moneyUnits = { 元: -4, 百元: -2, 千元: -1, 万元: 0, 亿元: 4 } as const;
export type MoneyUnit = keyof typeof moneyUnits;

const placeholders: readonly (readonly [CellState, RegExp])[] = [
  ['blank', /^$/],
  ['dash', /^[-‐‑‒–—―─－]{1,4}$/],
  ['slash', /^[/\\／]$/],
  ['none', /^(?:无|暂无|没有)$/],
  ['notApplicable', /^(?:不适用|不涉及|n\/?a)$/i],
];

/** What most cells hold, and all that they need. */
const plainDigits = /^(?:0|[1-9]\d{0,14})$/;
const number = /^([+-])?(\d[\d,]*)(\.\d+)?/;
const separated = /^\d{1,3}(?:,\d{3})+$/;
/** Longest names first, so that 万元 is not taken for 元. */
const moneyNames = (Object.keys(moneyUnits) as MoneyUnit[]).sort((a, b) => b.length - a.length);
const money = new RegExp(`^(?:${moneyNames.join('|')})`);
const measure = /^(?:件|项|个|宗|条|份|起|部|人次|次|人)/;
const measureAtEnd = /(?:件|项|个|宗|条|份|起|部)$/;
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】' };
/** More characters than a figure has with its note. */
const longestFigure = 200;
/** Digits that a number can hold without loss. */
const precision = 15;

/** Full-width ASCII to plain; nothing else, since NFKC would turn a footnote mark such as ① or ² into a digit. */
function plain(text: string): string {
  return text
    .replace(/[\uff01-\uff5e]/g, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0))
    .replace(/[\u2212\ufe63]|^\s*[‐‑–](?=\d)/g, '-')
    .replace(/[\u200b-\u200d\ufeff]/g, '')
    .replace(/[\u00a0\u3000 \t]+/g, ' ')
    .trim();
}

/** A decimal number moved by whole places, by its digits alone. */
export function shift(integer: string, fraction: string, places: number): number {
  const digits = `${'0'.repeat(8)}${integer}${fraction}${'0'.repeat(8)}`;
  const point = 8 + integer.length + places;
  return Number(`${digits.slice(0, point)}.${digits.slice(point)}`);
}

/** What stands in the brackets that a text consists of; null for any other text. */
function bracketed(text: string): string | null {
  const close = brackets[text[0] ?? ''];
  return close !== undefined && text.endsWith(close) && text.length > 2 ? text.slice(1, -1) : null;
}

/** Not a remark on the number, but one that makes another number of it. */
const alters =
  /^(?:[十百千万亿%％×]|约(?!谈)|减(?!免)|降|负|错|误|估|上年|去年|同期)|(?:余|左右|以上|以下|倍)$|更正|改为|应为|实为|减少|下降/;
const isNote = (text: string) => {
  const note = bracketed(text);
  // 〔1〕 is a mark; 5（3） may be either.
  return note !== null && !alters.test(note) && (text.startsWith('〔') || !/^[\d.]+$/.test(note));
};

/** What a printed label says of the unit of money. */
export interface PrintedUnit {
  /** As printed, such as 万元; null where the label says nothing of a unit. */
  readonly text: string | null;
  /** Null for a unit that is not known, such as 万美元. */
  readonly unit: MoneyUnit | null;
}

const named = /单位[:]?(?:人民币)?([^\d()（）:,;，；。]{1,8})/;
const longestLabel = 200;
const inBrackets = /[(（]([^()（）]{1,6})[)）]/;

/** The unit that a label names: behind 单位, or in brackets of its own. White space in it means nothing. */
export function moneyUnitIn(label: string): PrintedUnit {
  const squeezed = squeeze(label.slice(0, longestLabel));
  const said = named.exec(squeezed)?.[1];
  const alone = inBrackets.exec(squeezed)?.[1];
  const unit = moneyNames.find((name) => name === (said ?? alone)) ?? null;
  return { text: said ?? (unit && alone) ?? null, unit };
}

/** The unit behind a number, also in brackets, and what follows it. */
function takeUnit(behind: string, kind: Kind): { readonly unit: string; readonly rest: string } {
  if (kind !== 'amount') {
    const unit = measure.exec(behind)?.[0] ?? '';
    return { unit, rest: behind.slice(unit.length).trim() };
  }
  const inside = bracketed(behind)?.trim();
  const alone = moneyNames.find((name) => name === inside);
  if (alone) return { unit: alone, rest: '' };
  const unit = money.exec(behind)?.[0] ?? '';
  return { unit, rest: behind.slice(unit.length).trim() };
}

const withoutMeasure = (text: string) => text.replace(measureAtEnd, '');

/** Reads one cell. Anything that is not clearly one number is `unreadable`, never guessed. */
export function parseFigure(text: string, kind: Kind, headerUnit: MoneyUnit | null = null): Figure {
  if (plainDigits.test(text) && kind !== 'amount')
    return { value: Number(text), state: 'number', more: false, unit: null };
  const nothing = (state: CellState): Figure => ({ value: null, state, more: false, unit: null });
  if (text === '') return nothing('blank');
  if (text.length > longestFigure) return nothing('unreadable');
  const printed = plain(text);
  const placeholder = placeholders.find(([, pattern]) => pattern.test(printed));
  if (placeholder) return nothing(placeholder[0]);
  const inWords = kind === 'amount' ? null : parseChineseNumber(withoutMeasure(printed));
  if (inWords !== null) return { value: inWords, state: 'number', more: true, unit: null };
  const [matched = '', sign = '', integer = '', decimals = ''] = number.exec(printed) ?? [];
  if (matched === '' || (integer.includes(',') && !separated.test(integer))) return nothing('unreadable');
  const { unit, rest } = takeUnit(printed.slice(matched.length).trim(), kind);
  const unclear = kind === 'amount' && rest.includes('元');
  if (rest !== '' && (unclear || !isNote(rest))) return nothing('unreadable');
  const digits = integer.replaceAll(',', '');
  const fraction = decimals.slice(1);
  if (`${digits}${fraction}`.replace(/^0+/, '').length > precision) return nothing('unreadable');
  const found = kind === 'amount' ? (unit as MoneyUnit | '') || headerUnit : null;
  const size = shift(digits, fraction, found ? moneyUnits[found] : 0);
  const value = sign === '-' && size !== 0 ? -size : size;
  const usual = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/.test(text.trim());
  const signed = kind === 'change' && /^\+(?:0|[1-9]\d*)$/.test(text.trim());
  const converted = kind === 'amount' && found !== null && found !== '万元';
  return { value, state: 'number', more: !(usual || signed) || converted, unit: found || null };
}

/** Most labels begin like this, and no figure and no sign in its place does. */
const beginsWord = /^[（(]?(?![无暂没不])\p{Script=Han}/u;

/** Whether a cell can be a figure at all: a number, a sign in its place, or digits with a note; not blank. */
export function looksLikeFigure(text: string): boolean {
  if (text === '' || plainDigits.test(text)) return text !== '';
  if (text.length > longestFigure || beginsWord.test(text)) return false;
  const printed = plain(text);
  if (printed === '') return false;
  if (placeholders.some(([, pattern]) => pattern.test(printed))) return true;
  const matched = number.exec(printed);
  if (matched === null) return false;
  const rest = printed.slice(matched[0].length).trim();
  return rest === '' || isNote(rest) || money.test(rest) || measure.test(rest);
}

const beginsNumeral = new RegExp(`^[\\s\\u200b-\\u200d\\ufeff]*[${chineseNumerals}]`);

/**
 * Whether a cell among those of figures holds one, be it written in Chinese; elsewhere 三 or 五 numbers a label.
 */
export const isFigure = (text: string) =>
  looksLikeFigure(text) ||
  (text.length <= longestFigure &&
    beginsNumeral.test(text) &&
    parseChineseNumber(withoutMeasure(plain(text))) !== null);

/** Whether a text is figures and nothing else, and no page number. */
export const isFigures = (text: string) =>
  text.length <= 200 &&
  /\d/.test(text) &&
  pageNumber(text) === null &&
  text.split(/\s+/).every((word) => looksLikeFigure(word));

/** Whether a text is only the unit that figures are counted in. */
export const isUnit = (text: string) => {
  const word = plain(text).replace(/^[(]?(?:单位:?)?|[)]$/g, '');
  return measure.exec(word)?.[0] === word || money.exec(word)?.[0] === word;
};

/** A line that names a unit of money and nothing else, such as （单位：元）, as a label; null for any other. */
export function unitLine(text: string): string | null {
  if (text.length > 20 || !/^[（(]?\s*(?:金额)?单位/.test(text)) return null;
  const { unit } = moneyUnitIn(text);
  return unit && `（单位：${unit}）`;
}
