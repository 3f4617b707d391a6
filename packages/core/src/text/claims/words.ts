import { beginsNumber, type Measure, measureAt, numberEnd } from '../numerals.ts';
import { lexicon } from './lexicon.ts';

type Lexicon = typeof lexicon;
export type Topic = keyof Lexicon['topic'];
export type Act = keyof Lexicon['act'];
export type Applicant = keyof Lexicon['applicant'];
export type Overlap = keyof Lexicon['overlap'];
export type Sign = keyof Lexicon['sign'];

type Entry = { readonly [K in keyof Lexicon]: { readonly kind: K; readonly meaning: keyof Lexicon[K] } }[keyof Lexicon];

interface Span {
  /** In UTF-16 units of the squeezed text, from 0. */
  readonly start: number;
  readonly end: number;
}

/** A word of the lexicon, a number with its unit, a year, or a mark that ends a clause or a sentence. */
export type Word = Span &
  (
    | Entry
    | { readonly kind: 'number'; readonly meaning: Measure }
    | { readonly kind: 'year'; readonly meaning: number }
    | { readonly kind: 'break'; readonly meaning: 'clause' | 'open' | 'close' | 'semicolon' | 'stop' }
  );

type Mark = (Word & { kind: 'break' })['meaning'];

const markNames: Readonly<Record<string, Mark>> = {
  '，': 'clause',
  ',': 'clause',
  '（': 'open',
  '(': 'open',
  '）': 'close',
  ')': 'close',
  '；': 'semicolon',
  ';': 'semicolon',
  '。': 'stop',
  '！': 'stop',
  '？': 'stop',
};
/** By UTF-16 units: units of a text cost nothing, its characters a string each. */
const marks = new Map(Object.entries(markNames).map(([mark, meaning]) => [mark.charCodeAt(0), meaning]));
const colon = '：'.charCodeAt(0);
const titleMark = '《'.charCodeAt(0);

/** All spellings of a pattern of the lexicon. */
function spellings(pattern: string): readonly string[] {
  const choice = /\(([^()]*)\)/.exec(pattern);
  if (choice === null) return [pattern];
  const [whole, ways] = choice as unknown as [string, string];
  return ways.split('|').flatMap((way) => spellings(pattern.replace(whole, way)));
}

/** Spellings that begin alike: the word that ends here, and what may follow. */
interface Branch {
  entry: Entry | null;
  readonly next: Map<number, Branch>;
}

const branch = (): Branch => ({ entry: null, next: new Map() });

function plant(root: Branch, text: string, entry: Entry): void {
  let at = root;
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    let next = at.next.get(code);
    if (next === undefined) {
      next = branch();
      at.next.set(code, next);
    }
    at = next;
  }
  at.entry ??= entry;
}

function planted(): Branch {
  const root = branch();
  for (const [kind, meanings] of Object.entries(lexicon)) {
    for (const [meaning, patterns] of Object.entries(meanings) as [string, readonly string[]][]) {
      for (const text of patterns.flatMap(spellings)) plant(root, text, { kind, meaning } as Entry);
    }
  }
  return root;
}

/** All branches laid flat, those that follow one side by side: their UTF-16 unit, and the first and last that follow them. */
const entries: (Entry | null)[] = [];
const units: number[] = [];
const firsts: number[] = [];
const lasts: number[] = [];

function lay(branches: readonly (readonly [code: number, Branch])[]): void {
  const first = units.length;
  for (const [code, { entry }] of branches) {
    units.push(code);
    entries.push(entry);
    firsts.push(0);
    lasts.push(0);
  }
  for (const [at, [, { next }]] of branches.entries()) {
    firsts[first + at] = units.length;
    lasts[first + at] = units.length + next.size;
    lay([...next]);
  }
}

/** For each UTF-16 unit: 0 where nothing begins with it, 1 where a number or mark may, else the place of its branch, from 2. */
const begins = new Uint16Array(0x10000);
const root = [...planted().next];
lay(root);
for (const [at, [code]] of root.entries()) begins[code] = at + 2;
for (const code of [...marks.keys(), colon, titleMark]) begins[code] ||= 1;
for (let code = 0; code < begins.length; code += 1) if (beginsNumber(code)) begins[code] ||= 1;

const [unitOf, firstOf, lastOf] = [Uint16Array.from(units), Uint32Array.from(firsts), Uint32Array.from(lasts)];

/** The longest word of the lexicon that begins here. */
function entryAt(text: string, start: number): Word | null {
  let here = (begins[text.charCodeAt(start)] as number) - 2;
  if (here < 0) return null;
  let found: Entry | null = null;
  let end = start;
  for (let at = start + 1; ; at += 1) {
    const entry = entries[here] as Entry | null;
    if (entry !== null) {
      found = entry;
      end = at;
    }
    const code = text.charCodeAt(at);
    const last = lastOf[here] as number;
    let next = firstOf[here] as number;
    while (next < last && unitOf[next] !== code) next += 1;
    if (next === last) break;
    here = next;
  }
  return found === null ? null : ({ kind: found.kind, meaning: found.meaning, start, end } as Word);
}

