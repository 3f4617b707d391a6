/** A range of cells; rows and columns count from 1. */
export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export const mostRows = 1_048_576;
export const mostColumns = 16_384;
const letters = 26;
const address = /^\$?([A-Z]{1,3})\$?([1-9]\d{0,6})$/;

/** The letters of a column. */
export function columnName(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / letters))
    name = String.fromCharCode(65 + ((rest - 1) % letters)) + name;
  return name;
}

/** Row and column of an address such as C12; null for what is no address of a cell. */
export function parseAddress(text: string): { readonly row: number; readonly column: number } | null {
  const [, name = '', digits = ''] = address.exec(text.toUpperCase()) ?? [];
  const row = Number(digits);
  let column = 0;
  for (const letter of name) column = column * letters + letter.charCodeAt(0) - 64;
  return column >= 1 && column <= mostColumns && row >= 1 && row <= mostRows ? { row, column } : null;
}

/** A range such as A1:C12; null for what is none. */
export function parseRange(text: string): Range | null {
  const [first = '', last = first] = text.split(':');
  const [from, to] = [parseAddress(first), parseAddress(last)];
  if (!from || !to || from.row > to.row || from.column > to.column) return null;
  return { top: from.row, left: from.column, bottom: to.row, right: to.column };
}
