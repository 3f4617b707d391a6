import { longestPageNumber, pageNumber } from '../../page-number.ts';
import type { Item, LineItem } from './items.ts';

/** What repeats on pages and is no part of the text. */
export interface Furniture {
  readonly numbers: readonly LineItem[];
  readonly running: readonly LineItem[];
}

/** Lines from the edge of a page among which running heads and feet are looked for. */
const deepest = 3;
const samePlace = 6;
const bareNumber = /^[\d０-９]{1,4}$/;

/** Finds page numbers and running heads and feet among the lines of all pages, given page by page. */
export function furnitureOf(pages: readonly (readonly Item[])[]): Furniture {
  const edges = pages.map((items) => [...edge(items), ...edge([...items].reverse())]);
  const groups = new Map<string, LineItem[]>();
  for (const item of new Set(edges.flat())) {
    const key = item.text.replace(/[\d０-９]+/g, '#').replace(/\s/g, '');
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  const numbers: LineItem[] = [];
  const running: LineItem[] = [];
  for (const group of groups.values()) {
    const [first] = group as [LineItem];
    const repeats = group.filter((item) => group.some((other) => other.page !== item.page && isSamePlace(item, other)));
    if (isNumber(first.text)) {
      if (rises(repeats) || (pages.length === 1 && !bareNumber.test(first.text)))
        numbers.push(...(repeats.length > 0 ? repeats : group));
    } else if (repeats.length >= 2) running.push(...repeats);
  }
  return { numbers, running };
}

/** The lines at the edge of a page, up to the first table. */
function edge(items: readonly Item[]): LineItem[] {
  const lines: LineItem[] = [];
  for (const item of items.slice(0, deepest)) {
    if (item.kind === 'table') break;
    lines.push(item);
  }
  return lines;
}

const isNumber = (text: string) => pageNumber(text) !== null || bareNumber.test(text);

const isSamePlace = (one: LineItem, other: LineItem) => Math.abs(one.box.top - other.box.top) < samePlace;

/** The numbers grow with the pages, one for one. */
function rises(items: readonly LineItem[]): boolean {
  if (items.length < 2) return false;
  const starts = new Set(items.map(({ page, text }) => numberOf(text) - page));
  return starts.size === 1;
}

function numberOf(text: string): number {
  if (text.length > longestPageNumber) return Number.NaN;
  return pageNumber(text)?.number ?? Number(text.normalize('NFKC'));
}
