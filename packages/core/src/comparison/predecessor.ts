import type { Report } from '../model/index.ts';
import { bareName } from './bare-name.ts';

/** What the name of a region ends in; a short name of an organ may begin with it: 市商务局. */
const level = /[省市县区州盟旗]$/;
const beginsWithLevel = /^[省市县区州盟旗]/;

/** Whether two names are of one organ as far as names tell: the same, or one of them with more of its region before it. */
export function sameOrgan(one: string, other: string): boolean {
  const [long, short] = [bareName(one), bareName(other)].sort((a, b) => b.length - a.length) as [string, string];
  if (long === short) return true;
  if (short.length < 2 || !long.endsWith(short)) return false;
  const before = long.slice(0, -short.length);
  // 东城区 and 市中区 are not 城区 and 中区 with more before them.
  if (beginsWithLevel.test(short)) return true;
  return level.test(before) && (before.length > 1 || !level.test(short));
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
