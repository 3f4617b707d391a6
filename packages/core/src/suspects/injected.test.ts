import { balancedReport, type Numbers, numbersFrom } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identityChecks } from '../checks/index.ts';
import { checkReport } from '../engine/index.ts';
import { type Form, forms, type Identity, type Table } from '../forms/index.ts';
import { cellPointer, type Pointer, printedRows, type Report } from '../model/index.ts';
import type { Suspect } from './index.ts';

const checks = identityChecks(forms);
const check = (report: Report) => checkReport(report, { checks });

interface Place {
  readonly table: Table;
  readonly row: string;
  readonly column: string;
  readonly at: Pointer;
}

const placesOf = (report: Report, { tables }: Form): readonly Place[] =>
  tables
    .filter((table) => table.identities.length > 0)
    .flatMap((table) =>
      printedRows(report, table).flatMap(({ row, cells }) =>
        cells.map(({ column, at }) => ({ table, row: row.key, column: column.key, at })),
      ),
    );

const figureAt = (report: Report, { table, row, column }: Place) => report.tables[table.key]?.[row]?.[column] as number;

function withFigures(report: Report, figures: readonly (readonly [Place, number])[]): Report {
  const changed = structuredClone(report);
  for (const [{ table, row, column }, value] of figures) {
    (changed.tables[table.key]?.[row] as Record<string, number | null>)[column] = value;
  }
  return changed;
}

/** Where each identity that a cell takes part in is reported, straight from the declaration of the form. */
function touched({ table, row, column }: Place): readonly string[] {
  const standIn = table.substitutes.find(({ rows }) => rows.some(({ key }) => key === row));
  const own = standIn?.standFor ?? [row];
  const takesPart = ({ every, sum, equals }: Identity) =>
    [...sum, ...equals].some((key) => (every === 'row' ? key === column : own.includes(key)));
  return table.identities.filter(takesPart).map(({ key, every, equals: [first = ''] }) => {
    const at = every === 'row' ? cellPointer(table.key, row, first) : cellPointer(table.key, first, column);
    return `${table.key}/${key} ${at}`;
  });
}

/** What becomes of a figure, by kind of error; null where it cannot befall this one. */
const errors: readonly ((value: number, numbers: Numbers) => number | null)[] = [
  function transposed(value) {
    const digits = [...String(value)];
    const at = digits.findIndex((digit, index) => index + 1 < digits.length && digit !== digits[index + 1]);
    if (at === -1 || (at === 0 && digits[1] === '0')) return null;
    return Number([...digits.slice(0, at), digits[at + 1], digits[at], ...digits.slice(at + 2)].join(''));
  },
  (value, numbers) => {
    const digits = String(value);
    const at = numbers(digits.length);
    return digits.length < 2 ? null : Number(digits.slice(0, at) + digits.slice(at + 1));
  },
  (value) => (value === 0 ? null : value * 10),
  (value, numbers) => Math.max(0, value + (numbers(2) === 0 ? 1 : -1) * (1 + numbers(9))),
  (_, numbers) => numbers(5000),
  (value) => (value === 0 ? null : 0),
];

function spoilt(value: number, kind: number, numbers: Numbers): number {
  const wrong = (errors[kind % errors.length] as (typeof errors)[number])(value, numbers);
  return wrong === null || wrong === value ? value + 1 + numbers(40) : wrong;
}

/** Whether suspects of no worse a rank name all of these cells, each with its true value, and in their sets no other cell. */
const isNamed = (suspects: readonly Suspect[], truth: ReadonlyMap<Pointer, number>, worst: number) =>
  [...truth.keys()].every((pointer) =>
    suspects.some(
      ({ rank, cells }) =>
        rank <= worst &&
        cells.some(({ at }) => at === pointer) &&
        cells.every(({ at, to }) => to !== null && truth.get(at) === to),
    ),
  );

