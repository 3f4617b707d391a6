import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { exampleReport, examples, soundReport } from '../checks/examples.ts';
import { checks, checksFor, defineCheck, finding } from '../checks/index.ts';
import { type Form, form2019, form2021, forms, type Table, UnknownKeyError } from '../forms/index.ts';
import type { Report, SourceMap } from '../model/index.ts';
import { type Counts, checkReport, modelMisfit, UnknownFormError } from './index.ts';

const cases = forms.flatMap((form: Form) => [
  { form, substitutes: false },
  { form, substitutes: true },
]);

/** Checks of what is likely, or of what the text has to say of a figure: random figures that add up need not fit. */
const ofLikelihood = /^(?:documents\/|requests\/other-dominates$|other-matters\/fee-)/;

/** Areas whose checks look at as many things as the text says. */
const ofText = /^(?:text|wording)\//;

describe('the whole catalogue', () => {
  it.each(cases)('finds no error in a balanced report: form $form.id, rows of another form $substitutes', (one) => {
    fc.assert(
      fc.property(balancedReport(one.form, one), (balanced) => {
        const { findings, counts } = checkReport(balanced);
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        const codes = findings.map(({ code }) => code).filter((code) => !ofLikelihood.test(code));
        expect(codes).toEqual(one.substitutes ? ['form/outdated-row'] : []);
        expect(counts.cannotTell).toBe(0);
        expect(counts.fail).toBe(findings.length);
      }),
      { numRuns: 30 },
    );
  });

  it('has unique ids of two parts, titles and a basis for each check', () => {
    const ids = checks.map((check) => check.id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const check of checks) {
      expect(check.id).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z]+(?:-[a-z]+)*$/);
      expect([check.title.zh, check.title.en, check.basis].every((text) => text.length > 3)).toBe(true);
      expect(Object.keys(check.messages).length).toBeGreaterThan(0);
    }
  });

  it('words every message in both languages with the same slots', () => {
    const slots = (text: string) => [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort();
    for (const { id, messages } of checks) {
      for (const { zh, en } of Object.values(messages)) {
        expect([id, slots(zh)]).toEqual([id, slots(en)]);
        expect(zh).toMatch(/[一-鿿]/);
        expect(en).not.toMatch(/^[一-鿿]/);
      }
    }
  });

  it('holds the fixed ids', () => {
    const fixed = ['requests/balance', 'requests/row-total', 'requests/total-handled', 'remedies/row-total'];
    const others = ['chapters/missing', 'form/outdated-row', 'form/wrong-for-year'];
    expect(checks.map((check) => check.id)).toEqual(expect.arrayContaining([...fixed, ...others]));
    expect(
      checksFor([form2021])
        .map((check) => check.id)
        .sort(),
    ).toEqual(checks.map((check) => check.id).sort());
  });
});

