import type { Report } from '../model/index.ts';
import { bareName } from './bare-name.ts';

/** Whether two names are of one organ as far as names tell: the same, or one of them with more of its region before it. */
export function sameOrgan(one: string, other: string): boolean {
  const [long, short] = [bareName(one), bareName(other)].sort((a, b) => b.length - a.length) as [string, string];
  return long === short || (short.length > 1 && long.endsWith(short));
}

/** Why a report that was given as that of the year before may not be taken for it. */
export type Doubt = 'year' | 'withoutYear' | 'organ';

/** What is known of the organ besides its reports: other names of it, and whether it was merged, split or renamed. */
export interface KnownOrgan {
  readonly aliases: readonly string[];
  readonly reorganised: boolean;
}

const isAlias = (name: string, aliases: readonly string[]) => aliases.some((alias) => sameOrgan(alias, name));

/** Null where nothing speaks against it; an organ without a name is nothing against it. */
export function doubtAbout(previous: Report, report: Report, { aliases, reorganised }: KnownOrgan): Doubt | null {
  if (report.year === null || previous.year === null) return 'withoutYear';
  if (previous.year !== report.year - 1) return 'year';
  const [now, before] = [report.organ.name, previous.organ.name];
  if (reorganised || now === null || before === null || sameOrgan(now, before)) return null;
  return isAlias(now, aliases) || isAlias(before, aliases) ? null : 'organ';
}
