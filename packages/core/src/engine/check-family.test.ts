import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { cells, type Form, form2019, form2021, forms } from '../forms/index.ts';
import type { Finding, Report } from '../model/index.ts';
import { checkFamily } from './check-family.ts';
import { UnknownFormError } from './errors.ts';

type Row = Record<string, number | null>;

const year = 2022;
const row = (report: Report, table: string, key: string) => report.tables[table]?.[key] as Row;
const named = (report: Report, name: string | null, kind: Report['organ']['kind'] = 'department'): Report => ({
  ...report,
  year,
  organ: { name, kind, divisionCode: null },
  chapters: { ...report.chapters, overview: [], problems: [] },
});
const unit = (name: string | null, form: Form = form2021) => named(soundReport(form, year), name);
const government = (form: Form = form2021) => named(soundReport(form, year), '某县人民政府', 'government');
const codes = (findings: readonly Finding[]) => findings.map(({ code, messageId }) => `${code} ${messageId}`);
const bureaus = ['某县教育局', '某县公安局', '某县民政局', '某县人民政府办公室'];
const rosterOf = (names: readonly string[]) => ({ units: names.map((name) => ({ name })) });

/** A report whose every figure is the sum of those of others. */
function sumOf(form: Form, units: readonly Report[]): Report {
  const parent = government(form);
  for (const { table, row: line, column, kind } of cells(form)) {
    const sum = units.reduce((total, one) => total + (row(one, table.key, line.key)[column.key] as number), 0);
    row(parent, table.key, line.key)[column.key] = kind === 'amount' ? Number(sum.toFixed(4)) : sum;
  }
  return parent;
}

const families = (form: Form) =>
  fc
    .tuple(...bureaus.map((name) => balancedReport(form).map((report) => named(report, name))))
    .map((units) => ({ units, parent: sumOf(form, units) }));

describe.each(forms)('a family in form $id', (form) => {
  it('whose government reports the sum of its units has nothing to be told', () => {
    fc.assert(
      fc.property(families(form), ({ units, parent }) => {
        const { findings, bridge, missing, reports } = checkFamily(parent, units, rosterOf(bureaus));
        expect(findings).toEqual([]);
        expect(bridge).toHaveLength(cells(form).length);
        expect(bridge.every(({ outcome, blanks, units: n }) => outcome === 'pass' && blanks === 0 && n === 4)).toBe(
          true,
        );
        expect(missing).toEqual([]);
        expect(reports.every(({ counted, unit: name }, at) => counted && name === bureaus[at])).toBe(true);
      }),
      { numRuns: 15 },
    );
  });

  it('with one cell changed has that cell told, and the difference in the bridge', () => {
    const any = fc.constantFrom(...cells(form).filter(({ kind }) => kind !== 'amount'));
    fc.assert(
      fc.property(families(form), any, fc.integer({ min: 1, max: 9 }), ({ units, parent }, cell, more) => {
        const { table, row: line, column } = cell;
        const figures = row(parent, table.key, line.key);
        figures[column.key] = (figures[column.key] as number) + more;
        const at = `/tables/${table.key}/${line.key}/${column.key}`;
        const { findings, bridge } = checkFamily(parent, units, null);
        const isCase =
          table.key === 'remedies' && line.key === 'litigationAfterReconsideration' && column.key === 'total';
        const code = isCase ? 'family/co-defendant' : 'family/sum';
        expect(findings).toMatchObject([{ code, messageId: 'differs', at, actual: figures[column.key] }]);
        expect(findings[0]?.severity).toBe(isCase ? 'info' : 'warning');
        expect(bridge.filter(({ outcome }) => outcome === 'fail')).toMatchObject([{ at, difference: more, units: 4 }]);
      }),
      { numRuns: 25 },
    );
  });

  it('with a unit taken away misses it, and never says that the rest is right', () => {
    fc.assert(
      fc.property(families(form), fc.nat(3), ({ units, parent }, gone) => {
        const rest = units.filter((_, at) => at !== gone);
        const { findings, missing, bridge } = checkFamily(parent, rest, rosterOf(bureaus));
        expect(missing).toEqual([bureaus[gone]]);
        expect(codes(findings).filter((code) => code !== 'family/sum open')).toEqual(['family/missing-unit missing']);
        expect(bridge.every(({ outcome, blanks }) => outcome === 'cannotTell' && blanks === 1)).toBe(true);
      }),
      { numRuns: 15 },
    );
  });
});

