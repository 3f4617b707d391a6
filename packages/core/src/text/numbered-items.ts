import { chineseNumber, type Passage } from './index.ts';
import { pair } from './traits.ts';

/** No list is longer; its numbers are looked up, since long texts have many. */
const longestList = 99;
const numbers = new Map(Array.from({ length: longestList }, (_, index) => [chineseNumber(index + 1), index + 1]));

/** In Chinese or Arabic figures; 0 for what is no number of a list. */
const numberOf = (text: string) => numbers.get(text) ?? (/^\d/.test(text) ? Number(text) : 0);

/** An item of an enumeration. */
export interface NumberedItem {
  readonly number: number;
  readonly passage: Passage;
  /** The number of the passage among those looked at, from 0. */
  readonly index: number;
  /** Where its mark begins and ends in the squeezed text of the passage. */
  readonly start: number;
  readonly end: number;
}

/** The mark of an item as it is printed: （二）, 3., 四是. Long texts have many items, whose marks are seldom asked for. */
export const printedMark = ({ passage, start, end }: NumberedItem): string => passage.plain.slice(start, end);

/** The mark of an item of the same list that has another number. */
export function markOf(item: NumberedItem, number: number): string {
  return printedMark(item).replace(/\d+|[一二三四五六七八九十]+/, (own) =>
    /\d/.test(own) ? String(number) : chineseNumber(number),
  );
}

/** How inner headings are numbered, each kind by itself. */
export const headingMarks: readonly RegExp[] = [
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/,
  /^(\d{1,2})[.、](?!\d)/,
  /^[（(](\d{1,2})[）)]/,
];

/** A bracket or a digit begins every number of a heading. */
function mayBeNumbered({ plain }: Passage): boolean {
  const code = plain.charCodeAt(0);
  return code === 0xff08 || code === 0x28 || (code >= 0x30 && code <= 0x39);
}

/** Headings with a number of one kind, and paragraphs that begin with one. */
export function numberedHeadings(passages: readonly Passage[], marks: RegExp): readonly NumberedItem[] {
  const found: NumberedItem[] = [];
  passages.forEach((passage, index) => {
    const match = mayBeNumbered(passage) ? marks.exec(passage.plain) : null;
    if (match === null) return;
    found.push({ number: numberOf(match[1] as string), passage, index, start: 0, end: match[0].length });
  });
  return found;
}

/** The last character of a number and what makes it an item; the characters before it are looked at only then. */
const listed = /[一二三四五六七八九十][是要]/g;
const numeral = '一二三四五六七八九十';
const longestNumber = 3;
const stops = '。；;，,：:、！!？?”》）)';

/**
 * 一是 … 二是 …: 一是 begins a list wherever it stands, behind a word too; 二是 is an item behind a stop or comma only.
 * None where no list has a second or third item: 统一要求 alone is none.
 */
export function listItems(passages: readonly Passage[]): readonly NumberedItem[] {
  const items: NumberedItem[] = [];
  passages.forEach((passage, index) => {
    const { plain, traits } = passage;
    if (!(traits & pair.item)) return;
    listed.lastIndex = 0;
    while (listed.test(plain)) {
      const end = listed.lastIndex - 1;
      let start = end - 1;
      while (start > 0 && end - start < longestNumber && numeral.includes(plain[start - 1] as string)) start -= 1;
      const text = plain.slice(start, end);
      if (text !== '一' && start > 0 && !stops.includes(plain[start - 1] as string)) continue;
      items.push({ number: numberOf(text), passage, index, start, end: end + 1 });
    }
  });
  return items.some(({ number }) => number === 2 || number === 3) ? items : [];
}

/** An item that follows none before it. */
export interface Break {
  readonly item: NumberedItem;
  readonly before: NumberedItem;
}

/** Lists that stand inside each other. */
const deepest = 8;

/**
 * The first item of each run that does not follow. Lists may stand inside each other and begin anew: an item is in
 * order where it follows the last one of any list that is open. Where the first items of a list are not seen, nothing
 * is known of it.
 */
export function breaksOf(items: readonly NumberedItem[]): readonly Break[] {
  const found: Break[] = [];
  const open: NumberedItem[] = [];
  let told = false;
  for (const item of items) {
    if (item.number === 0) continue;
    if (item.number === 1) {
      if (open.length === deepest) open.shift();
      open.push(item);
      told = false;
      continue;
    }
    const before = open[open.length - 1];
    const goesOn = before?.number === item.number - 1;
    const at = goesOn ? open.length - 1 : open.findLastIndex(({ number }) => number === item.number - 1);
    if (at < 0 && before !== undefined && !told) {
      found.push({ item, before });
      told = true;
    }
    open.length = at < 0 ? Math.max(0, open.length - 1) : at;
    open.push(item);
  }
  return found;
}
