import type { Finding, Pointer, SourcePlace } from '@nianbao/core';
import { textLeftOut } from '../problems/document.ts';
import { formulaWithoutValue } from '../problems/workbook.ts';
import type { Reading } from './reading.ts';

type Box = NonNullable<SourcePlace['box']>;
type Places = Readonly<Record<Pointer, SourcePlace>>;
type Find = (place: SourcePlace) => Pointer | undefined;

interface Range {
  readonly pointer: Pointer;
  readonly from: number;
  readonly to: number;
}

/** Ranges of the source may lie in one another, but never deeper than this. */
const deepest = 8;

/** By where in the text something stands. */
function byOffset(parts: readonly Pointer[], places: Places): Find {
  const ranges = parts.flatMap((pointer): Range[] => {
    const { offset, length = 0 } = places[pointer] as SourcePlace;
    return offset === undefined ? [] : [{ pointer, from: offset, to: offset + length }];
  });
  ranges.sort((a, b) => a.from - b.from || b.to - a.to);
  return ({ offset }) => {
    if (offset === undefined) return undefined;
    let low = 0;
    for (let high = ranges.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ranges[middle] as Range).from <= offset) low = middle + 1;
      else high = middle;
    }
    const near = ranges.slice(Math.max(0, low - deepest), low).reverse();
    return near.find(({ to }) => offset <= to)?.pointer;
  };
}

/** By the number of the paragraph, or the address in a workbook. */
function byNumber(parts: readonly Pointer[], places: Places): Find {
  const numbers = new Map<number | string, Pointer>();
  for (const pointer of parts) {
    const { cell, paragraph } = places[pointer] as SourcePlace;
    const number = cell ?? paragraph;
    if (number !== undefined) numbers.set(number, pointer);
  }
  return ({ cell, paragraph }) => numbers.get(cell ?? paragraph ?? '');
}

const slack = 1;
const holds = ([x, y, width, height]: Box, [left, top, wide, high]: Box) =>
  left >= x - slack && top >= y - slack && left + wide <= x + width + slack && top + high <= y + height + slack;

/** By the place on a page. */
function byBox(parts: readonly Pointer[], places: Places): Find {
  const pages = new Map<number, (readonly [Pointer, Box])[]>();
  for (const pointer of parts) {
    const { page, box } = places[pointer] as SourcePlace;
    if (page === undefined || box === undefined) continue;
    const own = pages.get(page);
    if (own) own.push([pointer, box]);
    else pages.set(page, [[pointer, box]]);
  }
  return ({ page, box }) => (box ? pages.get(page ?? 0)?.find(([, own]) => holds(own, box))?.[0] : undefined);
}

/** What is said of a cell without text that is not blank: something belongs there that was not read. */
const notBlank: ReadonlySet<string> = new Set([textLeftOut.id, formulaWithoutValue.id]);

const isPart = (pointer: Pointer) =>
  pointer.startsWith('/tables/') || pointer.startsWith('/chapters/') || pointer === '/preamble';

/** Tells which part of a report stands at a place of its source. */
function finder(places: Places): Find {
  const parts = Object.keys(places).filter(isPart);
  const ways: { readonly asks: (place: SourcePlace) => boolean; readonly make: typeof byBox; find?: Find }[] = [
    { asks: ({ offset }) => offset !== undefined, make: byOffset },
    { asks: ({ cell, paragraph }) => (cell ?? paragraph) !== undefined, make: byNumber },
    { asks: ({ box }) => box !== undefined, make: byBox },
  ];
  return (place) => {
    for (const way of ways) {
      if (!way.asks(place)) continue;
      way.find ??= way.make(parts, places);
      const pointer = way.find(place);
      if (pointer !== undefined) return pointer;
    }
    return undefined;
  };
}

/**
 * What a format had to say of a place in the source, said of the part of the report that stands there. A cell in which
 * something was left out, or has no result, and nothing else stands is not blank but unreadable.
 */
export function locateFindings(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  if (findings.length === 0) return findings;
  const find = finder(reading.sourceMap);
  return findings.map((finding) => {
    const at = finding.at === '' && finding.source ? find(finding.source) : undefined;
    if (at === undefined) return finding;
    const place = reading.sourceMap[at];
    if (notBlank.has(finding.code) && place?.state === 'blank') reading.place(at, { ...place, state: 'unreadable' });
    return { ...finding, at };
  });
}
