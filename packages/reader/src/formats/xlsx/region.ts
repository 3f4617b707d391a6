import type { Item } from './items.ts';

/** Cells that stand together, apart from others by blank rows or columns. */
export type Region = readonly Item[];

/** The least and the greatest that a number of the cells is. */
export const lowest = (items: Region, key: 'top' | 'left') =>
  items.reduce((least, item) => Math.min(least, item[key]), Infinity);
export const highest = (items: Region, key: 'bottom' | 'right') =>
  items.reduce((most, item) => Math.max(most, item[key]), 0);
