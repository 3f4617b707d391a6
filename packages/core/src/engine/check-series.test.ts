import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { type Form, form2019, form2021, formFor } from '../forms/index.ts';
import type { Finding, Report } from '../model/index.ts';
import { profileSchema } from '../profile/index.ts';
import { checkSeries } from './check-series.ts';
import { UnknownFormError } from './errors.ts';

type Row = Record<string, number | null>;

const row = (report: Report, table: string, key: string) => report.tables[table]?.[key] as Row;
const ofYear = (year: number, name = '某市财政局'): Report => ({
  ...soundReport(formFor(year) as Form, year),
  organ: { name, kind: 'department', divisionCode: null },
});
const codes = (findings: readonly Finding[]) => findings.map(({ code, messageId }) => `${code} ${messageId}`);
const ofYears = (findings: readonly Finding[]) => findings.filter(({ code }) => code.startsWith('years/'));

/** Makes a report follow from that of the year before: what is carried in, in force, published and there last year. */
function follow(before: Report, report: Report, form: Form): Report {
  const next = structuredClone(report);
  const requests = next.tables.requests as Record<string, Row>;
  for (const column of Object.keys(requests.carriedIn as Row)) {
    const carried = row(before, 'requests', 'carriedOut')[column] as number;
    const handled = (requests.totalHandled?.[column] as number) + (requests.carriedOut?.[column] as number);
    // What is carried in has to be handled or carried over: more is carried over where it would not balance.
    const short = Math.max(0, carried - handled);
    (requests.carriedOut as Row)[column] = (requests.carriedOut?.[column] as number) + short;
    (requests.carriedIn as Row)[column] = carried;
    (requests.received as Row)[column] = handled + short - carried;
  }
  for (const { key, rows } of form.tables) {
    for (const line of rows) {
      const [last, now] = [before.tables[key]?.[line.key], row(next, key, line.key)];
      if (last?.inForce !== undefined && 'inForce' in now) {
        now.repealed = Math.min(now.repealed as number, (last.inForce as number) + (now.issued as number));
        now.inForce = (last.inForce as number) + (now.issued as number) - now.repealed;
      }
      if (last?.publishedTotal !== undefined)
        now.publishedTotal = (last.publishedTotal as number) + (now.published as number);
      if (last?.lastYearItems !== undefined)
        now.lastYearItems = (last.lastYearItems as number) + (last.change as number);
    }
  }
  return next;
}

/** Totals of the rows that `follow` changed by column. */
function totalled(report: Report): Report {
  for (const key of ['received', 'carriedIn', 'carriedOut']) {
    const figures = row(report, 'requests', key);
    const parts = Object.keys(figures).filter((column) => column !== 'total');
    figures.total = parts.reduce((sum, column) => sum + (figures[column] as number), 0);
  }
  return report;
}

const series = fc
  .tuple(balancedReport(form2019), balancedReport(form2019), balancedReport(form2021), balancedReport(form2021))
  .map((reports) => {
    const dated = reports.map((report, at) => ({ ...report, year: 2019 + at, title: null, preamble: null }));
    const following: Report[] = [];
    for (const report of dated) {
      const last = following.at(-1);
      following.push(last === undefined ? report : totalled(follow(last, report, formFor(report.year) as Form)));
    }
    return following;
  });

