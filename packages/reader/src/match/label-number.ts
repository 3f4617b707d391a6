import { acceptedRows } from '@nianbao/core';
import { parseChineseNumber } from './chinese-number.ts';
import type { FormRow } from './label-index.ts';

const leadingNumber = /^\s*[（(]?([一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)、.．:：]/;

/** The number in front of a label; null where it has none. */
function numberOf(label: string): number | null {
  const text = leadingNumber.exec(label.normalize('NFKC'))?.[1];
  return text === undefined ? null : (parseChineseNumber(text) ?? Number(text));
}

/**
 * Of rows that a label names, those that its number does not contradict. Numbers count only for a name that is part of
 * others, such as 其他, and only where the group of the row does not stand beside the label. `nameOf` normalises.
 */
export function withNumber(
  label: string,
  name: string,
  rows: readonly FormRow[],
  beside: readonly { readonly text: string }[],
  nameOf: (label: string) => string,
): readonly FormRow[] {
  const number = numberOf(label);
  if (number === null) return rows;
  return rows.filter(({ table, row }) => {
    const others = acceptedRows(table).flatMap((one) => (one === row ? [] : one.zh.map(nameOf)));
    const isPart = others.some((other) => other !== name && other.includes(name));
    if (!isPart || numberOf(row.zh[row.zh.length - 1] ?? '') === number) return true;
    const group = nameOf(row.zh[row.zh.length - 2] ?? '');
    return group !== '' && beside.some(({ text }) => nameOf(text) === group);
  });
}
