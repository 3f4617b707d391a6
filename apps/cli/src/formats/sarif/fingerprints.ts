import { createHash } from 'node:crypto';
import type { CheckedFile } from '../../inputs/checked-file.ts';

/**
 * One fingerprint for each finding of a report. It stays the same while organ, year, rule, message and place in the
 * report do, wherever the file lies and whatever its figures are; equal ones are told apart by their number.
 */
export function fingerprints({ organ, year, findings }: CheckedFile): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ code, messageId, at }) => {
    const key = JSON.stringify([organ, year, code, messageId, at]);
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    return createHash('sha256').update(`${key} ${number}`).digest('hex');
  });
}
