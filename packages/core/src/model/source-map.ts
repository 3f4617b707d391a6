import * as z from 'zod';
import type { Pointer } from './pointer.ts';

/**
 * Why a cell has a number or none: `number` · `blank` nothing printed · `dash` - or — · `slash` / · `none` 无 ·
 * `notApplicable` 不适用 · `unreadable` something printed that is no one number · `notPrinted` no such cell in the source.
 */
export const cellStates = [
  'number',
  'blank',
  'dash',
  'slash',
  'none',
  'notApplicable',
  'unreadable',
  'notPrinted',
] as const;

export type CellState = (typeof cellStates)[number];

const count = z.int().min(1).optional();
const measure = z.int().min(0).optional();

/**
 * Where something stands in the source. Page, sheet, paragraph (those in cells too), table (the logical table, parts
 * joined), row, column and line count from 1; cell is the address in a workbook, such as 表1!C12; box is x, y, width,
 * height in PDF points from the upper left corner of the page; offset and length count UTF-16 units from 0 in the
 * decoded source; text is what is printed there; state is given for cells only.
 */
export const sourcePlace = z.strictObject({
  page: count,
  sheet: count,
  paragraph: count,
  table: count,
  row: count,
  column: count,
  cell: z.string().optional(),
  box: z.tuple([z.number(), z.number(), z.number(), z.number()]).optional(),
  line: count,
  offset: measure,
  length: measure,
  text: z.string().optional(),
  state: z.enum(cellStates).optional(),
});

export type SourcePlace = Readonly<z.infer<typeof sourcePlace>>;

/** Places by pointer into the report; optional everywhere. */
export type SourceMap = Readonly<Record<Pointer, SourcePlace>>;
