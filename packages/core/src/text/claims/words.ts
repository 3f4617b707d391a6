import { beginsNumber, type Measure, measureAt, numberEnd } from '../numerals.ts';
import { lexicon } from './lexicon.ts';

type Lexicon = typeof lexicon;
export type Topic = keyof Lexicon['topic'];
export type Act = keyof Lexicon['act'];
export type Applicant = keyof Lexicon['applicant'];
export type Scope = keyof Lexicon['scope'];
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

const breaks: Readonly<Record<string, (Word & { kind: 'break' })['meaning']>> = {
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

/** All spellings of a pattern of the lexicon. */
function spellings(pattern: string): readonly string[] {
  const choice = /\(([^()]*)\)/.exec(pattern);
  if (choice === null) return [pattern];
  const [whole, ways] = choice as unknown as [string, string];
  return ways.split('|').flatMap((way) => spellings(pattern.replace(whole, way)));
}

/** The spellings, by their UTF-16 units. */
interface Branch {
  entry: Entry | null;
  readonly next: Map<number, Branch>;
}

function grow(): Branch {
  const root: Branch = { entry: null, next: new Map() };
  for (const [kind, meanings] of Object.entries(lexicon)) {
    for (const [meaning, patterns] of Object.entries(meanings) as [string, readonly string[]][]) {
      for (const text of patterns.flatMap(spellings)) {
        let branch = root;
        for (let at = 0; at < text.length; at += 1) {
          const code = text.charCodeAt(at);
          const next = branch.next.get(code) ?? { entry: null, next: new Map() };
          branch.next.set(code, next);
          branch = next;
        }
        branch.entry ??= { kind, meaning } as Entry;
      }
    }
  }
  return root;
}

const root = grow();
/** Which UTF-16 units begin a word, a number or a mark. */
const begins = new Uint8Array(0x10000);
for (const code of [...root.next.keys(), ...Object.keys(breaks).map((mark) => mark.charCodeAt(0)), 0x300a])
  begins[code] = 1;
for (let code = 0; code < begins.length; code += 1) if (beginsNumber(code)) begins[code] = 1;

/** The longest word of the lexicon that begins here. */
function entryAt(text: string, start: number): Word | null {
  let [found, end]: [Entry | null, number] = [null, start];
  let branch = root.next.get(text.charCodeAt(start));
  for (let at = start + 1; branch !== undefined; at += 1) {
    if (branch.entry !== null) [found, end] = [branch.entry, at];
    branch = at < text.length ? branch.next.get(text.charCodeAt(at)) : undefined;
  }
  return found === null ? null : { ...found, start, end };
}

const yearNumber = /\d{4}年(?:度|底|末|12月31日|1月1日起?[至到](?:\d{4}年)?12月31日)?/y;
const several = new Set('-—–~～至到、/');

/** 0 for the last of several years, such as 2020至2023年. */
function yearAt(text: string, start: number): Word | null {
  yearNumber.lastIndex = start;
  if (!yearNumber.test(text)) return null;
  const isOne = !several.has(text[start - 1] ?? '。');
  return { kind: 'year', meaning: isOne ? Number(text.slice(start, start + 4)) : 0, start, end: yearNumber.lastIndex };
}

const longestTitle = 80;
/** 通过网络、信函等渠道: all of them. */
const allChannels = /通过[^，。；（）]{0,24}[等多各][^，。；（）]{0,8}(?:渠道|方式|途径|形式)/y;

/** 2022 年结转 in a report of 2023 is 上年结转, 结转至 2024 年 is 结转至下年: one word of the two. */
function carried(first: Word | undefined, second: Word, reportYear: number | null): Word | null {
  if (first === undefined || reportYear === null || first.end !== second.start) return null;
  const { start } = first;
  const { end } = second;
  if (first.kind === 'year' && first.meaning === reportYear - 1 && second.meaning === 'carry')
    return { kind: 'act', meaning: 'carryIn', start, end };
  if (first.meaning === 'carry' && second.kind === 'year' && second.meaning === reportYear + 1)
    return { kind: 'act', meaning: 'carryOut', start, end };
  return null;
}

/** The words of a squeezed text in their order; what is none of them stands between. */
export function wordsOf(text: string, reportYear: number | null): readonly Word[] {
  const words: Word[] = [];
  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (begins[code] === 0) {
      at += 1;
      continue;
    }
    const word = wordAt(text, at, code);
    if (word !== null) {
      const one = carried(words.at(-1), word, reportYear);
      if (one !== null) words.pop();
      words.push(one ?? word);
    }
    at = word?.end ?? (beginsNumber(code) ? numberEnd(text, at) : at + 1);
  }
  return words;
}

function wordAt(text: string, at: number, code: number): Word | null {
  const mark = breaks[text[at] as string];
  if (mark !== undefined) return { kind: 'break', meaning: mark, start: at, end: at + 1 };
  if (code === 0x300a) {
    const end = text.slice(at, at + longestTitle).indexOf('》');
    return end < 0 ? null : { kind: 'neutral', meaning: 'plain', start: at, end: at + end + 1 };
  }
  const known = entryAt(text, at);
  if (known?.kind === 'sign' && known.meaning === 'part') {
    allChannels.lastIndex = at;
    if (allChannels.test(text)) return { kind: 'neutral', meaning: 'plain', start: at, end: allChannels.lastIndex };
  }
  if (!beginsNumber(code)) return known;
  const measure = measureAt(text, at, numberEnd(text, at));
  if (measure !== null && measure.end > (known?.end ?? 0))
    return { kind: 'number', meaning: measure, start: measure.start, end: measure.end };
  return known ?? (code <= 57 ? yearAt(text, at) : null);
}
