export { type Deadline, deadlines } from './deadlines.ts';
export { dayOfYear, defaultProfile, type Profile, profileSchema, setting } from './profile.ts';
export type { Thresholds } from './thresholds.ts';
export { pointerPattern, somethingWritten, type Waiver, waiversSchema } from './waivers.ts';
