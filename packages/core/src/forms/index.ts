import type { Form } from './define-form.ts';
import { forms } from './registry.ts';

export * from './define-form.ts';
export * from './derive.ts';
export { normaliseLabel } from './label.ts';
export * from './registry.ts';

/** The form in force for reports of a year; undefined for years before the first form. */
export function formFor(year: number, among: readonly Form[] = forms): Form | undefined {
  return among.find(({ years: [from, to] }) => from <= year && (to === null || year <= to));
}
