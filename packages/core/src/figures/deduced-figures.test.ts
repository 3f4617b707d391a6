import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { cells, type Form, form2019, form2021, forms } from '../forms/index.ts';
import { cellPointer, type Report, type SourceMap } from '../model/index.ts';
import { DeducedFigures } from './deduced-figures.ts';

type Row = (number | null)[];

const applicants = form2021.tables.find(({ key }) => key === 'requests')?.columns.map(({ key }) => key) ?? [];

function put(report: Report, row: string, values: Row): void {
  for (const [index, value] of values.entries()) {
    (report.tables.requests?.[row] as Record<string, number | null>)[applicants[index] as string] = value;
  }
}

const figuresOf = (report: Report, form: Form, sourceMap: SourceMap = {}) =>
  new DeducedFigures(report, form, sourceMap);

const cases = forms.flatMap((form: Form) => [
  { form, substitutes: false },
  { form, substitutes: true },
]);

describe('the counts of a report with blanks', () => {
  it.each(cases)('are those that were there before: form $form.id, rows of another form $substitutes', (one) => {
    const all = cells(one.form);
    const blanks = fc.oneof(fc.subarray([...all]), fc.subarray([...all], { maxLength: 40 }));
    let deduced = 0;
    fc.assert(
      fc.property(balancedReport(one.form, one), blanks, (original, chosen) => {
        const report = structuredClone(original) as Report;
        for (const { table, row, column } of chosen) {
          const figures = report.tables[table.key]?.[row.key];
          if (figures) figures[column.key] = null;
        }
        const before = structuredClone(report);
        const figures = figuresOf(report, one.form);
        for (const { table, row, column, kind } of all) {
          if (kind !== 'count') continue;
          const [printed, was] = [report, original].map((from) => from.tables[table.key]?.[row.key]?.[column.key]);
          const value = figures.value(table.key, row.key, column.key);
          if (printed !== null) expect(value).toBe(printed);
          else if (value !== null) {
            deduced += 1;
            expect(value, `${table.key}.${row.key}.${column.key}`).toBe(was);
          }
          if (typeof was === 'number') expect(figures.least(table.key, row.key, column.key)).toBeLessThanOrEqual(was);
        }
        expect(report).toEqual(before);
      }),
      { numRuns: 60 },
    );
    expect(deduced).toBeGreaterThan(100);
  });

  it('come out of rows without totals, where the columns add up', () => {
    const report = soundReport(form2019);
    for (const row of Object.keys(report.tables.requests ?? {})) put(report, row, Array(7).fill(null));
    put(report, 'received', [30, 5, null, null, null, 1, 36]);
    put(report, 'granted', [12, 4, null, null, null, 1, null]);
    put(report, 'partiallyGranted', [3, ...Array(6).fill(null)]);
    put(report, 'unavailableNotHeld', [13, 1, ...Array(5).fill(null)]);
    put(report, 'totalHandled', [28, 5, null, null, null, 1, 34]);
    put(report, 'carriedOut', [2, null, null, null, null, null, 2]);
    const figures = figuresOf(report, form2019);
    expect(figures.value('requests', 'granted', 'total')).toBe(17);
    expect(figures.value('requests', 'partiallyGranted', 'total')).toBe(3);
    expect(figures.value('requests', 'refusedStateSecret', 'total')).toBe(0);
    expect(figures.value('requests', 'granted', 'research')).toBe(0);
    expect(figures.value('requests', 'carriedIn', 'total')).toBe(0);
  });

  it('are not told where the rest does not decide them', () => {
    const report = soundReport(form2021);
    put(report, 'received', [3, null, null, 0, 0, 0, 8]);
    put(report, 'granted', [4, null, 0, 0, 0, 0, null]);
    const figures = figuresOf(report, form2021);
    expect(figures.value('requests', 'received', 'enterprise')).toBe(null);
    expect(figures.value('requests', 'granted', 'total')).toBe(null);
    expect(figures.least('requests', 'granted', 'total')).toBe(4);
    expect(figures.least('requests', 'received', 'enterprise')).toBe(0);
    expect(figures.isBlank('requests', 'received', 'enterprise')).toBe(true);
    expect(figures.isBlank('requests', 'received', 'naturalPerson')).toBe(false);
    expect(figures.isBlank('requests', 'none', 'total')).toBe(false);
  });
});

describe('nothing is deduced', () => {
  const report = soundReport(form2021);
  put(report, 'received', [3, null, 0, 0, 0, 0, 8]);
  put(report, 'totalHandled', [3, 5, 0, 0, 0, 0, 8]);
  put(report, 'granted', [3, 5, 0, 0, 0, 0, 8]);
  const place = cellPointer('requests', 'received', 'enterprise');
  const deduced = (changed: Report, sourceMap: SourceMap = {}) =>
    figuresOf(changed, form2021, sourceMap).value('requests', 'received', 'enterprise');

  it('of a cell in which something else is printed', () => {
    expect(deduced(report)).toBe(5);
    for (const state of ['blank', 'dash', 'slash', 'none'] as const) {
      expect(deduced(report, { [place]: { state } })).toBe(5);
    }
    for (const state of ['unreadable', 'notPrinted'] as const) {
      expect(deduced(report, { [place]: { state } })).toBe(null);
      const figures = figuresOf(report, form2021, { [place]: { state } });
      expect(figures.isBlank('requests', 'received', 'enterprise')).toBe(false);
    }
  });

  it('from figures that are no counts', () => {
    for (const odd of [-3, 0.5, 1e308]) {
      const changed = structuredClone(report);
      put(changed, 'received', [odd, null, 0, 0, 0, 0, 8]);
      put(changed, 'carriedIn', [0, null, 0, 0, 0, 0, odd]);
      expect(deduced(changed)).toBe(null);
      expect(figuresOf(changed, form2021).value('requests', 'received', 'naturalPerson')).toBe(null);
    }
  });

  it('where the table contradicts itself, before or after', () => {
    const broken = structuredClone(report);
    put(broken, 'carriedOut', [0, 0, 0, 0, 0, 1, 0]);
    expect(deduced(broken)).toBe(null);
    const later = structuredClone(report);
    put(later, 'received', [3, null, 0, 0, 0, 0, 9]);
    expect(deduced(later)).toBe(null);
  });

  it('and nothing fails where there is no table, or none of that name', () => {
    const empty: Report = { ...soundReport(form2021), tables: {} };
    const figures = figuresOf(empty, form2021);
    expect(figures.value('requests', 'received', 'total')).toBe(null);
    expect(figures.least('requests', 'received', 'total')).toBe(0);
    expect(figures.has('requests', 'received', 'total')).toBe(false);
    expect(figuresOf(report, form2021).value('none', 'received', 'total')).toBe(null);
    expect(figuresOf(report, form2021).least('requests', 'none', 'total')).toBe(0);
  });

  it('of rows that another form has in their place', () => {
    const taken = structuredClone(report);
    for (const row of ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons']) put(taken, row, Array(7).fill(null));
    (taken.tables.requests as Record<string, Record<string, number>>).otherHandling = Object.fromEntries(
      applicants.map((key) => [key, 0]),
    );
    const figures = figuresOf(taken, form2021);
    expect(figures.has('requests', 'otherReasons', 'total')).toBe(false);
    expect(figures.has('requests', 'otherHandling', 'total')).toBe(true);
    expect(figures.value('requests', 'otherHandling', 'total')).toBe(0);
    expect(figures.value('requests', 'received', 'enterprise')).toBe(5);
    expect(figuresOf(report, form2021).has('requests', 'otherHandling', 'total')).toBe(false);
  });
});
