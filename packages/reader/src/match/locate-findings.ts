import type { Finding, Pointer, SourcePlace } from '@nianbao/core';
import { textLeftOut } from '../problems/document.ts';
import type { Reading } from './reading.ts';

interface Range {
  readonly pointer: Pointer;
  readonly from: number;
  readonly to: number;
}

/** Ranges of the source may lie in one another, but never deeper than this. */
const deepest = 8;

/** Tells which part of a report stands at an offset of its source. */
function finder(sourceMap: Readonly<Record<Pointer, SourcePlace>>): (offset: number) => Pointer {
  const ranges: Range[] = [];
  for (const [pointer, { offset, length = 0 }] of Object.entries(sourceMap)) {
    const part = pointer.startsWith('/tables/') || pointer.startsWith('/chapters/') || pointer === '/preamble';
    if (part && offset !== undefined) ranges.push({ pointer, from: offset, to: offset + length });
  }
  ranges.sort((a, b) => a.from - b.from || b.to - a.to);
  return (offset) => {
    let low = 0;
    for (let high = ranges.length; low < high; ) {
      const middle = (low + high) >> 1;
      if ((ranges[middle] as Range).from <= offset) low = middle + 1;
      else high = middle;
    }
    const near = ranges.slice(Math.max(0, low - deepest), low).reverse();
    return near.find(({ to }) => offset <= to)?.pointer ?? '';
  };
}

/**
 * What a format had to say of a place in the source, said of the part of the report that stands there. A cell in which
 * something was left out and nothing else stands is not blank but unreadable.
 */
export function locateFindings(findings: readonly Finding[], reading: Reading): readonly Finding[] {
  if (findings.length === 0) return findings;
  const pointerAt = finder(reading.sourceMap);
  return findings.map((finding) => {
    const offset = finding.at === '' ? finding.source?.offset : undefined;
    const at = offset === undefined ? '' : pointerAt(offset);
    const place = reading.sourceMap[at];
    if (finding.code === textLeftOut.id && place?.state === 'blank')
      reading.place(at, { ...place, state: 'unreadable' });
    return at === '' ? finding : { ...finding, at };
  });
}
