import { areaOf } from '../model/index.ts';
import { defaultProfile, type Profile } from '../profile/index.ts';

/** What a profile says of a check: off, the severity of its failures, or nothing. Its code weighs more than its area. */
export function settingFor(code: string, { checks }: Profile): Profile['checks'][string] | null {
  if (checks === defaultProfile.checks) return null;
  if (Object.hasOwn(checks, code)) return checks[code] ?? null;
  const area = `${areaOf(code)}/*`;
  return Object.hasOwn(checks, area) ? (checks[area] ?? null) : null;
}
