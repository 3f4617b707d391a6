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
/** Several figures alone are a row of a table. */
const words = /\p{L}/u;
const bareNumber = /^[\d０-９]{1,4}$/;

/** Finds page numbers and running heads and feet among the lines of all pages, given page by page. */
export function furnitureOf(pages: readonly (readonly Item[])[]): Furniture {
  const edges = pages.flatMap((items) => [edge(items), edge([...items].reverse())]);
  const apart = new Set(edges.flatMap((edge) => edge.apart));
  const close = byKey(edges.flatMap((edge) => edge.close).filter((item) => !apart.has(item)));
  const often = Math.max(2, pages.length * oftenEnough);
  const numbers: LineItem[] = [];
  const running: LineItem[] = [];
  for (const [key, group] of byKey(apart)) {
    const [first] = group as [LineItem];
    const repeats = group.filter((item) => group.some((other) => other.page !== item.page && isSamePlace(item, other)));
    if (isNumber(first.text)) {
      if (rises(repeats) || (pages.length === 1 && !bareNumber.test(first.text)))
        for (const item of repeats.length > 0 ? repeats : group) numbers.push(item);
    } else if (words.test(first.text) && !sentence.test(first.text)) {
      // On some pages the text or a table comes close to them.
      const also = (close.get(key) ?? []).filter((item) => repeatsOne(item, group));
      const all = repeats.length > 0 ? [...repeats, ...also] : also.length > 0 ? [first, ...also] : [];
      if (all.length >= often) for (const item of all) running.push(item);
    }
  }
  return { numbers, running };
}

/** Lines by what they say, whatever their figures. */
function byKey(items: Iterable<LineItem>): Map<string, LineItem[]> {
  const groups = new Map<string, LineItem[]>();
  for (const item of items) {
    const key = item.text.replace(/[\d０-９]+/g, '#').replace(/\s/g, '');
    const own = groups.get(key);
    if (own) own.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

/** A line stands in the place of one of another page; where that is a single one, it says the same, page numbers apart. */
function repeatsOne(item: LineItem, group: readonly LineItem[]): boolean {
  return group.some(
    (other) => other.page !== item.page && isSamePlace(item, other) && (group.length > 1 || saysTheSame(item, other)),
  );
}

const figuresOf = ({ text }: LineItem): readonly string[] => text.normalize('NFKC').match(/\d+/g) ?? [];

/** Figures are equal or grow with the pages. */
function saysTheSame(one: LineItem, other: LineItem): boolean {
  const [own, others] = [figuresOf(one), figuresOf(other)];
  return own.every(
    (figure, index) => figure === others[index] || Number(figure) - Number(others[index]) === one.page - other.page,
  );
}

/** The lines at the edge of a page from the edge inwards: those that stand apart from its text, and those close to it. */
function edge(items: readonly Item[]): { readonly apart: LineItem[]; readonly close: LineItem[] } {
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
  return { apart, close: run };
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
