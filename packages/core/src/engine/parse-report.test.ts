import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/examples.ts';
import { type Form, form2019, form2021, forms } from '../forms/index.ts';
import { blankReport } from '../model/index.ts';
import { parseReport } from './index.ts';

type Json = Record<string, unknown>;

const sound = (): Json => structuredClone(soundReport(form2021)) as unknown as Json;

/** The sound report with one place changed, or taken away where the value is undefined. */
function changed(pointer: string, value?: unknown): Json {
  const report = sound();
  const path = pointer.slice(1).split('/');
  const last = path.pop() as string;
  const holder = path.reduce<Json>((place, key) => place[key] as Json, report);
  if (value === undefined) delete holder[last];
  else holder[last] = value;
  return report;
}

const told = (json: unknown) => {
  const { report, findings } = parseReport(json);
  expect(report).toBeNull();
  expect(findings.length).toBeGreaterThan(0);
  for (const one of findings) {
    expect(one).toMatchObject({ severity: 'error', outcome: 'fail' });
    expect(one.message.zh).not.toMatch(/[{}]\w+\}/);
  }
  return findings.map(({ code, messageId, at }) => `${code} ${messageId} ${at}`);
};

describe('reports that fit', () => {
  it.each<Form>([...forms])('blank and sound ones in form $id, unchanged', (form) => {
    expect(parseReport(blankReport(form))).toEqual({ report: blankReport(form), findings: [] });
    expect(parseReport(soundReport(form)).report).toEqual(soundReport(form));
  });

  it.each<Form>([...forms])('any figures in form $id, through JSON', (form) => {
    fc.assert(
      fc.property(balancedReport(form), balancedReport(form, { substitutes: true }), (own, taken) => {
        expect(parseReport(JSON.parse(JSON.stringify(own)))).toEqual({ report: own, findings: [] });
        expect(parseReport(JSON.parse(JSON.stringify(taken)))).toEqual({ report: taken, findings: [] });
      }),
      { numRuns: 20 },
    );
  });

  it.each([-5, 0.5, 1e308, -0, 5e-324, null])('figures that make no sense are for the checks: %d', (value) => {
    const { report, findings } = parseReport(changed('/tables/requests/received/total', value));
    expect(findings).toEqual([]);
    expect(report?.tables.requests?.received?.total).toBe(value);
  });
});

describe('reports that do not fit', () => {
  it.each<[string, string, unknown, string]>([
    ['a key too many', '/surprise', 1, 'unknown /surprise'],
    ['a row too many', '/tables/requests/unknownRow', {}, 'unknown /tables/requests/unknownRow'],
    ['a column too many', '/tables/requests/received/grandTotal', 0, 'unknown /tables/requests/received/grandTotal'],
    ['a table of the other form', '/tables/procurement', {}, 'unknown /tables/procurement'],
    ['a table missing', '/tables/charges', undefined, 'missing /tables/charges'],
    ['a row missing', '/tables/requests/carriedOut', undefined, 'missing /tables/requests/carriedOut'],
    ['a cell missing', '/tables/requests/received/total', undefined, 'missing /tables/requests/received/total'],
    ['a chapter missing', '/chapters/problems', undefined, 'missing /chapters/problems'],
    ['a figure as text', '/tables/requests/received/total', '12', 'value /tables/requests/received/total'],
    ['NaN', '/tables/requests/received/total', Number.NaN, 'value /tables/requests/received/total'],
    ['Infinity', '/tables/requests/received/total', Number.POSITIVE_INFINITY, 'value /tables/requests/received/total'],
    ['true', '/tables/requests/received/total', true, 'value /tables/requests/received/total'],
    ['a row that is a list', '/tables/requests/received', [], 'value /tables/requests/received'],
    ['tables that are null', '/tables', null, 'value /tables'],
    ['another schema version', '/schemaVersion', 2, 'value /schemaVersion'],
    ['a year with decimals', '/year', 2024.5, 'value /year'],
    ['a year as text', '/year', '2024', 'value /year'],
    ['a date in other writing', '/issued/on', '2025年1月20日', 'value /issued/on'],
    ['an unknown kind of organ', '/organ/kind', 'ministry', 'value /organ/kind'],
    [
      'an unknown kind of block',
      '/chapters/overview/0',
      { kind: 'image', text: '' },
      'value /chapters/overview/0/kind',
    ],
    [
      'a heading without level',
      '/chapters/overview/0',
      { kind: 'heading', text: '' },
      'missing /chapters/overview/0/level',
    ],
  ])('%s', (_, pointer, value, finding) => {
    expect(told(changed(pointer, value))).toEqual([`model/misfit ${finding}`]);
  });

  it('tells every place, not only the first', () => {
    const report = changed('/year', 'x');
    delete report.title;
    report.more = 1;
    expect(told(report).sort()).toEqual([
      'model/misfit missing /title',
      'model/misfit unknown /more',
      'model/misfit value /year',
    ]);
  });

  it('says what was expected and what was found', () => {
    const of = (pointer: string, value: unknown) => parseReport(changed(pointer, value)).findings[0];
    expect(of('/year', 'x')).toMatchObject({ expected: 'number', actual: '"x"' });
    expect(of('/schemaVersion', 2)).toMatchObject({ expected: '1', actual: '2' });
    expect(of('/tables/requests/received/total', Number.NaN)).toMatchObject({ actual: 'NaN' });
    expect(of('/title', ['a'])).toMatchObject({ actual: '[…]' });
    expect(of('/title', { a: 1 })?.message.zh).toBe('/title：值不对（应为 string，实为 {…}）');
    expect(of('/year', 'x'.repeat(5000))?.actual).toHaveLength(41);
  });

  it('escapes pointers', () => {
    expect(told(changed('/organ', { ...(sound().organ as Json), 'a/b~c': 1 }))).toEqual([
      'model/misfit unknown /organ/a~1b~0c',
    ]);
  });
});