describe('reports and the roster', () => {
  it('match by short names, aliases, former names', () => {
    const roster = {
      units: [
        { name: '某县教育局' },
        { name: '某县农业农村局', formerNames: ['某县农业局'] },
        { name: '某县发展和改革局', aliases: ['县发改局'] },
        { name: '某县物价局', mergedInto: '某县发展和改革局' },
        { name: '某县司法局', mergedInto: '某县公安局' },
        { name: '某县人民政府' },
      ],
    };
    const units = ['县教育局', '某县农业局', '某县发改局', '某县物价局'].map((name) => unit(name));
    const { findings, reports, missing } = checkFamily(government(), units, roster);
    expect(reports.map(({ unit: name }) => name)).toEqual([
      '某县教育局',
      '某县农业农村局',
      '某县发展和改革局',
      '某县物价局',
    ]);
    expect(reports.every(({ counted }) => counted)).toBe(true);
    expect(missing).toEqual([]);
    expect(codes(findings)).toEqual(['family/renamed-unit renamed', 'family/merged-unit merged']);
    expect(findings[0]?.message.zh).toBe('“某县农业局”的报告按名单算作“某县农业农村局”的');
  });

  it('leave out what is not on the roster, cannot be told apart or has no name', () => {
    const roster = {
      units: [
        { name: '某县第一中学', aliases: ['一中'] },
        { name: '某县第一中心小学', aliases: ['一中'] },
      ],
    };
    const { findings, reports, bridge, missing } = checkFamily(
      government(),
      [unit('一中'), unit('某县水务局'), unit(null)],
      roster,
    );
    expect(missing).toEqual([]);
    expect(reports.map(({ counted }) => counted)).toEqual([false, false, false]);
    expect(codes(findings)).toEqual([
      'family/unknown-unit notListed',
      'family/unknown-unit nameless',
      'family/unknown-unit ambiguous',
      'family/sum open',
    ]);
    const open = { outcome: 'cannotTell', sum: 0, units: 0, blanks: 4 };
    for (const line of bridge) expect(line).toMatchObject(open);
  });

  it('miss nobody where the government says no year', () => {
    const { findings, missing, counts } = checkFamily(
      { ...government(), year: null },
      [unit('某县教育局')],
      rosterOf(['某县教育局', '某县公安局']),
    );
    expect(missing).toEqual([]);
    expect(codes(findings)).toEqual(['family/other-year parent', 'family/sum open']);
    expect(counts.pass).toBe(0);
  });

  it('may go under the names that the caller gives', () => {
    const names = ['某县教育局', null];
    const { reports } = checkFamily(government(), [unit(null), unit('某县公安局')], rosterOf(bureaus), { names });
    expect(reports.map(({ unit: name }) => name)).toEqual(['某县教育局', '某县公安局']);
  });

  it('leave the government itself out of the sum, and say so', () => {
    const [office, parent] = [unit('某县人民政府办公室'), government()];
    row(office, 'requests', 'received').total = 3;
    row(parent, 'requests', 'received').total = 3;
    for (const itself of [parent, named(parent, '县人民政府'), named(parent, '某市某县人民政府')]) {
      const { findings, bridge, reports } = checkFamily(parent, [office, itself], rosterOf(['某县人民政府办公室']));
      expect(codes(findings)).toEqual(['family/parent-among-units found']);
      expect(reports).toEqual([
        { index: 0, unit: '某县人民政府办公室', counted: true },
        { index: 1, unit: null, counted: false },
      ]);
      expect(bridge.every(({ outcome }) => outcome === 'pass')).toBe(true);
    }
  });

  it('count a unit once where its reports agree, and not at all where they differ', () => {
    const [one, again, parent] = [unit('某县教育局'), unit('县教育局'), government()];
    row(one, 'licensing', 'licensing').decisions = 7;
    row(parent, 'licensing', 'licensing').decisions = 7;
    row(again, 'licensing', 'licensing').decisions = 7;
    expect(codes(checkFamily(parent, [one, again]).findings)).toEqual(['family/several-reports same']);
    expect(codes(checkFamily(parent, [one, one]).findings)).toEqual(['family/several-reports same']);
    row(again, 'licensing', 'licensing').decisions = 8;
    const { findings, bridge } = checkFamily(parent, [one, again, unit('某县公安局')]);
    expect(codes(findings)).toEqual(['family/several-reports differ', 'family/sum open']);
    expect(bridge.some(({ outcome }) => outcome !== 'cannotTell')).toBe(false);
  });

  it('leave out other years', () => {
    const [late, undated] = [
      { ...unit('某县教育局'), year: 2021 },
      { ...unit('某县公安局'), year: null },
    ];
    const roster = rosterOf(['某县教育局', '某县公安局', '某县民政局']);
    const { findings, missing } = checkFamily(government(), [late, undated, unit('某县民政局')], roster);
    expect(codes(findings)).toEqual([
      'family/other-year year',
      'family/other-year withoutYear',
      'family/missing-unit missing',
      'family/sum open',
    ]);
    expect(missing).toEqual(['某县教育局']);
    const open = checkFamily({ ...government(), year: null }, [unit('某县教育局')]);
    expect(codes(open.findings)).toEqual(['family/other-year parent', 'family/sum open']);
  });
});

