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
/** The part of the pages on which a running head is printed at least. */
const oftenEnough = 0.4;
/** Lines of a text stand no farther apart than this part of their size. */
const widestLeading = 0.9;
const sentence = /[，。；]/;
const bareNumber = /^[\d０-９]{1,4}$/;

/** Finds page numbers and running heads and feet among the lines of all pages, given page by page. */
export function furnitureOf(pages: readonly (readonly Item[])[]): Furniture {
  const edges = pages.map((items) => [...edge(items), ...edge([...items].reverse())]);
  const often = Math.max(2, pages.length * oftenEnough);
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
        for (const item of repeats.length > 0 ? repeats : group) numbers.push(item);
    } else if (repeats.length >= often && !sentence.test(first.text)) for (const item of repeats) running.push(item);
  }
  return { numbers, running };
}

/** The lines at the edge of a page that stand apart from its text, from the edge inwards. */
function edge(items: readonly Item[]): LineItem[] {
  const apart: LineItem[] = [];
  let run: LineItem[] = [];
  for (const [index, item] of items.slice(0, deepest).entries()) {
    if (item.kind !== 'line') break;
    run.push(item);
    const inner = items[index + 1];
    if (inner ? !isApart(item, inner) : run.length > 1) continue;
    for (const one of run) apart.push(one);
    run = [];
  }
  return apart;
}

/** Farther from each other than the lines of a text, or of another size. */
function isApart({ box, size }: LineItem, inner: Item): boolean {
  if (inner.kind === 'line' && Math.abs(inner.size - size) > 0.08 * size) return true;
  const gap = Math.max(inner.box.top - box.bottom, box.top - inner.box.bottom);
  return gap > widestLeading * size;
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
