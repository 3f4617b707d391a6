import type { CellState, Kind } from '@nianbao/core';

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
const money = /^(?:亿元|万元|千元|百元|元)/;
const measure = /^(?:件|项|个|宗|条|份|起|部|人次|次|人)/;
const brackets: Readonly<Record<string, string>> = { '(': ')', '[': ']', '〔': '〕', '【': '】' };
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

const isNote = (rest: string) => {
  const close = brackets[rest[0] ?? ''];
  return close !== undefined && rest.endsWith(close) && rest.length > 2;
};

/** The money unit that a printed label names, such as `本年收费金额（单位：万元）`. */
export function moneyUnitIn(label: string): MoneyUnit | null {
  return (/亿元|万元|千元|百元|元/.exec(label)?.[0] as MoneyUnit | undefined) ?? null;
}

/** Reads one cell. Anything that is not clearly one number is `unreadable`, never guessed. */
export function parseFigure(text: string, kind: Kind, headerUnit: MoneyUnit | null = null): Figure {
  if (plainDigits.test(text) && kind !== 'amount')
    return { value: Number(text), state: 'number', more: false, unit: null };
  const printed = plain(text);
  const nothing = (state: CellState): Figure => ({ value: null, state, more: false, unit: null });
  const placeholder = placeholders.find(([, pattern]) => pattern.test(printed));
  if (placeholder) return nothing(placeholder[0]);
  const [matched = '', sign = '', integer = '', decimals = ''] = number.exec(printed) ?? [];
  if (matched === '' || (integer.includes(',') && !separated.test(integer))) return nothing('unreadable');
  let rest = printed.slice(matched.length).trim();
  const unit = (kind === 'amount' ? money.exec(rest)?.[0] : measure.exec(rest)?.[0]) ?? '';
  rest = rest.slice(unit.length).trim();
  if (rest !== '' && !isNote(rest)) return nothing('unreadable');
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

/** Whether a cell can be a figure at all: a number, a sign in its place, or digits with a note; not blank. */
export function looksLikeFigure(text: string): boolean {
  if (text === '' || plainDigits.test(text)) return text !== '';
  const printed = plain(text);
  if (printed === '') return false;
  if (placeholders.some(([, pattern]) => pattern.test(printed))) return true;
  const matched = number.exec(printed);
  if (matched === null) return false;
  const rest = printed.slice(matched[0].length).trim();
  return rest === '' || isNote(rest) || money.test(rest) || measure.test(rest);
}
