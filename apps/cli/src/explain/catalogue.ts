import { areaOf, judgedRules, modelMisfit, modelNotAReport, type Rule, settingRules } from '@nianbao/core';
import { readRules } from '@nianbao/reader';
import { groupBy } from '../group-by.ts';
import { ownRules } from '../rules.ts';

/** Everything that can be found: checks, and what reading a file or its JSON may turn up. Sorted by code. */
export const catalogue: readonly Rule[] = [
  ...judgedRules,
  ...readRules,
  modelMisfit,
  modelNotAReport,
  ...settingRules,
  ...ownRules,
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Rules by area. */
export type Areas = ReadonlyMap<string, readonly Rule[]>;

/** The catalogue by area. */
export const areas: Areas = groupBy(catalogue, ({ id }) => areaOf(id));
