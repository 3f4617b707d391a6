export { defaultProfile, type Profile, profileSchema } from './profile.ts';
export type { Thresholds } from './thresholds.ts';
