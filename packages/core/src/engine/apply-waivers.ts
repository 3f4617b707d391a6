import { finding } from '../checks/index.ts';
import type { Finding } from '../model/index.ts';
import type { Waiver } from '../profile/index.ts';
import { waiverExpired, waiverUnused } from './setting-rules.ts';

/** What waivers depend on besides the findings. */
export interface WaiverContext {
  /** The day of the run, YYYY-MM-DD. */
  readonly today: string;
  readonly organ: string | null;
  readonly year: number | null;
}

export interface Waived {
  /** The findings as given, in order, those waived marked; what has expired is told behind the first that it fits. */
  readonly findings: readonly Finding[];
  /** The waivers that fit a finding, expired ones too. */
  readonly used: ReadonlySet<Waiver>;
}

const isAt = (at: string, place: string) => at === place || at.startsWith(`${place}/`);

const fits = ({ code, at }: Waiver, finding: Finding) => code === finding.code && isAt(finding.at, at);

const holdsFor = ({ organ, year }: Waiver, context: WaiverContext) =>
  (organ === undefined || organ === context.organ) && (year === undefined || year === context.year);

function expired({ code, until, reason }: Waiver, alike: readonly Finding[]): Finding {
  const [first, ...others] = alike as readonly [Finding, ...Finding[]];
  const details = { at: first.at, related: others.map(({ at }) => at), source: first.source };
  return finding(waiverExpired, 'expired', { code, until: String(until), reason, count: alike.length }, details);
}

/**
 * Marks the findings of one report that are waived: each keeps all that it says and gets `waiver`. The day is given,
 * not taken. Pure.
 */
export function applyWaivers(findings: readonly Finding[], waivers: readonly Waiver[], context: WaiverContext): Waived {
  const holding = waivers.filter((waiver) => holdsFor(waiver, context));
  const isOver = ({ until }: Waiver) => until !== null && until < context.today;
  const used = new Set<Waiver>();
  const over = new Map<Waiver, Finding[]>();
  const marked = findings.map((one) => {
    const fitting = holding.filter((waiver) => fits(waiver, one));
    for (const waiver of fitting) used.add(waiver);
    const valid = fitting.find((waiver) => !isOver(waiver));
    if (valid !== undefined) return { ...one, waiver: { reason: valid.reason, until: valid.until } };
    for (const waiver of fitting) over.set(waiver, [...(over.get(waiver) ?? []), one]);
    return one;
  });
  const told = [...over].map(([waiver, alike]) => ({ behind: alike[0], finding: expired(waiver, alike) }));
  return {
    findings: marked.flatMap((one) => [
      one,
      ...told.filter(({ behind }) => behind === one).map((entry) => entry.finding),
    ]),
    used,
  };
}

/** The waivers of a whole run that no finding fits, each as a finding whose place is in the file of waivers. */
export function unusedWaivers(waivers: readonly Waiver[], used: ReadonlySet<Waiver>): readonly Finding[] {
  return waivers.flatMap((waiver, index) => {
    if (used.has(waiver)) return [];
    const place = waiver.at === '' ? { zh: '整份报告', en: 'the whole report' } : waiver.at;
    const args = { number: index + 1, code: waiver.code, place };
    return [finding(waiverUnused, 'unused', args, { at: `/waivers/${index}` })];
  });
}
