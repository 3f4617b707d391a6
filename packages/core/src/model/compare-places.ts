import type { SourcePlace } from './source-map.ts';

/** Negative, zero or positive as a comes before, with or after b in the source; places that cannot be told apart are equal. */
export function comparePlaces(a: SourcePlace, b: SourcePlace): number {
  for (const key of ['page', 'sheet', 'offset', 'paragraph', 'line', 'table', 'row', 'column'] as const) {
    const [left, right] = [a[key], b[key]];
    if (left !== undefined && right !== undefined && left !== right) return left - right;
  }
  return 0;
}
