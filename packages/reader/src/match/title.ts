import type { SourceParagraph } from '../document.ts';
import { squeeze } from './squeeze.ts';

/** What a title says. Organ and year are null where it does not name them. */
export interface Title {
  readonly text: string;
  readonly year: number | null;
  readonly organ: string | null;
}

const longest = 80;
/** Behind the subject: （图片版）, or the name of a site. */
const longestTail = 20;
const digits = '〇零○OoＯ一二三四五六七八九';
/** Marks that part sentences, in both widths. */
const stops = /[。；;！!？?，,：:]/;
const someYear = `(20\\d{2}|[二2][${digits}0-9]{3})`;
const yearPattern = new RegExp(`${someYear}\\s*年度?`);
/** 政府信息公开工作年度报告 in its wordings, the year of which may stand before 年度报告. */
const subject = new RegExp(
  `政府信息公开(?:工作)?(?:${someYear}年度?)?(?:年度)?(?:工作)?(?:情况)?(?:的)?(?:年度)?报告|政府信息公开年报`,
);
/** The year behind the subject, as in （2024年度）. */
const yearBehind = new RegExp(`^[(（]${someYear}\\s*(?:年度?)?[)）]`);

/** Whether a line is nothing but a year in brackets, as it stands under a title: （2024年度）. */
export const isBracketedYear = (line: string): boolean => {
  const text = line.length > longestTail ? '' : squeeze(line);
  return yearBehind.exec(text)?.[0] === text && text !== '';
};

/** A year written in Arabic or Chinese digits. */
export function parseYear(text: string): number | null {
  const plain = text.replace(/[〇零○OoＯ一二三四五六七八九]/g, (char) => {
    const index = digits.indexOf(char);
    return String(index < 6 ? 0 : index - 5);
  });
  return /^(?:19|20)\d{2}$/.test(plain) ? Number(plain) : null;
}

/** Words around the name of an organ that are none of it. */
const around =
  /^(?:附件\d{0,2}[:]?|现?公布|公开|转发|关于(?:印发|公布|发布)?|年度)|(?:关于(?:印发|公布|发布|报送)?|印发|公布|发布|的)$|[《》<>“”"]|^[-_|·]+|[-_|·]{1,20}$/g;
/** 2023—2024年: no one year. */
const range = /\d{4}年?[-—–~至]+$/;

/** Reads a line as a title; null where it is none. */
export function parseTitle(line: string): Title | null {
  if (stops.test(line)) return null;
  const text = line.trim();
  const squeezed = squeeze(text);
  const named = squeezed.length <= longest && !stops.test(squeezed) ? subject.exec(squeezed) : null;
  if (named === null || squeezed.length - named.index - named[0].length > longestTail) return null;
  const before = squeezed.slice(0, named.index);
  const found = yearPattern.exec(before);
  const several =
    found !== null && (range.test(before.slice(0, found.index)) || range.test(before.slice(0, found.index + 5)));
  const behind = yearBehind.exec(squeezed.slice(named.index + named[0].length))?.[1];
  const told = several ? undefined : (found?.[1] ?? named[1] ?? behind);
  const year = told === undefined ? null : parseYear(told);
  const parts = found ? [before.slice(0, found.index), before.slice(found.index + found[0].length)] : [before];
  const organ = parts
    .map((part) => part.replace(range, '').replace(around, '').replace(around, ''))
    .find((part) => part.length >= 2);
  return { text, year, organ: organ ?? null };
}

/** Whether a short line can be the first half of a title: the name of an organ and nothing else. */
export function looksLikeOrgan({ text }: SourceParagraph): boolean {
  return (
    text.length <= 40 &&
    /(?:人民政府|委员会|委|厅|局|办公室|办|署|中心|镇|乡|街道|办事处|院|处)$/.test(text.replace(/\s/g, ''))
  );
}
