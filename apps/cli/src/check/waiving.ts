import { applyWaivers, type Finding, unusedWaivers, type Waiver } from '@nianbao/core';
import type { Settings } from '../settings/settings.ts';

/** The waivers of a run, and which of them have fitted something so far. */
export class Waiving {
  readonly #settings: Settings;
  readonly #used = new Set<Waiver>();

  constructor(settings: Settings) {
    this.#settings = settings;
  }

  /** Findings about an organ and a year with those marked that are waived. */
  mark(findings: readonly Finding[], organ: string | null, year: number | null): readonly Finding[] {
    const { waivers, today } = this.#settings;
    if (waivers.length === 0) return findings;
    const waived = applyWaivers(findings, waivers, { today, organ, year });
    for (const waiver of waived.used) this.#used.add(waiver);
    return waived.findings;
  }

  /** The waivers that fit nothing. */
  unused(): readonly Finding[] {
    return unusedWaivers(this.#settings.waivers, this.#used);
  }
}
