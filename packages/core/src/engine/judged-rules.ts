import { checks, type Rule } from '../checks/index.ts';
import { familyRules } from './family-rules.ts';
import { seriesRules } from './series-rules.ts';

/** All that a profile may switch off or give another severity: the checks, and what is told of a series or a family. */
export const judgedRules: readonly Rule[] = [...checks, ...seriesRules, ...familyRules];
