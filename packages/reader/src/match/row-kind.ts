import type { Table } from '@nianbao/core';
import type { SourceCell } from '../document.ts';
import type { Band, FormRow, LabelIndex } from './label-index.ts';
import { isFigure, isUnit, looksLikeFigure } from './parse-figure.ts';
import type { CellRow } from './printed-rows.ts';

interface Common {
  readonly cells: readonly SourceCell[];
  /** The cells that make up the label; for a row of figures alone, none. */
  readonly labels: readonly SourceCell[];
  /** The cells right of the label, blanks included. */
  readonly values: readonly SourceCell[];
  readonly match: FormRow | null;
  readonly band: Band | null;
}

/** A row of the form, by what it was named. */
export interface DataRow extends Common {
  readonly kind: 'data';
  readonly match: FormRow;
  /** The merged labels that stand beside and above its own. */
  readonly groups: readonly SourceCell[];
  /** `label`: as it stands. `pieces`: torn over several rows. `spelling`: misspelt. `order`: by the rows around it alone. */
  readonly by: 'label' | 'pieces' | 'spelling' | 'order';
}

/** One printed row of a table, by what stands in it. */
export type PrintedRow =
  | DataRow
  | (Common &
      (
        | { readonly kind: 'blank' | 'group' | 'header' | 'figures' | 'unknown' }
        | { readonly kind: 'band'; readonly band: Band }
      ));

const numbered = /^\s*(?:[（(]?[一二三四五六七八九十]+[）)、]|\d+[.．、])/;

/** Cells before the first figure; no table has so many labels in a row. */
const widestLabel = 64;

/** A blank, or what stands in place of a figure without being one: （5）, ※, ○. */
const isNoLabel = (text: string) => text === '' || (!/[\p{L}:：、.．]/u.test(text) && !/^\s*$/.test(text));

function textOf(cells: readonly SourceCell[], from: number, to: number): string {
  let text = '';
  for (let at = from; at <= to; at += 1) text += cells[at]?.text ?? '';
  return text;
}

/** The longest run of label cells, ending as far right as possible, that names a row. */
function findRow(
  cells: readonly SourceCell[],
  leading: number,
  labels: LabelIndex,
  current: Table | null,
  above: readonly SourceCell[],
): { match: FormRow; from: number; to: number; groups: readonly SourceCell[] } | null {
  if (leading > widestLabel) return null;
  for (let to = leading - 1; to >= 0; to -= 1) {
    if (isNoLabel(cells[to]?.text ?? '')) continue;
    for (let from = Math.max(0, to - 8); from <= to; from += 1) {
      const text = textOf(cells, from, to);
      const beside = from === 0 ? above : [...above, ...cells.slice(0, from)];
      const match = labels.row(text, current, beside);
      if (match === null) continue;
      // Right of a group stands the label itself, be it one that names nothing.
      const right = cells.slice(to + 1, leading).filter((cell) => cell.text !== '' && !isUnit(cell.text));
      if (labels.isGroup(text) && right.some((cell) => !isFigure(cell.text))) return null;
      const groups = beside.filter((cell) => labels.isGroup(cell.text));
      return groups.every(({ text }) => labels.isAbove(text, match.row)) ? { match, from, to, groups } : null;
    }
  }
  return null;
}

/** Tells what a row of a table is. `current` is the table that its band or header names. */
export function classify({ cells, above }: CellRow, labels: LabelIndex, current: Table | null): PrintedRow {
  const filled = cells.filter((cell) => cell.text !== '');
  const none = { cells, labels: [], values: cells, match: null, band: null };
  const [first] = filled;
  if (first === undefined) return { ...none, kind: 'blank' };
  // A merged cell that was taken apart says the same in every part.
  const heads = labels.band(first.text);
  const band = heads && filled.every(({ text }) => labels.band(text)?.table === heads.table) ? heads : null;
  if (band !== null) return { ...none, kind: 'band', band };

  const figureAt = cells.findIndex((cell) => looksLikeFigure(cell.text));
  if (figureAt < 0) {
    const headings = filled.filter(
      ({ text }) =>
        labels.isCorner(text) ||
        labels.isPlainCorner(text) ||
        (labels.isColumn(text) && !numbered.test(text)) ||
        labels.isGroup(text) ||
        labels.row(text, current) !== null,
    );
    const overColumns = filled.filter(({ text }) => labels.isColumn(text) && !numbered.test(text));
    const corner =
      filled.some(({ text }) => labels.isCorner(text)) ||
      (overColumns.length > 0 && filled.some(({ text }) => labels.isPlainCorner(text)));
    const row = labels.row(filled[filled.length - 1]?.text ?? '', current);
    const isOneRow = row !== null && filled.slice(0, -1).every(({ text }) => labels.isAbove(text, row.row));
    const across =
      filled.length > 1 &&
      !isOneRow &&
      headings.length === filled.length &&
      filled.every(({ text }) => !numbered.test(text));
    const sideBySide = filled.filter(({ text }) => labels.isSideBySide(text));
    if (corner || overColumns.length > 1 || across || (sideBySide.length > 1 && !isOneRow))
      return { ...none, kind: 'header' };
  }
  const leading = figureAt < 0 ? cells.length : figureAt;
  const found = findRow(cells, leading, labels, current, above);
  if (found !== null) {
    const { match, from, to, groups } = found;
    return {
      ...none,
      kind: 'data',
      match,
      labels: cells.slice(from, to + 1),
      values: cells.slice(to + 1),
      groups,
      by: 'label',
    };
  }
  if (filled.every((cell) => isFigure(cell.text))) return { ...none, kind: 'figures' };
  if (filled.every(({ text }) => labels.isGroup(text)))
    return { ...none, kind: filled.length > 1 ? 'header' : 'group' };
  const named = cells.slice(0, leading);
  return { ...none, kind: 'unknown', labels: named.filter((cell) => cell.text !== ''), values: cells.slice(leading) };
}

/** A row of words that name nothing of the form, such as 单位：件 or 续表. */
export const isWords = ({ kind, values }: PrintedRow) =>
  kind === 'unknown' && !values.some(({ text }) => looksLikeFigure(text));
