import type { Report } from '@nianbao/core';
import { squeeze } from './squeeze.ts';
import { parseYear } from './title.ts';

const year = '((?:19|20)\\d{2}|[二一][〇零○Oo一二三四五六七八九]{3})';
const number = '(\\d{1,2}|[一二三四五六七八九十]{1,3})';
const day = new RegExp(`${year}年${number}月${number}日?`);
const dashed = /((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})/;

function small(text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  const [tens = '', units = ''] = text.includes('十') ? text.split('十') : ['0', text];
  const digit = (char: string) => '零一二三四五六七八九'.indexOf(char);
  const ten = text.includes('十') ? (tens === '' ? 1 : digit(tens)) : 0;
  return ten * 10 + (units === '' ? 0 : digit(units));
}

/** A date as a text gives it, among what stands around it without white space. */
export interface FoundDate {
  /** As `2021-01-25`; null for a day that does not exist. */
  readonly date: string | null;
  readonly before: string;
  readonly after: string;
}

function isoDate(full: number | null, month: number, date: number): string | null {
  if (full === null || month < 1 || month > 12 || date < 1 || date > daysOf(full, month)) return null;
  return `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`;
}

const daysOf = (full: number, month: number) => {
  const leap = full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
};

/** The first date in a text; null where there is none. */
export function findDate(text: string): FoundDate | null {
  const squeezed = squeeze(text);
  const found = day.exec(squeezed) ?? dashed.exec(squeezed);
  if (found === null) return null;
  const [whole, y = '', m = '', d = ''] = found;
  return {
    date: isoDate(parseYear(y), small(m), small(d)),
    before: squeezed.slice(0, found.index),
    after: squeezed.slice(found.index + whole.length),
  };
}

const period = new RegExp(
  `${year}年${number}月${number}日?(?:起|开始)?[,，]?[-—–~～至到]+(?:${year}年)?${number}月${number}日`,
  'g',
);

/**
 * The period that a text says its figures cover, and how it says so: where it names several, one in the year of the
 * report, and sooner a whole year than a part. A day that does not exist is null.
 */
export function findPeriod(text: string, own: number | null): (Report['period'] & { readonly text: string }) | null {
  const periods = [...squeeze(text).matchAll(period)].map((found) => {
    const [whole, y1 = '', m1 = '', d1 = '', y2 = y1, m2 = '', d2 = ''] = found;
    return {
      from: isoDate(parseYear(y1), small(m1), small(d1)),
      to: isoDate(parseYear(y2), small(m2), small(d2)),
      text: whole,
    };
  });
  const inYear = periods.filter(({ from, to }) => [from, to].every((day) => day?.startsWith(`${own}-`)));
  const some = inYear.length > 0 ? inYear : periods;
  const wholeYear = some.find(({ from, to }) => from?.endsWith('-01-01') && to?.endsWith('-12-31'));
  return wholeYear ?? some[0] ?? null;
}