const yearNumber = /\d{4}年(?:度|底|末|12月31日|1月1日起?[至到](?:\d{4}年)?12月31日)?/y;
const several = new Set('-—–~～至到、/');
const isSeveral = (text: string, start: number) =>
  several.has(text[start - 1] ?? '') && (text[start - 2] === '年' || beginsNumber(text.charCodeAt(start - 2)));

/** 0 for the last of several years, such as 2020至2023年. */
function yearAt(text: string, start: number): Word | null {
  yearNumber.lastIndex = start;
  if (!yearNumber.test(text)) return null;
  const meaning = isSeveral(text, start) ? 0 : Number(text.slice(start, start + 4));
  return { kind: 'year', meaning, start, end: yearNumber.lastIndex };
}

const month = /1?\d月(?:底|末|[1-3]?\d日)?/y;
const wholeYear = new Set(['1月1日', '12月31日', '12月底', '12月末']);
/** 1 月至 12 月, but 12 月收到 is of that month. */
const untilDecember = /[至到—–~～-]12月$/;

/** A day or month: but for the first and the last of a year the figures after it are of a part of the year. */
function monthAt(text: string, start: number): Word | null {
  month.lastIndex = start;
  if (!month.test(text)) return null;
  const end = month.lastIndex;
  if (wholeYear.has(text.slice(start, end)) || untilDecember.test(text.slice(Math.max(0, start - 1), end)))
    return { kind: 'neutral', meaning: 'plain', start, end };
  return { kind: 'sign', meaning: 'period', start, end };
}

const longestTitle = 80;
/** 通过网络、信函等渠道: all of them. */
const allChannels = /通过[^，。；（）]{0,24}[等多各][^，。；（）]{0,8}(?:渠道|方式|途径|形式)/y;

/** 2022 年结转 in a report of 2023 is 上年结转, 结转至 2024 年 is 结转至下年: one word of the two. */
function carried(first: Word | undefined, second: Word, reportYear: number | null): Word | null {
  if (second.kind !== 'year' && second.meaning !== 'carry') return null;
  if (first === undefined || reportYear === null || first.end !== second.start) return null;
  const { start } = first;
  const { end } = second;
  if (first.kind === 'year' && first.meaning === reportYear - 1 && second.meaning === 'carry')
    return { kind: 'act', meaning: 'carryIn', start, end };
  if (first.meaning === 'carry' && second.kind === 'year' && second.meaning === reportYear + 1)
    return { kind: 'act', meaning: 'carryOut', start, end };
  return null;
}

/** Words that change nothing are one with those before. */
type Growing = Word & { end: number };

/** The words of a squeezed text in their order; what is none of them stands between. */
export function wordsOf(text: string, reportYear: number | null): readonly Word[] {
  const words: Growing[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (begins[code] === 0) {
      at += 1;
      continue;
    }
    const word = wordAt(text, at, code);
    if (word !== null) {
      const last = words.at(-1);
      const one = carried(last, word, reportYear);
      if (one !== null) words[words.length - 1] = one;
      else if (word.kind === 'neutral' && last?.kind === 'neutral' && last.end === word.start) last.end = word.end;
      else words.push(word);
    }
    at = word?.end ?? (beginsNumber(code) ? numberEnd(text, at) : at + 1);
  }
  return words;
}

/** 依申请公开情况：收到…, but not 收费情况：0 元. */
function isCaption(text: string, at: number): boolean {
  return /[况面作下果]/.test(text[at - 1] ?? '') && !beginsNumber(text.charCodeAt(at + 1));
}

function wordAt(text: string, at: number, code: number): Word | null {
  const known = entryAt(text, at);
  if (known === null || code === colon) {
    const mark = code === colon && isCaption(text, at) ? 'clause' : marks.get(code);
    if (mark !== undefined) return { kind: 'break', meaning: mark, start: at, end: at + 1 };
  }
  if (code === titleMark) {
    const end = text.slice(at, at + longestTitle).indexOf('》');
    return end < 0 ? null : { kind: 'neutral', meaning: 'plain', start: at, end: at + end + 1 };
  }
  if (known?.kind === 'sign' && known.meaning === 'part') {
    allChannels.lastIndex = at;
    if (allChannels.test(text)) return { kind: 'neutral', meaning: 'plain', start: at, end: allChannels.lastIndex };
  }
  if (!beginsNumber(code)) return known;
  const measure = measureAt(text, at, numberEnd(text, at));
  if (measure !== null && measure.end > (known?.end ?? 0))
    return { kind: 'number', meaning: measure, start: measure.start, end: measure.end };
  return known ?? (code <= 57 ? (yearAt(text, at) ?? monthAt(text, at)) : null);
}
