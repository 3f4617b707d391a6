import type { Finding } from '@nianbao/core';
import { groupBy } from '../group-by.ts';

/** Findings that are told in one entry; the first one speaks for all. */
export type Entry = readonly [Finding, ...Finding[]];

const severities = ['error', 'warning', 'info'] as const;

/** From how many on findings of one kind share one entry. Errors stand alone. */
const many = { error: Number.POSITIVE_INFINITY, warning: 3, info: 3 } as const;

/**
 * The failures that are not waived, in the order in which they are told: errors, warnings, notes, each in the order of the source. Errors
 * stand alone; many warnings or notes of the same kind share an entry at the place of the first.
 */
export function entries(findings: readonly Finding[]): readonly Entry[] {
  const failures = findings.filter(({ outcome, waiver }) => outcome === 'fail' && waiver === undefined);
  const kind = ({ code, messageId, severity }: Finding) => `${severity} ${code} ${messageId}`;
  const byKind = groupBy(failures, kind);
  return severities.flatMap((severity) =>
    failures
      .filter((finding) => finding.severity === severity)
      .flatMap((finding): Entry[] => {
        const alike = byKind.get(kind(finding)) ?? [];
        if (alike.length < many[severity]) return [[finding]];
        return alike[0] === finding ? [alike as unknown as Entry] : [];
      }),
  );
}