describe('checkReport', () => {
  const broken = (): Report => {
    const report = soundReport(form2021);
    (report.tables.requests?.received as Record<string, number | null>).total = 1;
    return report;
  };

  it('counts what passes and reports what fails', () => {
    const whole = checkReport(soundReport(form2021)).counts;
    const { counts, findings } = checkReport(broken());
    expect(findings.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'requests/row-total /tables/requests/received/total',
      'requests/nothing-handled /tables/requests/totalHandled',
      'requests/balance /tables/requests/totalHandled/total',
    ]);
    expect(counts).toEqual({ ...whole, pass: whole.pass - 2, fail: 3, notApplicable: whole.notApplicable - 1 });
  });

  it.each(Object.entries(examples).filter(([code]) => !ofText.test(code)))(
    'gives each thing one outcome, so that what fails does not pass: %s',
    (code, list) => {
      const only = checks.filter((check) => check.id === code);
      const all = ({ pass, fail, cannotTell, notApplicable }: Counts) => pass + fail + cannotTell + notApplicable;
      for (const example of list) {
        const sound = soundReport(forms.find(({ id }) => id === example.form) as Form);
        const report = exampleReport(example, forms);
        const { counts, findings } = checkReport(report, { checks: only, sourceMap: example.sourceMap ?? {} });
        const rows = (one: Report) => Object.keys(one.tables.requests ?? {}).length;
        // The one check that looks at every cell sees those of a row that the sound report does not have.
        const more = code === 'cells/not-a-count' ? 7 * (rows(report) - rows(sound)) : 0;
        expect(counts.fail + counts.cannotTell).toBe(findings.length);
        expect(all(counts)).toBe(all(checkReport(sound, { checks: only }).counts) + more);
      }
    },
  );

  it('takes rows of another form besides those of the form into account, but not into the sums of columns', () => {
    const row = {
      naturalPerson: 3,
      enterprise: 0,
      research: 0,
      publicWelfare: 0,
      legalService: 0,
      otherOrganization: 0,
    };
    const report = soundReport(form2021);
    const rows = report.tables.requests as Record<string, Record<string, number | null>>;
    rows.otherHandling = { ...row, total: 5 };
    expect(checkReport(report).findings.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'form/outdated-row /tables/requests/otherHandling',
      'requests/row-total /tables/requests/otherHandling/total',
    ]);
    rows.otherHandling = { ...row, enterprise: null, total: null };
    const sourceMap: SourceMap = { '/tables/requests/otherHandling/total': { state: 'slash', text: '/' } };
    expect(
      checkReport(report, { sourceMap })
        .findings.map(({ code }) => code)
        .sort(),
    ).toEqual(['cells/blank', 'cells/placeholder', 'form/outdated-row', 'requests/row-total']);
  });

  it('takes all three rows of form 2021 besides the one of form 2019 into account', () => {
    const report = soundReport(form2019);
    const rows = report.tables.requests as Record<string, Record<string, number | null>>;
    for (const key of ['otherNotCorrected', 'otherFeeUnpaid', 'otherReasons']) {
      rows[key] = { ...rows.otherHandling, naturalPerson: -5, total: 0 };
    }
    const { findings } = checkReport(report);
    expect(findings.filter(({ code }) => code === 'cells/not-a-count')).toHaveLength(3);
    expect(findings.filter(({ code }) => code === 'requests/row-total')).toHaveLength(3);
    expect(findings.filter(({ code }) => code === 'requests/total-handled')).toEqual([]);
  });

  it('cites the notice of the form of the report', () => {
    const notCounts = (form: Form) => {
      const report = soundReport(form);
      (report.tables.requests?.received as Record<string, number | null>).total = -1;
      return checkReport(report).findings.find(({ code }) => code === 'cells/not-a-count')?.basis;
    };
    expect(notCounts(form2019)).toBe('国办公开办函〔2019〕60号所附格式：各格填写件数、项数或金额');
    expect(notCounts(form2021)).toBe('国办公开办函〔2021〕30号所附格式：各格填写件数、项数或金额');
    const late = { ...soundReport(form2019), year: 2023 };
    expect(checkReport(late).findings.find(({ code }) => code === 'form/wrong-for-year')?.basis).toBe(
      '《中华人民共和国政府信息公开条例》第五十条第二款；国办公开办函〔2021〕30号',
    );
    const basisOf = (among: readonly Form[]) => checksFor(among).find(({ id }) => id === 'chapters/order')?.basis;
    expect(basisOf(forms)).toBe('国办公开办函〔2021〕30号、〔2019〕60号所附格式');
    expect(basisOf([form2021])).toBe('国办公开办函〔2021〕30号所附格式');
  });

  it('expects the numbers that the headings of the form bear', () => {
    const chapters = form2021.chapters.map((chapter) =>
      chapter.key === 'remedies' ? { ...chapter, zh: '十、政府信息公开行政复议、行政诉讼情况' } : chapter,
    );
    const form: Form = { ...form2021, id: '2099', chapters };
    const report = soundReport(form);
    expect(checkReport(report, { forms: [form] }).findings).toEqual([]);
    (report.chapters.remedies[0] as { text: string }).text = '四、政府信息公开行政复议、行政诉讼情况';
    expect(checkReport(report, { forms: [form] }).findings).toMatchObject([
      { code: 'chapters/order', expected: '十', actual: '四' },
    ]);
  });

  it('throws a typed error on a form whose identities or substitutes name lines that it does not have', () => {
    const spoilt = (change: (table: Table) => Partial<Table>): Form => ({
      ...form2021,
      tables: form2021.tables.map((table: Table) =>
        table.key === 'requests' ? { ...table, ...change(table) } : table,
      ),
    });
    const identities = (key: string) => (table: Table) => ({
      identities: table.identities.map((one) => (one.key === key ? { ...one, sum: [...one.sum, 'typo'] } : one)),
    });
    const substitutes = (table: Table) => ({
      substitutes: table.substitutes.map((one) => ({ ...one, standFor: ['typo'] })),
    });
    for (const change of [identities('balance'), identities('row-total'), substitutes]) {
      let thrown: unknown;
      try {
        checkReport(soundReport(form2021), { forms: [spoilt(change)] });
      } catch (error) {
        thrown = error;
      }
      expect(UnknownKeyError.isInstance(thrown)).toBe(true);
      expect(thrown).toMatchObject({ name: 'UnknownKeyError', key: 'typo' });
    }
    expect(UnknownKeyError.isInstance(new Error('x'))).toBe(false);
  });

  it('never changes the report, and says the same twice', () => {
    const report = broken();
    const before = structuredClone(report);
    expect(checkReport(report)).toEqual(checkReport(report));
    expect(report).toEqual(before);
  });

  it('puts given findings among its own', () => {
    const at = '/tables/requests/carriedIn/total';
    const given = finding(modelMisfit, 'missing', { pointer: at }, { at });
    const { findings, counts } = checkReport(broken(), { findings: [given] });
    expect(findings.map(({ code }) => code)).toEqual([
      'requests/row-total',
      'model/misfit',
      'requests/nothing-handled',
      'requests/balance',
    ]);
    expect(counts.fail).toBe(3);
  });

  it('runs only the checks it is given, with all that they look at', () => {
    const seen: unknown[] = [];
    const only = defineCheck({
      id: 'test/looks',
      severity: 'info',
      title: { zh: '', en: '' },
      basis: '',
      messages: { seen: { zh: '{what}', en: '{what}' } },
      *check({ report, form, forms: among, sourceMap, fail }) {
        seen.push(report, form, among, sourceMap);
        yield 'notApplicable';
        yield fail('seen', { what: { zh: '甲', en: 'A' } }, { at: '/title', expected: 1 });
      },
    });
    const report = soundReport(form2021);
    const sourceMap: SourceMap = { '/title': { line: 1 } };
    const { counts, findings } = checkReport(report, { checks: [only], sourceMap });
    expect(seen).toEqual([report, form2021, forms, sourceMap]);
    expect(counts).toEqual({ pass: 0, fail: 1, cannotTell: 0, notApplicable: 1 });
    expect(findings).toMatchObject([
      { message: { zh: '甲', en: 'A' }, source: { line: 1 }, expected: 1, actual: null },
    ]);
  });

  it('throws a typed error on a form that it does not know', () => {
    const report = { ...soundReport(form2021), form: '1999' };
    let thrown: unknown;
    try {
      checkReport(report);
    } catch (error) {
      thrown = error;
    }
    expect(UnknownFormError.isInstance(thrown)).toBe(true);
    expect(UnknownFormError.isInstance(new Error('x'))).toBe(false);
    expect(UnknownFormError.isInstance(null)).toBe(false);
    expect(thrown).toMatchObject({ name: 'UnknownFormError', form: '1999' });
    expect((thrown as Error).message).toContain('2019, 2021');
    expect(() => checkReport(soundReport(form2021), { forms: [form2019] })).toThrow('known forms: 2019');
  });
});
