import { chapterFaults } from './chapters.ts';
import type { FamilyFault, Fault } from './define-fault.ts';
import { tableFaults } from './tables.ts';
import { textFaults } from './text.ts';
import { wordingFaults } from './wording.ts';
import { familyFaults, yearFaults } from './years.ts';

/** A fault for every check, by its code. */
export const faults: Readonly<Record<string, Fault | FamilyFault>> = {
  ...tableFaults,
  ...chapterFaults,
  ...textFaults,
  ...wordingFaults,
  ...yearFaults,
  ...familyFaults,
};
