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

it('says where the report is to whoever gives the whole result of reading', () => {
  const { report, findings } = parseReport({ tool: {}, report: sound(), findings: [] });
  expect(report).toBeNull();
  expect(findings).toMatchObject([{ code: 'model/not-a-report', messageId: 'result' }]);
  expect(findings[0]?.message.zh).toContain('result.report');
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

  it.each<[string, unknown, string, string]>([
    ['/year', 'x', '应为 数字，实为 "x"', 'expected a number, found "x"'],
    ['/year', 2024.5, '应为 整数，实为 2024.5', 'expected a whole number, found 2024.5'],
    ['/year', 1800, '应为 不小于 1900 的数，实为 1800', 'expected at least 1900, found 1800'],
    ['/year', 10_000, '应为 不大于 9999 的数，实为 10000', 'expected at most 9999, found 10000'],
    ['/schemaVersion', 2, '应为 1，实为 2', 'expected 1, found 2'],
    ['/title', { a: 1 }, '应为 文字，实为 {…}', 'expected text, found {…}'],
    ['/tables', null, '应为 对象 {…}，实为 null', 'expected an object {…}, found null'],
    ['/extra', {}, '应为 数组 […]，实为 {…}', 'expected an array […], found {…}'],
    [
      '/issued/on',
      '2025/1/2',
      '应为 确有的日期 YYYY-MM-DD，实为 "2025/1/2"',
      'expected a date that exists, YYYY-MM-DD, found "2025/1/2"',
    ],
    ['/organ/divisionCode', '12', '应为 6、9 或 12 位数字的代码，实为 "12"', 'a code of 6, 9 or 12 digits, found "12"'],
    [
      '/organ/kind',
      'x',
      '应为 "government"、"governmentOffice"、',
      'expected one of "government", "governmentOffice", ',
    ],
    ['/chapters/overview/0/kind', 'x', '应为 "heading"、"paragraph"', 'expected one of "heading", "paragraph"'],
    ['/tables/requests/received/total', Number.NaN, '应为 数字，实为 NaN', 'expected a number, found NaN'],
  ])('says in words what %s should be: %j', (pointer, value, zh, en) => {
    const [one, ...more] = parseReport(changed(pointer, value)).findings;
    expect(more).toEqual([]);
    expect(one?.message.zh).toContain(zh);
    expect(one?.message.en).toContain(en);
    expect(`${one?.message.zh}${one?.message.en}`).not.toMatch(/invalid|_|string|regex|undefined/);
  });

  it('names the length of a list of fixed length', () => {
    const line = { table: null, labels: [], columns: [], values: [], source: { box: [1, 2] } };
    expect(parseReport(changed('/extra', [line])).findings.map(({ message }) => message.en)).toEqual([
      '/extra/0/source/box: wrong value (expected an array of 4, found […])',
    ]);
  });

  it('gives both values where programs can compare them', () => {
    const of = (pointer: string, value: unknown) => parseReport(changed(pointer, value)).findings[0];
    expect(of('/schemaVersion', 2)).toMatchObject({ expected: '1', actual: '2' });
    expect(of('/year', 'x')).toMatchObject({ expected: null, actual: '"x"' });
    expect(of('/title', ['a'])).toMatchObject({ actual: '[…]' });
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
  ])('nesting deeper than the stack at %s', (pointer) => {
    expect(told(changed(pointer, nested(40_000)))[0]).toMatch(/^model\/(misfit value|not-a-report)/);
    expect(told(changed(pointer, nested(200_000)))).toHaveLength(1);
  });

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

  const listed = (json: unknown) => {
    const { report, findings } = parseReport(json);
    expect(report).toBeNull();
    return { first: findings.slice(0, 500), last: findings[500], count: findings.length };
  };

  it.each([
    ['unknown keys', () => Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, index]))],
    ['bad items', () => ({ extra: Array.from({ length: 5000 }, () => 1) })],
  ])('of many %s 500 are listed, and the rest is counted', (_, bad) => {
    const { first, last, count } = listed({ ...sound(), ...bad() });
    expect(new Set(first.map(({ at }) => at)).size).toBe(500);
    expect(last).toMatchObject({ messageId: 'more', args: { count: 4500 }, at: '' });
    expect(last?.message.zh).toBe('另有 4500 处不合模式，没有逐一列出');
    expect(count).toBe(501);
  });

  it('exactly 500 are listed without a rest', () => {
    const { first, last } = listed({ ...sound(), extra: Array.from({ length: 500 }, () => 1) });
    expect([first.length, last]).toEqual([500, undefined]);
  });

  it.each<[string, () => Json]>([
    ['empty objects', () => ({ extra: Array.from({ length: 400_000 }, () => ({})) })],
    ['labels that are no text', () => ({ extra: [{ labels: Array.from({ length: 2_000_000 }, () => 1) }] })],
    ['blocks', () => ({ chapters: { overview: Array.from({ length: 2_000_000 }, () => []) } })],
    ['keys', () => Object.fromEntries(Array.from({ length: 300_000 }, (_, index) => [`key${index}`, null]))],
    ['nested objects', () => ({ organ: Array.from({ length: 9 }, () => ({ a: Array(9000).fill({}) })) })],
    ['just too many', () => ({ extra: Array.from({ length: 50_001 }, () => 1) })],
  ])('far too many %s are refused at once', (_, bad) => {
    const json = { ...sound(), ...bad() };
    const start = performance.now();
    expect(told(json)).toEqual(['model/misfit size ']);
    expect(performance.now() - start).toBeLessThan(1000);
  });

  it('as many bad items as are looked at are told in time', () => {
    const json = { ...sound(), extra: Array.from({ length: 49_000 }, () => ({})) };
    const start = performance.now();
    expect(listed(json)).toMatchObject({ last: { messageId: 'more', args: { count: 49_000 * 5 - 500 } } });
    expect(performance.now() - start).toBeLessThan(3000);
  });

  it('a report with long text and many lines outside the form is taken', () => {
    const text = '全年主动公开各类信息一千二百余条。'.repeat(20_000);
    const blocks = Array.from({ length: 5000 }, () => ({ kind: 'paragraph', text: '同上。' }));
    const report = { ...sound(), preamble: text, chapters: { ...(sound().chapters as Json), overview: blocks } };
    expect(parseReport(report).findings).toEqual([]);
  });
});
