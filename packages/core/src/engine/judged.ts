import type { Finding } from '../model/index.ts';
import type { Profile } from '../profile/index.ts';
import { settingFor } from './setting-for.ts';

/** Findings of rules as a profile wants them: without those that are off, failures with the severity that it gives. */
export function judged(findings: readonly Finding[], profile: Profile): readonly Finding[] {
  return findings.flatMap((one) => {
    const setting = settingFor(one.code, profile);
    if (setting === 'off') return [];
    return setting === null || one.outcome !== 'fail' ? one : { ...one, severity: setting };
  });
}