const cases = forms.flatMap((form: Form) => [
  { form, substitutes: false },
  { form, substitutes: true },
]);

/** The share of what was tried that went well. */
class Rate {
  tried = 0;
  #right = 0;

  add(right: boolean): void {
    this.tried += 1;
    if (right) this.#right += 1;
  }

  get share(): number {
    return this.#right / this.tried;
  }
}

const sample = (one: (typeof cases)[number], numRuns: number, seed: number) =>
  fc.sample(balancedReport(one.form, one), { numRuns, seed });

describe('one wrong cell', () => {
  it('breaks all its identities and is among the first suspects: every cell, every kind of error, over 1,000 reports', () => {
    const numbers = numbersFrom(2024);
    const [all, remedies] = [new Rate(), new Rate()];
    const [seen, places] = [new Set<string>(), new Set<string>()];
    for (const one of cases) {
      const reports = sample(one, 24, 7);
      const own = placesOf(reports[0] as Report, one.form);
      for (const place of own) places.add(`${one.form.id} ${place.at}`);
      // Table 3 decides itself which of its cells is wrong; those of table 4 are tried more often.
      const tried = own.flatMap((place) =>
        Array.from({ length: place.table.key === 'remedies' ? 12 : 2 }, () => place),
      );
      for (const [index, place] of tried.entries()) {
        const report = reports[index % reports.length] as Report;
        const value = figureAt(report, place);
        const wrong = spoilt(value, numbers(errors.length), numbers);
        const { findings, suspects } = check(withFigures(report, [[place, wrong]]));
        expect(findings.map(({ code, at }) => `${code} ${at}`).sort()).toEqual([...touched(place)].sort());
        const named = isNamed(suspects, new Map([[place.at, value]]), 1);
        all.add(named);
        if (place.table.key === 'remedies') remedies.add(named);
        seen.add(`${one.form.id} ${place.at}`);
      }
    }
    expect(all.tried).toBeGreaterThan(1000);
    expect(seen).toEqual(places);
    expect(all.share).toBeGreaterThan(0.99);
    expect(remedies.share).toBeGreaterThan(0.95);
  });

  it('of the cells that stand in two identities or more, is the only suspect of its size', () => {
    for (const one of cases) {
      const numbers = numbersFrom(11);
      const [report] = sample(one, 1, 3) as [Report];
      for (const place of placesOf(report, one.form).filter(({ table }) => table.key === 'requests')) {
        const value = figureAt(report, place);
        const { suspects } = check(withFigures(report, [[place, value + 1 + numbers(900)]]));
        const single = suspects.filter(({ cells }) => cells.length === 1);
        expect(single.map(({ cells }) => cells)).toMatchObject([[{ at: place.at, to: value }]]);
      }
    }
  });
});