describe('JSON that is no report', () => {
  it.each<[string, unknown]>([
    ['null', null],
    ['undefined', undefined],
    ['a number', 7],
    ['text', '2021'],
    ['a list', [soundReport(form2021)]],
    ['an empty object', {}],
    ['an unknown form', { ...soundReport(form2021), form: '1999' }],
    ['a form that is a number', { ...soundReport(form2021), form: 2021 }],
    ['a form that is a list', { ...soundReport(form2021), form: ['2021'] }],
  ])('%s', (_, json) => expect(told(json)).toEqual(['model/not-a-report form ']));

  it('names the forms known, those given in place of the statutory ones', () => {
    expect(parseReport({}).findings[0]?.message.en).toContain('one of 2019, 2021, found undefined');
    expect(parseReport(soundReport(form2021), [form2019]).findings[0]?.args).toMatchObject({ known: '2019' });
  });
});

describe('hostile JSON', () => {
  const nested = (depth: number) => JSON.parse(`${'['.repeat(depth)}${']'.repeat(depth)}`) as unknown;

  it.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])('%s as a key, anywhere', (key) => {
    const report = sound();
    for (const pointer of ['', '/organ', '/tables', '/tables/requests', '/tables/requests/received', '/chapters']) {
      const text = JSON.stringify(report);
      const holder = pointer.split('/').slice(1);
      const json = JSON.parse(text) as Json;
      const place = holder.reduce<Json>((at, one) => at[one] as Json, json);
      Object.defineProperty(place, key, { value: { polluted: true }, enumerable: true, configurable: true });
      expect(told(json), pointer).toEqual([`model/misfit unknown ${pointer}/${key}`]);
    }
    expect(({} as Json).polluted).toBeUndefined();
  });

  it('__proto__ in place of a missing key supplies nothing', () => {
    const text = JSON.stringify(changed('/title')).replace('{', '{"__proto__":{"title":"x"},');
    expect(told(JSON.parse(text)).sort()).toEqual(['model/misfit missing /title', 'model/misfit unknown /__proto__']);
  });

  it.each([
    '/form',
    '/year',
    '/tables',
    '/tables/requests/received/total',
    '/chapters/overview',
    '/organ/kind',
    '/extra',
  ])('nesting deeper than the stack at %s', (pointer) =>
    expect(told(changed(pointer, nested(200_000))).length).toBeGreaterThan(0),
  );

  it('any JSON gets an answer', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom('2019', '2021'), (json, form) => {
        for (const one of [json, { ...Object(json), form }]) {
          const { report, findings } = parseReport(one);
          expect(report === null).toBe(findings.length > 0);
        }
      }),
    );
  });

  it('many unknown keys are all told', () => {
    const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]));
    expect(told({ ...sound(), ...many })).toHaveLength(5000);
  });
});
