// Generated from the files of this folder: pnpm generate.
import cellsBlank from './cells/blank.ts';
import cellsNotACount from './cells/not-a-count.ts';
import cellsPlaceholder from './cells/placeholder.ts';
import chaptersMissing from './chapters/missing.ts';
import chaptersOrder from './chapters/order.ts';
import type { Check } from './define-check.ts';
import formMixed from './form/mixed.ts';
import formOutdatedRow from './form/outdated-row.ts';
import formWrongForYear from './form/wrong-for-year.ts';

/** The checks that have a file of their own, by id. */
export const ownChecks: readonly Check[] = [
  cellsBlank,
  cellsNotACount,
  cellsPlaceholder,
  chaptersMissing,
  chaptersOrder,
  formMixed,
  formOutdatedRow,
  formWrongForYear,
];
