import { type Form, formFor, type Report } from '@nianbao/core';
import * as fc from 'fast-check';
import { type Figures, figuresOf } from './figures.ts';
import { familyFrom, organFrom } from './organs.ts';
import { picksFrom } from './picks.ts';
import { writeReport } from './write-report.ts';
import { withBlankZeros } from './written-report.ts';

/** Reports of one organ over some years, first to last: what is carried out of one is carried into the next. */
export function writtenSeriesOf(forms: readonly Form[], years: readonly number[], seed: number): readonly Report[] {
  const picks = picksFrom(seed);
  const organ = organFrom(picks.of('organ'));
  let before: Figures | null = null;
  return years.map((year) => {
    const form = formFor(year, forms);
    if (form === null || form === undefined) throw new RangeError(`no form for ${year}`);
    const figures: Figures = figuresOf(form, organ, before, picks.of(`figures ${year}`));
    const words = picks.of(`words ${year}`);
    const report = writeReport({ form, year, organ, figures, before, picks: words });
    before = figures;
    return withBlankZeros(report, picks.of('blanks'));
  });
}

/** The report of a government with those of its units, which add up to it cell by cell. */
export interface WrittenFamily {
  readonly parent: Report;
  readonly units: readonly { readonly name: string; readonly report: Report }[];
}

function sumOf(all: readonly Figures[]): Figures {
  const [first, ...others] = structuredClone(all) as Figures[];
  const sum = first as Figures;
  for (const figures of others) {
    for (const [table, rows] of Object.entries(figures)) {
      for (const [row, values] of Object.entries(rows)) {
        const place = sum[table]?.[row] as Record<string, number>;
        for (const [column, value] of Object.entries(values)) place[column] = added(place[column] ?? 0, value);
      }
    }
  }
  return sum;
}

/** Amounts have four decimals: they are added in yuan. */
const added = (one: number, other: number) => Math.round((one + other) * 10_000) / 10_000;

/** A family of some units by a seed, which may be any whole number. */
export function writtenFamilyOf(form: Form, units: number, seed: number): WrittenFamily {
  const picks = picksFrom(seed);
  const family = familyFrom(picks.of('family'), units);
  const year = form.years[0] + picks.of('year').below(2);
  const figures = family.units.map((organ) => figuresOf(form, organ, null, picks.of(organ.name)));
  const write = (organ: (typeof family.units)[number], own: Figures) =>
    writeReport({ form, year, organ, figures: own, before: null, picks: picks.of(`words ${organ.name}`) });
  return {
    parent: write(family.parent, sumOf(figures)),
    units: family.units.map((organ, index) => ({
      name: organ.name,
      report: write(organ, figures[index] as Figures),
    })),
  };
}

const seeds = fc.nat(2 ** 31 - 2);

/** Series of correct reports over some years, in whatever forms those years have. */
export const writtenSeries = (forms: readonly Form[], years: readonly number[]): fc.Arbitrary<readonly Report[]> =>
  seeds.map((seed) => writtenSeriesOf(forms, years, seed));

/** Governments with their units. */
export const writtenFamily = (form: Form, units = 4): fc.Arbitrary<WrittenFamily> =>
  seeds.map((seed) => writtenFamilyOf(form, units, seed));
