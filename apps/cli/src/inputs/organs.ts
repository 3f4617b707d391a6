import { type Report, sameOrgan } from '@nianbao/core';
import { groupBy } from '../group-by.ts';

interface OfOrgan {
  readonly report: Report;
}

/**
 * Reports by organ, in the order of their first. Two names are taken for one organ only where one of them is the other
 * with more of its region, and neither is like a third. A report that names no organ stands alone.
 */
export function byOrgan<Item extends OfOrgan>(items: readonly Item[]): readonly (readonly Item[])[] {
  const names = [...new Set(items.flatMap(({ report }) => report.organ.name ?? []))];
  const like = (name: string) => names.filter((other) => other !== name && sameOrgan(other, name));
  const known = new Map<string, string>();
  for (const name of names) {
    const [other, third] = like(name);
    const mutual = other !== undefined && third === undefined && like(other).length === 1;
    known.set(name, mutual ? (known.get(other) ?? name) : name);
  }
  const key = (item: Item) => (item.report.organ.name === null ? item : known.get(item.report.organ.name));
  return [...groupBy(items, key).values()];
}
