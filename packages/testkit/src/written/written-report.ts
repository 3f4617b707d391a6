import type { Form, Report } from '@nianbao/core';
import * as fc from 'fast-check';
import { figuresOf } from './figures.ts';
import { type Organ, organFrom } from './organs.ts';
import { type Picks, picksFrom } from './picks.ts';
import { type Matter, writeReport } from './write-report.ts';

const later = 5;

/** The matter of a report by a seed, which may be any whole number: an organ, a year of the form, figures that balance. */
export function matterOf(form: Form, seed: number): Matter {
  const picks = picksFrom(seed);
  const [first, last] = form.years;
  const year = picks.of('year').between(first, last ?? first + later - 1);
  const organ: Organ = organFrom(picks.of('organ'));
  const earlier = figuresOf(form, organ, null, picks.of('before'));
  const figures = figuresOf(form, organ, earlier, picks.of('figures'));
  return { form, year, organ, figures, before: earlier, picks: picks.of('words') };
}

/** Zeros left blank, as many agencies do: none, those among the parts, or all of them but for the totals. */
export function withBlankZeros(report: Report, picks: Picks): Report {
  const blanks = picks.pick(['none', 'none', 'none', 'parts', 'requests'] as const);
  if (blanks === 'none') return report;
  const tables = Object.entries(report.tables).map(([key, rows]) => {
    if (blanks === 'requests' && key !== 'requests') return [key, rows] as const;
    const blanked = Object.entries(rows).map(([name, row]) => [name, blankRow(row)] as const);
    return [key, Object.fromEntries(blanked)] as const;
  });
  return { ...report, tables: Object.fromEntries(tables) };
}

const blankRow = (row: Readonly<Record<string, number | null>>) =>
  Object.fromEntries(Object.entries(row).map(([key, value]) => [key, value === 0 && key !== 'total' ? null : value]));

/** A correct report as agencies write them; the same seed always gives the same one. */
export function writtenReportOf(form: Form, seed: number): Report {
  return withBlankZeros(writeReport(matterOf(form, seed)), picksFrom(seed).of('blanks'));
}

const seeds = fc.nat(2 ** 31 - 2);

/**
 * Correct reports as agencies write them: organs of every kind, small figures that balance, six chapters whose sentences
 * state figures of the tables in many wordings, among others that they do not speak of. Nothing in them is wrong.
 */
export function writtenReport(form: Form): fc.Arbitrary<Report> {
  return seeds.map((seed) => writtenReportOf(form, seed));
}
