import type { Token } from './format-code.ts';

const secondsADay = 86_400;
/** Days from the first day of this count to 1970-01-01; the second by a workbook that counts from 1904. */
const epoch = { 1900: 25_569, 1904: 24_107 } as const;
/** A day of 1900 that never was, but that workbooks count. */
const leapBug = 60;
const weekdays = '日一二三四五六';

interface Moment {
  readonly year: number;
  readonly month: number;
  readonly day: number;
  readonly weekday: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
}

/** The date and time that a number stands for; null for numbers that stand for none. */
export function momentOf(serial: number, from1904: boolean): Moment | null {
  const seconds = Math.round(serial * secondsADay);
  const days = Math.floor(seconds / secondsADay);
  if (serial < 0 || days > 2_958_465) return null;
  const time = seconds - days * secondsADay;
  const clock = { hour: Math.floor(time / 3600), minute: Math.floor(time / 60) % 60, second: time % 60 };
  if (!from1904 && days === leapBug) return { year: 1900, month: 2, day: 29, weekday: 3, ...clock };
  const sinceEpoch = days - (from1904 ? epoch[1904] : epoch[1900]) + (!from1904 && days < leapBug ? 1 : 0);
  return { ...civil(sinceEpoch), weekday: (((sinceEpoch + 4) % 7) + 7) % 7, ...clock };
}

/** The date so many days after 1970-01-01, by the years from March to March of 400-year cycles. */
function civil(sinceEpoch: number): { year: number; month: number; day: number } {
  const days = sinceEpoch + 719_468;
  const cycle = Math.floor(days / 146_097);
  const dayOfCycle = days - cycle * 146_097;
  const yearOfCycle = Math.floor(
    (dayOfCycle - Math.floor(dayOfCycle / 1460) + Math.floor(dayOfCycle / 36_524) - Math.floor(dayOfCycle / 146_096)) /
      365,
  );
  const dayOfYear = dayOfCycle - (365 * yearOfCycle + Math.floor(yearOfCycle / 4) - Math.floor(yearOfCycle / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return {
    year: yearOfCycle + cycle * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

const padded = (value: number, length: number) => String(value).padStart(length, '0');

/** A date as people write it where its format cannot be shown. */
export const isoDate = ({ year, month, day }: Moment) => `${year}-${padded(month, 2)}-${padded(day, 2)}`;

/** A date in a format; null where the format has a part that is not known. */
export function dateText(tokens: readonly Token[], moment: Moment): string | null {
  const parts = tokens.filter((token) => token.kind === 'date').map(({ text }) => text);
  const halves = parts.includes('am/pm');
  let seen = 0;
  let shown = '';
  for (const token of tokens) {
    if (token.kind === 'text') shown += token.text;
    else if (token.kind === 'date') {
      const text = partText(token.text, moment, halves, isMinute(parts, seen));
      if (text === null) return null;
      shown += text;
      seen++;
    } else return null;
  }
  return shown;
}

/** An m stands for minutes behind hours and in front of seconds, else for months. */
const isMinute = (parts: readonly string[], at: number) =>
  (parts[at - 1]?.startsWith('h') ?? false) || (parts[at + 1]?.startsWith('s') ?? false);

function partText(part: string, moment: Moment, halves: boolean, minute: boolean): string | null {
  const hour = halves ? moment.hour % 12 || 12 : moment.hour;
  switch (part) {
    case 'yyyy':
    case 'e':
      return String(moment.year);
    case 'yy':
      return padded(moment.year % 100, 2);
    case 'm':
    case 'mm':
      return padded(minute ? moment.minute : moment.month, part.length);
    case 'd':
    case 'dd':
      return padded(moment.day, part.length);
    case 'h':
    case 'hh':
      return padded(hour, part.length);
    case 's':
    case 'ss':
      return padded(moment.second, part.length);
    case 'am/pm':
      return moment.hour < 12 ? '上午' : '下午';
    case 'aaa':
      return weekdays.charAt(moment.weekday);
    case 'aaaa':
      return `星期${weekdays.charAt(moment.weekday)}`;
    default:
      return null;
  }
}
