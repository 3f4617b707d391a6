import { type Finding, finding, type Report, sameOrgan } from '@nianbao/core';
import { groupBy } from '../group-by.ts';
import { previousSeveral, previousUnmatched } from '../rules.ts';

/** A report that may be that of the year before for another. */
export interface Earlier {
  readonly file: string;
  readonly report: Report;
}

function unmatched({ file, report }: Earlier): Finding {
  const { year, organ } = report;
  if (year === null || organ.name === null) return finding(previousUnmatched, 'nameless', { file }, { at: '' });
  return finding(previousUnmatched, 'organ', { file, organ: organ.name, year, next: year + 1 }, { at: '' });
}

/** Finds, for each report checked, the one of the same organ for the year before: by its name, never by a guess. */
export class PreviousReports {
  readonly #all: readonly Earlier[];
  readonly #byYear: ReadonlyMap<number | null, readonly Earlier[]>;
  readonly #used = new Set<Earlier>();
  readonly #several = new Map<string, Finding>();

  constructor(earlier: readonly Earlier[]) {
    this.#all = earlier;
    this.#byYear = groupBy(earlier, ({ report }) => report.year);
  }

  /** Null where there is none, or more than one. */
  before({ year, organ }: Report): Earlier | null {
    const { name } = organ;
    if (year === null || name === null) return null;
    const ofYear = this.#byYear.get(year - 1) ?? [];
    const named = ofYear.filter(({ report }) => report.organ.name === name);
    const alike = ({ report }: Earlier) => report.organ.name !== null && sameOrgan(report.organ.name, name);
    const found = named.length > 0 ? named : ofYear.filter(alike);
    for (const one of found) this.#used.add(one);
    if (found.length <= 1) return found[0] ?? null;
    const files = found.map(({ file }) => `“${file}”`).join('');
    const args = { organ: name, year: year - 1, next: year, count: found.length, files };
    this.#several.set(`${year} ${files}`, finding(previousSeveral, 'several', args, { at: '' }));
    return null;
  }

  /** What could not be decided. */
  several(): readonly Finding[] {
    return [...this.#several.values()];
  }

  /** Those that no other report was held against. */
  unused(): readonly Finding[] {
    return this.#all.filter((one) => !this.#used.has(one)).map(unmatched);
  }
}
