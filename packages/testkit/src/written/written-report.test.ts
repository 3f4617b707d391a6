import { checkReport, form2021, formFor, forms, parseReport, type Report } from '@nianbao/core';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { writtenReport, writtenReportOf } from './written-report.ts';
import { writtenFamily, writtenSeries } from './written-series.ts';

const errorsOf = (report: Report, options: Parameters<typeof checkReport>[1] = {}) =>
  checkReport(report, options).findings.filter(({ severity }) => severity === 'error');
const textOf = ({ chapters }: Report) =>
  Object.values(chapters)
    .flat()
    .map(({ text }) => text)
    .join('\n');

describe.each(forms)('written reports in form $id', (form) => {
  it('fit the schema, and no check finds an error in them', () => {
    fc.assert(
      fc.property(writtenReport(form), (report) => {
        expect(parseReport(report)).toEqual({ report, findings: [] });
        expect(errorsOf(report)).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  it('are always the same for the same seed, and others for others', () => {
    expect(writtenReportOf(form, 5)).toEqual(writtenReportOf(form, 5));
    const texts = Array.from({ length: 100 }, (_, seed) => textOf(writtenReportOf(form, seed)));
    expect(new Set(texts).size).toBe(100);
  });

  it('leave no slot unfilled and fill all chapters that have to have text', () => {
    for (let seed = 0; seed < 200; seed += 1) {
      const report = writtenReportOf(form, seed);
      expect(textOf(report)).not.toMatch(/[{}[\]|]|undefined|NaN|。。/);
      for (const key of ['overview', 'problems', 'otherMatters'] as const) {
        expect(report.chapters[key].length).toBeGreaterThan(1);
      }
    }
  });

  it('are of organs of every kind', () => {
    const kinds = Array.from({ length: 300 }, (_, seed) => writtenReportOf(form, seed).organ.kind);
    expect(new Set(kinds).size).toBe(8);
  });
});

describe('a written series', () => {
  const years = [2019, 2020, 2021, 2022, 2023];

  it('carries over exactly, also into the new form, and no check finds an error in it', () => {
    fc.assert(
      fc.property(writtenSeries(forms, years), (series) => {
        for (const [index, report] of series.entries()) {
          const previous = series[index - 1] ?? null;
          expect(report.form).toBe(formFor(years[index] as number)?.id);
          if (previous !== null) {
            for (const [column, value] of Object.entries(report.tables.requests?.carriedIn ?? {})) {
              expect(value ?? 0, column).toBe(previous.tables.requests?.carriedOut?.[column] ?? 0);
            }
          }
          expect(errorsOf(report, { previous })).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});

describe('a written family', () => {
  it('adds up cell by cell, and no check finds an error in it', () => {
    fc.assert(
      fc.property(writtenFamily(form2021), ({ parent, units }) => {
        for (const row of ['received', 'totalHandled', 'carriedOut']) {
          const sum = units.reduce((all, { report }) => all + (report.tables.requests?.[row]?.total ?? 0), 0);
          expect(parent.tables.requests?.[row]?.total).toBe(sum);
        }
        expect(errorsOf(parent, { family: { units, missing: null } })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
