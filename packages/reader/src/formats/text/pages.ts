import { type Finding, finding } from '@nianbao/core';
import { longestPageNumber, pageNumber } from '../../page-number.ts';
import { textLeftOut } from '../../problems/document.ts';
import type { Line } from './lines.ts';

interface Group {
  readonly lines: Line[];
  last: number;
  rises: boolean;
}

/**
 * The lines that hold a page number and nothing else. A number is one of a page only where others printed
 * alike follow, each larger than the one before; all together are told once.
 */
export function pageNumbers(text: string, lines: readonly Line[]): { pages: ReadonlySet<Line>; told: Finding[] } {
  const groups = new Map<string, Group>();
  for (const line of lines) {
    const found = pageNumber(text.slice(line.from, Math.min(line.to, line.from + longestPageNumber + 1)));
    if (!found) continue;
    const group = groups.get(found.style);
    if (!group) groups.set(found.style, { lines: [line], last: found.number, rises: true });
    else {
      group.lines.push(line);
      group.rises &&= found.number > group.last;
      group.last = found.number;
    }
  }
  const pages = new Set<Line>();
  for (const { lines: own, rises } of groups.values())
    if (rises && own.length >= 2) for (const line of own) pages.add(line);
  const first = lines.find((line) => pages.has(line));
  if (!first) return { pages, told: [] };
  const { from: offset, to } = first;
  const source = { line: first.number, offset, length: to - offset };
  const args = { count: pages.size, text: text.slice(offset, to) };
  return { pages, told: [finding(textLeftOut, 'pageNumbers', args, { at: '', source })] };
}
