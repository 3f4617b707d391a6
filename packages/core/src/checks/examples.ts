// Generated from the files of this folder: pnpm generate.
import { forms } from '../forms/index.ts';
import cellsBlank from './cells/blank.examples.ts';
import cellsNotACount from './cells/not-a-count.examples.ts';
import cellsPlaceholder from './cells/placeholder.examples.ts';
import chaptersMissing from './chapters/missing.examples.ts';
import chaptersOrder from './chapters/order.examples.ts';
import type { Example } from './define-examples.ts';
import formMixed from './form/mixed.examples.ts';
import formOutdatedRow from './form/outdated-row.examples.ts';
import formWrongForYear from './form/wrong-for-year.examples.ts';
import identityExamples from './identities.examples.ts';

export * from './define-examples.ts';
export * from './example-report.ts';

/** The examples of every check, by its code. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  ...identityExamples(forms),
  'cells/blank': cellsBlank,
  'cells/not-a-count': cellsNotACount,
  'cells/placeholder': cellsPlaceholder,
  'chapters/missing': chaptersMissing,
  'chapters/order': chaptersOrder,
  'form/mixed': formMixed,
  'form/outdated-row': formOutdatedRow,
  'form/wrong-for-year': formWrongForYear,
};
