import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Example, exampleReport, examples, soundReport } from '../checks/examples.ts';
import { checks, checksFor, defineCheck, finding } from '../checks/index.ts';
import { type Form, form2019, form2021, forms } from '../forms/index.ts';
import type { Report, SourceMap } from '../model/index.ts';
import { checkReport, modelMisfit, UnknownFormError } from './index.ts';

const cases = forms.flatMap((form: Form) => [
  { form, substitutes: false },
  { form, substitutes: true },
]);

describe('the whole catalogue', () => {
  it.each(cases)('finds no error in a balanced report: form $form.id, rows of another form $substitutes', (one) => {
    fc.assert(
      fc.property(balancedReport(one.form, one), (balanced) => {
        const { chapters } = soundReport(one.form);
        const { findings, counts } = checkReport({ ...balanced, chapters });
        expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
        expect(findings.map(({ code }) => code)).toEqual(one.substitutes ? ['form/outdated-row'] : []);
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
    const slots = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
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
      'requests/balance /tables/requests/totalHandled/total',
    ]);
    expect(counts).toEqual({ ...whole, pass: whole.pass - 2, fail: 2 });
  });

  it('does not count as passed what failed', () => {
    for (const [code, list] of Object.entries(examples)) {
      const only = checks.filter((check) => check.id === code);
      const [failing] = list.filter(({ findings }) => findings.length > 0);
      const whole = checkReport(soundReport(form2021), { checks: only }).counts;
      const { counts } = checkReport(exampleReport(failing as Example, forms), { checks: only });
      if (whole.pass === 1) expect([code, counts.pass]).toEqual([code, 0]);
    }
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
    expect(findings.map(({ code }) => code)).toEqual(['requests/row-total', 'model/misfit', 'requests/balance']);
    expect(counts.fail).toBe(2);
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
