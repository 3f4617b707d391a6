export { isIdentity } from './conditions.ts';
export { findSuspects } from './find-suspects.ts';
export type { Suspect } from './suspect.ts';
