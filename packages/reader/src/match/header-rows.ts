import type { Geometry, SourceCell } from '../document.ts';
import type { Header } from './header.ts';
import type { LabelIndex } from './label-index.ts';
import { isFigure, isUnit } from './parse-figure.ts';
import { isCounting } from './printed-rows.ts';
import { isWords, type PrintedRow } from './row-kind.ts';

const year = /^(?:19|20)\d{2}$/;
const isFilled = ({ text }: SourceCell) => text !== '';

/**
 * Whether a row right under a header only parts its columns further, such as 2020年 | 2021年, or holds the rest of
 * labels broken over two rows.
 */
export function isSubHeader(row: PrintedRow, header: Header, labels: LabelIndex, geometry: Geometry): boolean {
  const filled = row.cells.filter(isFilled);
  if (!partsColumns(row, filled, header, labels, geometry) || header.sideBySide !== null) return false;
  return !filled.some(({ text, column }) => column < header.start || isUnit(text));
}

function partsColumns(
  { kind }: PrintedRow,
  filled: readonly SourceCell[],
  header: Header,
  labels: LabelIndex,
  geometry: Geometry,
): boolean {
  if (kind === 'figures') return filled.every(({ text }) => year.test(text));
  if (kind === 'unknown') return !isCounting(filled, header.leaves().length);
  // 其他 stands beside pieces of other labels: it names a column here, not a row.
  const isPiece = ({ text }: SourceCell) => !isFigure(text) && !labels.isKnown(text);
  return kind === 'data' && geometry !== 'spaced' && filled.length > 1 && filled.some(isPiece);
}

/** Whether a first row of words heads columns that are not those of the form, such as 渠道 | 条数. */
export function isForeignHeader(row: PrintedRow, geometry: Geometry): boolean {
  const filled = row.cells.filter((cell) => isFilled(cell) && !isUnit(cell.text));
  return geometry === 'exact' && isWords(row) && filled.length > 1;
}
