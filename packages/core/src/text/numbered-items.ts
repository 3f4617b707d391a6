import { chineseNumber, type Passage, parseChineseNumber } from './index.ts';

/** In Chinese or Arabic figures; 0 for what is no number. */
const numberOf = (text: string) => (/^\d/.test(text) ? Number(text) : (parseChineseNumber(text) ?? 0));

/** An item of an enumeration. */
export interface NumberedItem {
  readonly number: number;
  /** As it is printed: （二）, 3., 四是; and its number alone. */
  readonly mark: string;
  readonly text: string;
  readonly passage: Passage;
  /** The number of the passage among those looked at, from 0. */
  readonly index: number;
  /** Where it begins in the squeezed text of the passage. */
  readonly start: number;
}

/** The mark of an item of the same list that has another number. */
export function markOf({ mark, text }: NumberedItem, number: number): string {
  return mark.replace(text, /^\d/.test(text) ? String(number) : chineseNumber(number));
}

/** How inner headings are numbered, each kind by itself. */
export const headingMarks: readonly RegExp[] = [
  /^[（(]([一二三四五六七八九十]{1,3})[）)]/,
  /^(\d{1,2})[.、](?!\d)/,
  /^[（(](\d{1,2})[）)]/,
];

/** Headings with a number of one kind, and paragraphs that begin with one. */
export function numberedHeadings(passages: readonly Passage[], marks: RegExp): readonly NumberedItem[] {
  return passages.flatMap((passage, index) => {
    const found = marks.exec(passage.plain);
    if (found === null) return [];
    const text = found[1] as string;
    return [{ number: numberOf(text), mark: found[0], text, passage, index, start: 0 }];
  });
}

const listed = /([一二三四五六七八九十]{1,3})[是要]/g;
const stops = '。；;，,：:、！!？?”》）)';

/** 一是 … 二是 …: 一是 begins a list wherever it stands, behind a word too; 二是 is an item behind a stop or comma only. */
export function listItems(passages: readonly Passage[]): readonly NumberedItem[] {
  return passages.flatMap((passage, index) =>
    [...passage.plain.matchAll(listed)].flatMap((found) => {
      const [mark, text = ''] = found;
      const start = found.index ?? 0;
      const isItem = text === '一' || start === 0 || stops.includes(passage.plain[start - 1] as string);
      return isItem ? [{ number: numberOf(text), mark, text, passage, index, start }] : [];
    }),
  );
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
  let open: readonly NumberedItem[] = [];
  let told = false;
  for (const item of items) {
    if (item.number === 0) continue;
    if (item.number === 1) {
      open = [...open.slice(1 - deepest), item];
      told = false;
      continue;
    }
    const before = open[open.length - 1];
    const at = open.findLastIndex(({ number }) => number === item.number - 1);
    if (at < 0 && before !== undefined && !told) {
      found.push({ item, before });
      told = true;
    }
    open = [...open.slice(0, at < 0 ? -1 : at), item];
  }
  return found;
}