describe('a series', () => {
  it('that carries over exactly has no error or warning across years', () => {
    fc.assert(
      fc.property(series, (reports) => {
        const { reports: checked, findings } = checkSeries([...reports].reverse());
        expect(checked.map(({ index, previous, year }) => [index, previous, year])).toEqual([
          [3, null, 2019],
          [2, 3, 2020],
          [1, 2, 2021],
          [0, 1, 2022],
        ]);
        expect(codes(findings)).toEqual(['years/form-change lost']);
        const told = checked.flatMap((one) => ofYears(one.findings)).filter(({ code }) => code !== 'years/same-text');
        expect(told.filter(({ severity }) => severity !== 'info')).toEqual([]);
        const areas = new Set(told.map(({ code }) => code));
        expect([...areas].filter((code) => code !== 'years/jump')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  it('with one column broken has exactly that finding', () => {
    const columns = form2021.tables.find(({ key }) => key === 'requests')?.columns.map(({ key }) => key) ?? [];
    fc.assert(
      fc.property(series, fc.constantFrom(...columns), fc.integer({ min: 1, max: 3 }), (reports, column, at) => {
        const broken = structuredClone(reports);
        const figures = row(broken[at] as Report, 'requests', 'carriedIn');
        const expected = figures[column] as number;
        figures[column] = expected + 1;
        const { reports: checked } = checkSeries(broken);
        const told = checked.flatMap(({ index, findings }) =>
          findings.filter(({ code }) => code === 'years/carried-over').map((one) => ({ index, ...one })),
        );
        expect(told).toMatchObject([
          { index: at, severity: 'error', at: `/tables/requests/carriedIn/${column}`, expected, actual: expected + 1 },
        ]);
      }),
      { numRuns: 25 },
    );
  });

  it('may be empty, or one report', () => {
    expect(checkSeries([])).toEqual({ reports: [], findings: [] });
    const { reports, findings } = checkSeries([ofYear(2023)]);
    expect(reports).toMatchObject([{ index: 0, year: 2023, previous: null }]);
    expect(findings).toEqual([]);
  });

  it('takes neither of two reports of one year for last year’s', () => {
    const [first, second, next] = [ofYear(2022), ofYear(2022), ofYear(2023)];
    row(second, 'requests', 'carriedOut').total = 5;
    const { reports, findings } = checkSeries([first, next, second]);
    expect(findings).toMatchObject([{ code: 'years/two-reports', messageId: 'several', severity: 'warning' }]);
    expect(findings[0]?.message.zh).toContain('第 1 份“某市财政局2022年政府信息公开工作年度报告”、第 3 份');
    expect(reports.map(({ previous }) => previous)).toEqual([null, null, null]);
    expect(reports[2]?.findings[0]).toMatchObject({ messageId: 'successor', outcome: 'cannotTell', at: '/year' });
    expect(ofYears(reports.flatMap((one) => one.findings))).toHaveLength(1);
    const alone = checkSeries([next]).reports[0]?.counts.cannotTell ?? 0;
    expect(reports[2]?.counts.cannotTell).toBe(alone + 1);
  });

  it('calls the reports as it is told to', () => {
    const without = { ...ofYear(2023), year: null };
    const { findings } = checkSeries([ofYear(2022), ofYear(2022), without], {
      names: ['甲.html', '乙.html', '丙.html'],
    });
    expect(findings.map(({ message }) => message.zh)).toEqual([
      expect.stringContaining('2022 年有 2 份报告：“甲.html”、“乙.html”；'),
      expect.stringMatching(/^“丙.html”没有年度/),
    ]);
  });

  it('does not take a report for its own predecessor', () => {
    const one = ofYear(2022);
    const { reports, findings } = checkSeries([one, one]);
    expect(codes(findings)).toEqual(['years/two-reports several']);
    expect(reports.map(({ previous }) => previous)).toEqual([null, null]);
  });

  it('tells gaps, reports without a year and years before the forms', () => {
    const undated = { ...ofYear(2023), year: null };
    const early = { ...soundReport(form2019, 2019), year: 2017 };
    const { reports, findings } = checkSeries([undated, ofYear(2024), early, ofYear(2021)]);
    expect(codes(findings)).toEqual([
      'years/gap missing',
      'years/gap missing',
      'years/before-forms years',
      'years/without-year unknown',
    ]);
    expect(findings.map(({ args }) => args.years).slice(0, 2)).toEqual(['2018–2020', '2022–2023']);
    expect(reports.map(({ year }) => year)).toEqual([2017, 2021, 2024, null]);
    expect(ofYears(reports.flatMap((one) => one.findings))).toEqual([]);
  });

  it('does not compare under different names, unless they are stated to be of one organ', () => {
    const renamed = [ofYear(2022, '某市农业局'), ofYear(2023, '某市农业农村局')];
    const { reports, findings } = checkSeries(renamed);
    expect(codes(findings)).toEqual(['years/different-organs names']);
    expect(reports[1]).toMatchObject({ previous: null });
    expect(codes(ofYears(reports[1]?.findings ?? []))).toEqual(['years/not-previous organ']);
    for (const options of [{ aliases: ['市农业局'] }, { profile: profileSchema.parse({ reorganised: true }) }]) {
      const stated = checkSeries(renamed, options);
      expect(stated.findings).toEqual([]);
      expect(stated.reports[1]).toMatchObject({ previous: 0 });
    }
  });

  it('says what the new form of 2021 has nothing for', () => {
    const { findings } = checkSeries([ofYear(2020), ofYear(2021)]);
    expect(codes(findings)).toEqual(['years/form-change lost']);
    expect(findings[0]?.message.zh).toContain('第二十条第（五）项“其他对外管理服务事项”“上一年项目数量”“本年增/减”');
    expect(findings[0]?.message.zh).not.toContain('行政复议');
  });

  it('does as a profile says', () => {
    const profile = profileSchema.parse({ checks: { 'years/gap': 'warning', 'years/two-reports': 'off' } });
    const { findings } = checkSeries([ofYear(2021), ofYear(2021), ofYear(2023)], { profile });
    expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(['years/gap warning']);
  });

  it('gives what belongs to one report to that report', () => {
    const [first, second] = [ofYear(2022), ofYear(2023)];
    row(second, 'requests', 'carriedIn').total = 1;
    const place = { '/tables/requests/carriedIn/total': { page: 7 } };
    const { reports } = checkSeries([second, first], { sources: [{ sourceMap: place }] });
    const carried = reports[1]?.findings.find(({ code }) => code === 'years/carried-over');
    expect(carried?.source).toEqual({ page: 7 });
  });

  it('throws for an unknown form', () => {
    expect(() => checkSeries([ofYear(2021), { ...ofYear(2022), form: '1999' }])).toThrow(UnknownFormError);
  });

  const filled = (report: Report, value: number | null): Report => {
    for (const table of Object.values(report.tables)) {
      for (const figures of Object.values(table)) for (const key of Object.keys(figures)) figures[key] = value;
    }
    return report;
  };

  it.each([1e308, -5, 0.5, null])('of figures that are all %d raises no error across years', (value) => {
    const { reports } = checkSeries([2019, 2020, 2021, 2022].map((year) => filled(ofYear(year), value)));
    expect(reports.map(({ previous }) => previous)).toEqual([null, 0, 1, 2]);
    expect(reports.flatMap((one) => ofYears(one.findings)).filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('without tables, names and text tells nothing across years but that', () => {
    const bare = (year: number): Report => ({
      ...ofYear(year),
      tables: {},
      organ: { name: null, kind: null, divisionCode: null },
      chapters: { overview: [], proactiveDisclosure: [], requests: [], remedies: [], problems: [], otherMatters: [] },
    });
    const { reports } = checkSeries([bare(2022), bare(2023)]);
    const told = ofYears(reports.flatMap((one) => one.findings));
    expect(told.map(({ code, outcome }) => `${code} ${outcome}`).sort()).toEqual([
      'years/carried-over cannotTell',
      'years/not-previous cannotTell',
    ]);
  });
});
