import * as z from 'zod';

const name = z.string().min(1);

const rosterUnit = z.strictObject({
  name,
  /** Other names in use, such as short ones. */
  aliases: z.array(name).optional(),
  /** Names that it had before: a report under one of them is taken for its own, and told. */
  formerNames: z.array(name).optional(),
  /** The unit that it has become part of: no report of its own is expected any more. */
  mergedInto: name.nullable().optional(),
});

/** The units that owe a report to a government, all but their names optional. */
export const rosterSchema = z.strictObject({ units: z.array(rosterUnit) });

export type Roster = z.infer<typeof rosterSchema>;
export type RosterUnit = Roster['units'][number];
