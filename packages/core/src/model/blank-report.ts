import { blankTables } from '../forms/derive.ts';
import type { ChapterKey, Form } from '../forms/index.ts';
import type { Report } from './report.ts';

export const chapterKeys = [
  'overview',
  'proactiveDisclosure',
  'requests',
  'remedies',
  'problems',
  'otherMatters',
] as const satisfies readonly ChapterKey[];

/** A report that says nothing yet. */
export function blankReport<const F extends Form>(form: F): Report<F> {
  return {
    schemaVersion: 1,
    form: form.id,
    year: null,
    organ: { name: null, kind: null, divisionCode: null },
    title: null,
    period: { from: null, to: null },
    contact: { address: null, postcode: null, phone: null, fax: null, email: null, website: null },
    issued: { by: null, on: null },
    preamble: null,
    chapters: Object.fromEntries(chapterKeys.map((key) => [key, []])) as unknown as Report['chapters'],
    tables: blankTables(form) as Report<F>['tables'],
    extra: [],
  };
}
