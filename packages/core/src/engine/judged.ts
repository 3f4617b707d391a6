import type { Finding } from '../model/index.ts';
import type { Profile } from '../profile/index.ts';
import { judge } from './judge.ts';

/** Findings of rules as a profile wants them: without those that are off, failures with the severity that it gives. */
export function judged(findings: readonly Finding[], profile: Profile): readonly Finding[] {
  return findings.flatMap((one) => {
    const judgement = judge(one.code, profile);
    if (judgement === 'off') return [];
    return judgement === null || one.outcome !== 'fail' ? one : { ...one, severity: judgement };
  });
}
