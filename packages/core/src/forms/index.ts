import type { Form } from './define-form.ts';
import { forms } from './registry.ts';

export { type Crosswalk, crosswalk, type SharedRow, type SharedTable } from './crosswalk.ts';
export {
  type Chapter,
  type ChapterKey,
  type Column,
  defineForm,
  type Form,
  type Identity,
  type Kind,
  type Line,
  type Substitute,
  type Table,
  type Words,
} from './define-form.ts';
export {
  acceptedRows,
  type CellKey,
  cells,
  type FormCell,
  type HeaderGrid,
  headerGrid,
  type LabelCell,
  signature,
  type Tables,
} from './derive.ts';
export { UnknownKeyError } from './errors.ts';
export { normaliseLabel } from './label.ts';
export { formsBasis, notices } from './notices.ts';
export * from './registry.ts';

/**
 * The form in force for reports of a year; undefined for years before the first form. A later form replaces an earlier
 * one from its first year on, so that a form without a last year needs no edit when the next one is issued.
 */
export function formFor(year: number, among: readonly Form[] = forms): Form | undefined {
  const inForce = among.filter(({ years: [from, to] }) => from <= year && (to === null || year <= to));
  return inForce.sort((a, b) => b.years[0] - a.years[0])[0];
}
