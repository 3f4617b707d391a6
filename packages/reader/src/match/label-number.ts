import { acceptedRows, normaliseLabel, parseChineseNumber, type Table } from '@nianbao/core';
import type { FormRow } from './label-index.ts';

const leadingNumber = /^\s*[（(]?([一二三四五六七八九十]{1,3}|\d{1,2})\s*[）)、.．:：]/;

/** The number in front of a label; null where it has none. */
function numberOf(label: string): number | null {
  const text = leadingNumber.exec(label.normalize('NFKC'))?.[1];
  return text === undefined ? null : (parseChineseNumber(text) ?? Number(text));
}

/** The names of rows that are part of other labels of the table: 其他 stands in 其他处理. */
export function namesInOthers(table: Table): readonly string[] {
  const rows = acceptedRows(table);
  const labels = rows.flatMap((row) => row.zh.map(normaliseLabel));
  const names = rows.map((row) => normaliseLabel(row.zh[row.zh.length - 1] ?? ''));
  return names.filter((name) => labels.some((label) => label !== name && label.includes(name)));
}

/**
 * Of rows that a label names, those that its number does not contradict, or whose group stands beside the label.
 * `nameOf` normalises.
 */
export function withNumber(
  label: string,
  rows: readonly FormRow[],
  beside: readonly { readonly text: string }[],
  nameOf: (label: string) => string,
): readonly FormRow[] {
  const number = numberOf(label);
  if (number === null) return rows;
  return rows.filter(({ row }) => {
    if (numberOf(row.zh[row.zh.length - 1] ?? '') === number) return true;
    const group = nameOf(row.zh[row.zh.length - 2] ?? '');
    return group !== '' && beside.some(({ text }) => nameOf(text) === group);
  });
}
