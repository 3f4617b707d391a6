import { chineseNumerals, parseChineseNumber } from './chinese-number.ts';
import type { ClaimedNumber, Precision } from './claims/claim.ts';

/** A number of running text with its unit. */
export interface Measure extends ClaimedNumber {
  /** As written, 万 of 万元 included, so that 147万元 is 147. Empty for a bare 0. */
  readonly unit: string;
  readonly kind: 'count' | 'money' | 'percent';
  /** With the words that say how the number is meant (近, 左右), in UTF-16 units from 0. */
  readonly start: number;
  readonly end: number;
}

const begins = new Uint8Array(0x10000);
for (const character of `0123456789${chineseNumerals}`) begins[character.charCodeAt(0)] = 1;

/** Whether a number may begin with this UTF-16 unit: a digit or a numeral of Chinese. */
export function beginsNumber(code: number): boolean {
  return begins[code] === 1;
}

const arabic = /\d[\d,]*(?:\.\d+)?[万亿]?/y;
const chinese = new RegExp(`[${chineseNumerals}]+`, 'y');

/** Where the digits or numerals end that begin here. */
export function numberEnd(text: string, at: number): number {
  const run = text.charCodeAt(at) <= 57 ? arabic : chinese;
  run.lastIndex = at;
  return run.test(text) ? run.lastIndex : at + 1;
}

/** What stands before a number and says how it is meant; null: that it does not say how many there are. */
const before: readonly (readonly [string, Precision | null])[] = [
  ['不超过', null],
  ['不少于', null],
  ['不低于', null],
  ['超过', 'over'],
  ['至少', 'over'],
  ['最多', null],
  ['至多', null],
  ['最近', null],
  ['不足', 'nearly'],
  ['不到', 'nearly'],
  ['将近', 'nearly'],
  ['接近', 'nearly'],
  ['大约', 'about'],
  ['约为', 'about'],
  ['约占', 'about'],
  ['约有', 'about'],
  ['近', 'nearly'],
  ['约', 'about'],
  ['逾', 'over'],
  ['超', 'over'],
  ['第', null],
  ['每', null],
];
const lastOfBefore = new Set(before.map(([word]) => word.at(-1) as string));
/** Before 十, 百 and so on, as in 数十件. */
const beforeTens: Readonly<Record<string, Precision | null>> = { 上: 'over', 几: null, 数: null, 成: null };
const behind: Readonly<Record<string, Precision>> = { 余: 'over', 多: 'over', 几: 'over', 来: 'about' };
const behindUnit: Readonly<Record<string, Precision | null>> = {
  左右: 'about',
  上下: 'about',
  以上: 'over',
  以下: null,
  以内: null,
  之内: null,
};
/** Between two numbers these make one thing of them: 3-5, 3至5, 1，136, 3、5. */
const joining = new Set('-—–~～至到/.:：,，、+×*');
const sign = /[-—–+A-Za-z.×*/~～]/;
const tens = new Set('十百千万');

/** Of the measure words those that requests, cases and documents are counted with, and hardly anything is besides. */
const countUnits = '件宗起份例';
/** What makes another word of a unit: 件次, 起诉, 份额. */
const otherWords = /^(?:件[次事套]|宗旨|起(?:诉(?!讼)|来|草)|份额|例[如会行])/;
const mayFollow = new Set([...countUnits, '元', '%', ...Object.keys(behind)]);
const breaks = new Set('，。；、（）：！？,;()');
const endsAt = (character: string | undefined) => character === undefined || breaks.has(character);

interface Unit {
  readonly text: string;
  readonly kind: Measure['kind'];
}

function unitAt(text: string, at: number): Unit | null {
  const character = text[at];
  if (character === undefined) return null;
  if (character === '%') return { text: '%', kind: 'percent' };
  if (character === '元') return { text: '元', kind: 'money' };
  if (!countUnits.includes(character) || otherWords.test(text.slice(at, at + 3))) return null;
  return { text: character, kind: 'count' };
}

interface Written {
  readonly value: number;
  /** The power of ten of the last digit that is written: 3 for 3.2万. */
  readonly place: number;
}

