import * as z from 'zod';

/** RFC 6901. */
export const pointerPattern = /^(?:\/(?:[^~/]|~[01])*)*$/;

/** Holds something besides white space. */
export const somethingWritten = /\S/;

const waiverSchema = z.strictObject({
  /** The code of the findings. */
  code: z.string().min(1),
  /** A pointer into the report: findings there and below it; empty for the whole report. */
  at: z.string().regex(pointerPattern),
  /** Why this is in order; shown wherever the finding is. */
  reason: z.string().regex(somethingWritten),
  /** The last day on which the waiver holds; null for no end. */
  until: z.iso.date().nullable(),
  /** The name of the only organ that it holds for. */
  organ: z.string().min(1).optional(),
  /** The only report year that it holds for. */
  year: z.int().optional(),
});

/** Says that findings of one code at one place are in order, why, and until when. */
export type Waiver = Readonly<z.infer<typeof waiverSchema>>;

/** A file of waivers. */
export const waiversSchema = z.strictObject({ waivers: z.array(waiverSchema) });