describe('figures of a family', () => {
  it('in other forms are compared where they mean the same, and else cannot be told', () => {
    const [old, other, parent] = [unit('某县教育局', form2019), unit('某县公安局'), government()];
    row(old, 'requests', 'otherHandling').total = 5;
    row(other, 'requests', 'otherReasons').total = 2;
    row(parent, 'requests', 'otherNotCorrected').total = 1;
    row(parent, 'requests', 'otherReasons').total = 6;
    row(old, 'documents', 'normativeDocuments').made = 9;
    row(parent, 'documents', 'normativeDocuments').issued = 9;
    const { findings, bridge } = checkFamily(parent, [old, other]);
    expect(codes(findings)).toEqual(['family/sum open']);
    const at = (pointer: string) => bridge.find((line) => line.at === pointer);
    expect(at('/tables/requests/otherNotCorrected/total')).toEqual({
      at: '/tables/requests/otherNotCorrected/total',
      related: ['/tables/requests/otherFeeUnpaid/total', '/tables/requests/otherReasons/total'],
      parent: 7,
      sum: 7,
      difference: 0,
      units: 2,
      blanks: 0,
      outcome: 'pass',
    });
    expect(at('/tables/documents/normativeDocuments/issued')).toMatchObject({ outcome: 'cannotTell', blanks: 1 });
    expect(at('/tables/charges/charges/amount')).toMatchObject({ outcome: 'cannotTell', blanks: 1 });
    const turned = checkFamily(government(form2019), [unit('某县公安局'), old]);
    expect(turned.bridge.find((line) => line.at === '/tables/requests/otherHandling/total')).toMatchObject({ sum: 5 });
  });

  it('that are rounded amounts agree', () => {
    const [one, other, parent] = [unit('某县教育局'), unit('某县公安局'), government()];
    row(one, 'charges', 'charges').amount = 0.1;
    row(other, 'charges', 'charges').amount = 0.2034;
    row(parent, 'charges', 'charges').amount = 0.3;
    expect(checkFamily(parent, [one, other]).findings).toEqual([]);
    row(parent, 'charges', 'charges').amount = 0.4;
    const { findings } = checkFamily(parent, [one, other]);
    expect(findings).toMatchObject([{ code: 'family/sum', expected: 0.3034, actual: 0.4 }]);
  });

  it.each([1e308, -5, 0.5, null])('that are all %d raise no error', (value) => {
    const fill = (report: Report): Report => {
      for (const table of Object.values(report.tables)) {
        for (const figures of Object.values(table)) for (const key of Object.keys(figures)) figures[key] = value;
      }
      return report;
    };
    const { findings, bridge } = checkFamily(fill(government()), [fill(unit('某县教育局')), unit('某县公安局')]);
    expect(findings.filter(({ outcome }) => outcome === 'fail').every(({ severity }) => severity !== 'error')).toBe(
      true,
    );
    expect(
      bridge.filter(({ at }) => at.startsWith('/tables/requests/')).every(({ outcome }) => outcome === 'cannotTell'),
    ).toBe(true);
  });

  it('may be none at all', () => {
    expect(codes(checkFamily(government(), []).findings)).toEqual(['family/sum open']);
    const empty = checkFamily(government(), [], { units: [] });
    expect(empty).toMatchObject({ missing: [], reports: [] });
    const bare = { ...government(), tables: {}, organ: { name: null, kind: null, divisionCode: null } };
    expect(codes(checkFamily(bare, [{ ...unit('某县教育局'), tables: {} }]).findings)).toEqual(['family/sum open']);
    expect(() => checkFamily(government(), [{ ...unit('某县教育局'), form: '1999' }])).toThrow(UnknownFormError);
  });

  it('of five hundred units are added up, and their copied texts told once', () => {
    const text = '主要问题是政策解读形式单一，部分栏目更新不及时。改进情况：全年举办培训 2 次，建立栏目更新提醒制度。';
    const units = Array.from({ length: 500 }, (_, at) => {
      const one = unit(`某县第${at}中学`);
      row(one, 'requests', 'received').total = at;
      return {
        ...one,
        chapters: { ...one.chapters, problems: [{ kind: 'paragraph' as const, text: text.replace('2', `${at}`) }] },
      };
    });
    const parent = government();
    row(parent, 'requests', 'received').total = 124_750;
    const { findings, bridge } = checkFamily(parent, units, rosterOf(units.map(({ organ }) => organ.name as string)));
    expect(findings).toMatchObject([{ code: 'family/same-text', actual: 500 }]);
    expect(bridge.every(({ outcome, units: counted }) => outcome === 'pass' && counted === 500)).toBe(true);
  });
});
