import type { Line } from '@nianbao/core';
import { squeeze } from './squeeze.ts';

/** A bracket in which more can stand than the number of a line. */
const bracket = /[(（〔[](?![一二三四五六七八九十]{1,3}[)）〕\]])/;
const bracketed = /[(〔[]([^()〔〕[\]]+)[)〕\]]/g;
const numbering = /^[一二三四五六七八九十]{1,3}$/;
const leading = /^[(〔[]\d{1,3}[)〕\]]/;
/** Says what the figures are counted in, and nothing else. */
const plainUnit = /^(?:单位[:：]?)?(?:人民币)?(?:亿元|万元|千元|百元|元|件|项|个|宗|次|起)?$/;

function notesIn(label: string): string[] {
  if (!bracket.test(label)) return [];
  const squeezed = squeeze(label).replace(leading, '');
  return [...squeezed.matchAll(bracketed)]
    .map(([, note = '']) => note)
    .filter((note) => !numbering.test(note) && !plainUnit.test(note));
}

/** Notes in brackets of a printed label that no label of some lines of the form has, such as （上年） or （市本级）. */
export function foreignNotes(printed: string, lines: readonly Line[] = []): readonly string[] {
  const notes = notesIn(printed);
  if (notes.length === 0) return notes;
  const labels = lines.flatMap(({ zh, aliases = [] }) => [...zh, ...aliases]);
  const own = new Set(labels.flatMap(notesIn).map((note) => note.replace(/[,，、]/g, '')));
  return notes.filter((note) => !own.has(note.replace(/[,，、]/g, '')));
}

const years = /(?:19|20)\d{2}/g;

/** A label beside a line printed side by side that says nothing but that these are the figures of the report's year. */
export function isPlainLineLabel(label: string, year: number | null): boolean {
  const text = squeeze(label).replace(`${year}年`, '本年');
  return /^(?:件数|数量|(?:本年度?)+|合计|总计|数据)?(?:\(件\))?$/.test(
    text.replace(/^本年度?(?=件数|数量|合计|总计|数据)/, ''),
  );
}

/** A label of figures of another time than the report's year. */
export function isOtherTime(label: string, year: number | null): boolean {
  const named = squeeze(label).match(years) ?? [];
  return /上年|去年|上一年|同期/.test(label) || named.some((one) => Number(one) !== year);
}
