import { isWhite } from '../lines.ts';
import { isBlank, type Line } from './lines.ts';
import type { Field } from './rows.ts';

interface Word extends Field {
  /** White space before it that parts columns: two characters or more, or an ideographic space. */
  readonly wide: boolean;
  readonly numeric: boolean;
}

/** A line of words in columns, and how many of its fields are figures. */
export interface SpacedRow {
  readonly fields: readonly Field[];
  readonly figures: number;
  readonly endsInFigure: boolean;
  /** A short label and a figure far apart: a row of its own where its surroundings say so. */
  readonly isPair: boolean;
  /** Words far apart of which the last names a number or amount: a header over such a row likewise. */
  readonly isHeader: boolean;
}

const longestRow = 1000;
const longestField = 60;
const number =
  /^[+\-−＋－]?(?:[\d０-９]{1,3}(?:[,，][\d０-９]{3})+|[\d０-９]+)(?:[.．][\d０-９]+)?[%％]?(?:\s?(?:亿元|万元|元|[件条项个次人]))?(?:[（(][^（）()]{1,20}[）)])?$/;
const unit = /^(?:亿元|万元|元|[件条项个次人])$/;
const noNumber = /^(?:[-—–－─]{1,4}|[/／])$/;
const date = /^\d{4}(?:年\d{1,2}月\d{1,2}日|[-./]\d{1,2}[-./]\d{1,2})$/;
const contact =
  /^(?:(?:通[信讯]|联系|办公|单位)?地址|(?:邮政)?编码|邮编|(?:联系|咨询|办公|监督)?电话|传真|(?:电子)?邮箱|网址|联系人)$/;
const label = /^[（(]?\p{Script=Han}[\p{Script=Han}（）()、“”\s]{1,29}$/u;
const sentence = /[。，；：:！？,;!?]/;

/** The fields of a line that is laid out in columns by white space; null for all that may be ordinary text. */
export function spacedRow(text: string, line: Line): SpacedRow | null {
  if (isBlank(line) || line.to - line.from > longestRow) return null;
  const words = wordsOf(text, line);
  if (words.length < 2) return null;
  let tail = words.length;
  while (tail > 0 && words[tail - 1]?.numeric) tail--;
  const ending = words.length - tail;
  // - 5 - is a page number.
  const pageNumber = words.length === 3 && tail === 0 && words[0] !== undefined && isDash(text, words[0]);
  const hasFigures = (ending >= 2 && tail > 0) || ending >= 3;
  if (pageNumber || !(hasFigures || words.some((word) => word.wide))) return null;

  const fields = fieldsOf(words, ending >= 2 ? tail : words.length, isSplit(words));
  if (fields.length < 2 || fields.some((field) => !canBeField(text, field))) return null;
  if (date.test(text.slice(line.from, line.to).replace(/\s+/g, ''))) return null;
  const first = text.slice(words[0]?.from, fields[0]?.to);
  if (fields.length === 2 && contact.test(first.replace(/\s+/g, ''))) return null;
  const figures = fields.map((field) => isFigures(text, field));
  const endsInFigure = figures.at(-1) ?? false;
  const count = figures.filter(Boolean).length;
  const apart = words.filter((word) => word.wide).length === fields.length - 1;
  const isPair = fields.length === 2 && endsInFigure && apart && label.test(first);
  const last = text.slice(fields.at(-1)?.from, line.to);
  return { fields, figures: count, endsInFigure, isPair, isHeader: count === 0 && apart && /[数量额]/.test(last) };
}

/** Whether a row is one of a table beyond doubt, or nearly so. */
export function isFigureRow(row: SpacedRow): boolean {
  return row.isPair || (row.figures >= 2 && row.fields.length >= 3);
}

/**
 * Whether some gaps between figures are wide and others are not: a figure and the next closely after it may then be one
 * that is printed with a space, and are left together.
 */
function isSplit(words: readonly Word[]): boolean {
  const gaps = words.filter((word, index) => word.numeric && words[index - 1]?.numeric);
  return gaps.some((word) => word.wide) && gaps.some((word) => !word.wide);
}

/** Whether consecutive rows are a table and not a title, an address or a signature that white space spreads out. */
export function isSpacedTable(rows: readonly SpacedRow[]): boolean {
  const [only] = rows;
  if (rows.length === 1 && only) return isFigureRow(only) && !only.isPair;
  return rows.some((row) => row.endsInFigure);
}

function wordsOf(text: string, line: Line): Word[] {
  const words: Word[] = [];
  let wide = false;
  for (let at = line.from; at < line.to; ) {
    const from = at;
    while (at < line.to && !isWhite(text.charCodeAt(at))) at++;
    const last = words.at(-1);
    if (last?.numeric && !wide && unit.test(text.slice(from, at))) words.splice(-1, 1, { ...last, to: at });
    else words.push({ from, to: at, wide, numeric: isNumeric(text, from, at) });
    const gap = at;
    wide = false;
    for (; at < line.to && isWhite(text.charCodeAt(at)); at++) wide ||= text.charCodeAt(at) === 0x3000;
    wide ||= at - gap >= 2;
  }
  return words;
}

/**
 * Words to fields: parted by wide white space, before figures that no word follows closely, and from `tail` on; where
 * the line is split, never between figures close to each other.
 */
function fieldsOf(words: readonly Word[], tail: number, split: boolean): Field[] {
  const fields: Field[] = [];
  words.forEach((word, index) => {
    const open = fields.at(-1);
    const next = words[index + 1];
    const standsAlone = word.numeric && (!next || next.wide || next.numeric || words[index - 1]?.numeric);
    const together = split && !word.wide && word.numeric && words[index - 1]?.numeric;
    const parted = word.wide || (!together && (index >= tail || standsAlone));
    if (!open || parted) fields.push({ from: word.from, to: word.to });
    else fields[fields.length - 1] = { from: open.from, to: word.to };
  });
  return fields;
}

function isNumeric(text: string, from: number, to: number): boolean {
  if (to - from > 50) return false;
  const word = text.slice(from, to);
  return number.test(word) || noNumber.test(word);
}

/** One figure, or several that were left together. */
function isFigures(text: string, { from, to }: Field): boolean {
  if (isNumeric(text, from, to)) return true;
  const parts = to - from <= 50 ? text.slice(from, to).split(/\s+/) : [];
  return parts.length > 1 && parts.every((part) => number.test(part) || noNumber.test(part) || unit.test(part));
}

function isDash(text: string, { from, to }: Field): boolean {
  return /^[-—–－─]+$/.test(text.slice(from, to));
}

/** Short, and no sentence but for what stands in brackets, as in labels. */
function canBeField(text: string, { from, to }: Field): boolean {
  if (isNumeric(text, from, to)) return true;
  let depth = 0;
  let outside = '';
  for (let at = from; at < to; at++) {
    const character = text.charAt(at);
    if ('（(〔“'.includes(character)) depth++;
    else if ('）)〕”'.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0) outside += character;
  }
  return outside.length <= longestField && !sentence.test(outside);
}
