import type { Report } from '@nianbao/core';
import { parseYear } from './title.ts';

const year = '((?:19|20)\\d{2}|[二一][〇零○一二三四五六七八九]{3})';
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

/** A date in a text with its place in the squeezed text, as `2021-01-25`; null where there is none that exists. */
export function findDate(
  text: string,
): { readonly date: string; readonly before: string; readonly after: string } | null {
  const squeezed = text.normalize('NFKC').replace(/\s/g, '');
  const found = day.exec(squeezed) ?? dashed.exec(squeezed);
  if (found === null) return null;
  const [, y = '', m = '', d = ''] = found;
  const [full, month, date] = [parseYear(y), small(m), small(d)];
  if (full === null || month < 1 || month > 12 || date < 1 || date > daysOf(full, month)) return null;
  return {
    date: `${full}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`,
    before: squeezed.slice(0, found.index),
    after: squeezed.slice(found.index + found[0].length),
  };
}

const daysOf = (full: number, month: number) => {
  const leap = full % 4 === 0 && (full % 100 !== 0 || full % 400 === 0);
  return [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] as number;
};

const pad = (text: string) => String(small(text)).padStart(2, '0');
const period = new RegExp(
  `${year}年${number}月${number}日?(?:起|开始)?[-—–~～至到]+(?:${year}年)?${number}月${number}日`,
);

/** The period that a text says its figures cover. */
export function findPeriod(text: string): Report['period'] | null {
  const squeezed = text.normalize('NFKC').replace(/\s/g, '');
  const found = period.exec(squeezed);
  if (found === null) return null;
  const [, y1 = '', m1 = '', d1 = '', y2 = y1, m2 = '', d2 = ''] = found;
  const [from, to] = [parseYear(y1), parseYear(y2 || y1)];
  return from === null || to === null
    ? null
    : { from: `${from}-${pad(m1)}-${pad(d1)}`, to: `${to}-${pad(m2)}-${pad(d2)}` };
}