describe('two wrong cells', () => {
  it('neighbours in each other’s place are among the first suspects', () => {
    const [numbers, rate] = [numbersFrom(5), new Rate()];
    for (const one of cases) {
      const reports = sample(one, 12, 19);
      for (let round = 0; round < 100; round += 1) {
        const report = reports[round % reports.length] as Report;
        const places = placesOf(report, one.form).filter(({ table }) => table.key === 'requests');
        const at = numbers(places.length);
        const width = 7;
        const [a, b] = [places[at], places[at + (round % 2 === 0 ? 1 : width)]] as [Place, Place | undefined];
        if (b === undefined || (round % 2 === 0 && a.row !== b.row)) continue;
        const [own, other] = [figureAt(report, a), figureAt(report, b)];
        const { findings, suspects } = check(
          withFigures(report, [
            [a, other],
            [b, own],
          ]),
        );
        // What stands in the same sums cannot be told apart.
        if (findings.length === 0) continue;
        rate.add(
          isNamed(
            suspects,
            new Map([
              [a.at, own],
              [b.at, other],
            ]),
            1,
          ),
        );
      }
    }
    expect(rate.tried).toBeGreaterThan(200);
    expect(rate.share).toBeGreaterThan(0.97);
  });

  it('anywhere in table 3 are among the suspects', () => {
    const [numbers, named, first] = [numbersFrom(77), new Rate(), new Rate()];
    for (const one of cases) {
      const reports = sample(one, 12, 23);
      for (let round = 0; round < 60; round += 1) {
        const report = reports[round % reports.length] as Report;
        const places = placesOf(report, one.form).filter(({ table }) => table.key === 'requests');
        const [a, b] = [places[numbers(places.length)], places[numbers(places.length)]] as [Place, Place];
        if (a === b) continue;
        const pair = [a, b].map((place) => [place, spoilt(figureAt(report, place), numbers(6), numbers)] as const);
        const { suspects } = check(withFigures(report, pair));
        const truth = new Map([a, b].map((place) => [place.at, figureAt(report, place)]));
        named.add(isNamed(suspects, truth, Number.POSITIVE_INFINITY));
        first.add(isNamed(suspects, truth, 1));
      }
    }
    expect(named.tried).toBeGreaterThan(200);
    expect(named.share).toBeGreaterThan(0.97);
    expect(first.share).toBeGreaterThan(0.97);
  });
});

/** Figures as they come in bad reports, for some of the cells; the others stay as they are. */
const damage = fc.array(
  fc.tuple(fc.nat(400), fc.oneof(fc.nat(60), fc.constantFrom(null, -5, 0.5, 1e308, 2 ** 53 - 1))),
  {
    maxLength: 12,
  },
);

describe('the suspects of any report', () => {
  it.each(cases)(
    'mend what they explain, break nothing and leave the report alone: form $form.id, $substitutes',
    (one) => {
      fc.assert(
        fc.property(balancedReport(one.form, one), damage, (balanced, wrong) => {
          const report = structuredClone(balanced);
          for (const [index, value] of wrong) {
            const places = placesOf(balanced, one.form);
            const { table, row, column } = places[index % places.length] as Place;
            (report.tables[table.key]?.[row] as Record<string, number | null>)[column] = value;
          }
          const before = structuredClone(report);
          const { counts, findings, suspects } = check(report);
          expect(report).toEqual(before);
          expect(check(report).suspects).toEqual(suspects);
          const failing = findings.filter(({ outcome }) => outcome === 'fail');
          expect(suspects.length > 0).toBe(failing.length > 0);

          for (const { cells, explains, why } of suspects) {
            expect(why.zh.length * why.en.length).toBeGreaterThan(0);
            if (cells.length === 0 || cells.some(({ to }) => to === null)) continue;
            const mended = structuredClone(report);
            for (const { at, from, to } of cells) {
              const [, , table = '', row = '', column = ''] = at.split('/');
              const line = mended.tables[table]?.[row] as Record<string, number | null>;
              expect(line[column]).toBe(from);
              expect(to).not.toBe(from);
              expect(Number.isSafeInteger(to) && (to as number) >= 0).toBe(true);
              line[column] = to;
            }
            const after = check(mended);
            const still = after.findings
              .filter(({ outcome }) => outcome === 'fail')
              .map(({ code, at }) => `${code} ${at}`);
            const was = failing.map(({ code, at }) => `${code} ${at}`);
            expect(was).toEqual(expect.arrayContaining(still));
            expect(after.counts.pass).toBeGreaterThanOrEqual(counts.pass);
            const gone = failing.filter(({ code, at }) => !still.includes(`${code} ${at}`));
            expect([...new Set(gone.map(({ code }) => code))].sort()).toEqual(explains);
            const own = new Set(cells.map(({ at }) => at));
            const about = failing.filter(({ at, related }) => [at, ...related].some((pointer) => own.has(pointer)));
            expect(gone).toEqual(about);
          }
        }),
        { numRuns: 60 },
      );
    },
  );
});
