import * as z from 'zod';
import { organKinds } from '../model/index.ts';
import { thresholds } from './thresholds.ts';

/** What a profile may say of a check. */
export const setting = z.enum(['off', 'error', 'warning', 'info']);

/** A check, or all of an area: `years/jump`, `years/*`. */
const selector = z.string().regex(/^[a-z][a-z-]*\/(?:[a-z][a-z-]*|\*)$/);

/** MM-DD, a day that every year has. */
export const dayOfYear =
  /^(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\d|30)|02-(?:0[1-9]|1\d|2[0-8]))$/;

/** How a supervising office wants reports checked; everything in it may be left out. */
export const profileSchema = z.strictObject({
  /** Shown with results. */
  name: z.string().default(''),
  /** Checks by code or area: off, or the severity of their failures. A code weighs more than its area. */
  checks: z.record(selector, setting).default({}),
  /** Local days by which reports are out, MM-DD in the year after the report year, by kind of organ. */
  deadlines: z.partialRecord(z.enum(organKinds), z.string().regex(dayOfYear)).default({}),
  thresholds: thresholds.prefault({}),
  /** The organ was merged, split or renamed since last year: figures of last year that differ are warnings. */
  reorganised: z.boolean().default(false),
});

export type Profile = Readonly<z.infer<typeof profileSchema>>;

/** What holds where nobody says otherwise. */
export const defaultProfile: Profile = profileSchema.parse({});