const longest = 24;
const digits = /^(?:0|[1-9]\d{0,14}|[1-9]\d{0,2}(?:,\d{3}){1,4})(?:\.\d{1,6})?$/;

function chineseWritten(text: string): Written | null {
  const value = parseChineseNumber(/^[百千万]/.test(text) ? `一${text}` : text);
  return value === null ? null : { value, place: text.endsWith('万') ? 4 : 0 };
}

function arabicWritten(text: string, myriad: number): Written | null {
  if (!digits.test(text)) return null;
  const point = text.indexOf('.');
  const decimals = point < 0 ? 0 : text.length - point - 1;
  return { value: Number(`${text.replaceAll(',', '')}e${myriad}`), place: myriad - decimals };
}

/** `ofMoney`: 万 and 亿 belong to the unit. */
function written(text: string, ofMoney: boolean): Written | null {
  if (text.length > longest) return null;
  const last = text.at(-1);
  const scaled = last === '万' || last === '亿';
  const bare = scaled && text.length > 1 ? text.slice(0, -1) : text;
  if (text.charCodeAt(0) > 57) return chineseWritten(ofMoney ? bare : text);
  return arabicWritten(bare, !scaled || ofMoney ? 0 : last === '万' ? 4 : 8);
}

/** Whether what stands before makes the number a part of something longer: of a range, of A4, of −5. */
function isPart(text: string, at: number): boolean {
  const previous = text[at - 1];
  if (previous === undefined) return false;
  if (sign.test(previous) || beginsNumber(previous.charCodeAt(0))) return true;
  return at > 1 && joining.has(previous) && beginsNumber(text.charCodeAt(at - 2));
}

interface Meaning {
  readonly precision: Precision | null;
  readonly length: number;
}

function meaningBefore(text: string, at: number): Meaning | null {
  const previous = text[at - 1] ?? '';
  const scale = tens.has(text[at] as string) ? beforeTens[previous] : undefined;
  if (scale !== undefined) return { precision: scale, length: 1 };
  if (!lastOfBefore.has(previous)) return null;
  const word = before.find(([one]) => text.startsWith(one, at - one.length));
  return word === undefined ? null : { precision: word[1], length: word[0].length };
}

/** The power of ten of the last digit that is not zero. */
function lastPlace({ value, place }: Written): number {
  let last = place;
  for (let rest = Math.round(value / 10 ** place); rest >= 10 && rest % 10 === 0; rest /= 10) last += 1;
  return last;
}

/**
 * The number that begins at `at` and ends at `end`, with its unit; null for what counts nothing: years, dates, times, numbers
 * of documents, articles and lists, parts of a range, and what can be read in two ways, such as 1，136.
 */
export function measureAt(text: string, at: number, end: number): Measure | null {
  const next = text[end];
  const isBareZero = end === at + 1 && (text[at] === '0' || text[at] === '零') && endsAt(next);
  if (!isBareZero && !(next !== undefined && mayFollow.has(next))) return null;
  if (isPart(text, at)) return null;
  if (isBareZero) return { value: 0, precision: 'exact', step: 1, unit: '', kind: 'count', start: at, end };
  const more = behind[next as string];
  const unit = unitAt(text, more === undefined ? end : end + 1);
  if (unit === null) return null;
  const scale = unit.kind === 'money' && /[万亿]/.test(text[end - 1] as string) ? text[end - 1] : '';
  const number = written(text.slice(at, end), scale !== '');
  if (number === null || (unit.kind === 'count' && !Number.isInteger(number.value))) return null;
  // 一起 is together.
  if (end === at + 1 && text[at] === '一' && unit.text === '起') return null;

  const ahead = meaningBefore(text, at);
  const close = (more === undefined ? end : end + 1) + unit.text.length;
  const tail = behindUnit[text.slice(close, close + 2)];
  if (ahead?.precision === null || tail === null) return null;
  const precision = more ?? ahead?.precision ?? tail ?? 'exact';
  return {
    value: number.value,
    precision,
    step: Number(`1e${precision === 'exact' ? number.place : lastPlace(number)}`),
    unit: `${scale}${unit.text}`,
    kind: unit.kind,
    start: at - (ahead?.length ?? 0),
    end: tail === undefined ? close : close + 2,
  };
}
