import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { form2021 } from '../forms/index.ts';
import { comparePlaces, type Finding, type SourceMap, type SourcePlace } from '../model/index.ts';
import { placeOf, sortFindings } from './index.ts';

const finding = (at: string, source?: SourcePlace): Finding => ({
  code: 'test/any',
  messageId: 'any',
  args: {},
  severity: 'info',
  outcome: 'fail',
  at,
  related: [],
  expected: null,
  actual: null,
  ...(source && { source }),
  basis: '',
  message: { zh: '', en: '' },
});

const sorted = (findings: readonly Finding[], map: SourceMap = {}) =>
  sortFindings(findings, form2021, map).map((one) => one.at);

const modelOrder = [
  '',
  '/title',
  '/year',
  '/organ/name',
  '/preamble',
  '/chapters/overview',
  '/chapters/overview/3',
  '/chapters/proactiveDisclosure/0',
  '/tables/documents/rules/issued',
  '/tables/documents/normativeDocuments/issued',
  '/tables/charges/charges/amount',
  '/chapters/requests/0',
  '/tables/requests',
  '/tables/requests/received',
  '/tables/requests/received/naturalPerson',
  '/tables/requests/received/total',
  '/tables/requests/carriedIn/naturalPerson',
  '/tables/requests/carriedOut/total',
  '/tables/requests/otherHandling/total',
  '/tables/remedies/reconsideration/upheld',
  '/chapters/problems',
  '/extra/0',
  '/extra/11',
  '/issued/on',
];

describe('without a source', () => {
  it('findings stand in the order of the model, whatever order they come in', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(modelOrder, { minLength: modelOrder.length }), (shuffled) => {
        expect(sorted(shuffled.map((at) => finding(at)))).toEqual(modelOrder);
      }),
    );
  });

  it('findings at the same place keep their order', () => {
    const same = ['first', 'second', 'third'].map((messageId) => ({ ...finding('/title'), messageId }));
    expect(sortFindings(same, form2021, {}).map((one) => one.messageId)).toEqual(['first', 'second', 'third']);
  });

  it('a report of no known form is sorted too', () => {
    const order = sortFindings([finding('/tables/x/y/z'), finding('/title'), finding('')], undefined, {});
    expect(order.map((one) => one.at)).toEqual(['', '/title', '/tables/x/y/z']);
  });

  it('pointers to nowhere do not break the order', () => {
    const order = sorted(['/nowhere', '/title', '/tables/none/x', '/issued/on'].map((at) => finding(at)));
    expect(order[0]).toBe('/title');
    expect(order.at(-1)).toBe('/issued/on');
    expect(order).toHaveLength(4);
  });
});

describe('with a source', () => {
  const map: SourceMap = {
    '/tables/requests/received/total': { page: 4, table: 2, row: 4, column: 10, text: '859', state: 'number' },
    '/tables/remedies/reconsideration/total': { page: 3, table: 3, row: 4, column: 5 },
    '/chapters/problems': { page: 2 },
    '/title': { page: 1, line: 1 },
  };

  it('findings stand in the order of the source, those of the whole file first', () => {
    const findings = [
      '/tables/requests/received/total',
      '/chapters/problems/4',
      '',
      '/title',
      '/tables/remedies/reconsideration/total',
    ];
    expect(
      sorted(
        findings.map((at) => finding(at)),
        map,
      ),
    ).toEqual([
      '',
      '/title',
      '/chapters/problems/4',
      '/tables/remedies/reconsideration/total',
      '/tables/requests/received/total',
    ]);
  });

  it('each finding is given the nearest place around it, and keeps its own', () => {
    const own = { page: 9 };
    const findings = [
      finding('/tables/requests/received/total'),
      finding('/tables/requests/received'),
      finding('/chapters/problems/4'),
      finding('/title', own),
    ];
    const places = Object.fromEntries(sortFindings(findings, form2021, map).map((one) => [one.at, one.source]));
    expect(places).toEqual({
      '/tables/requests/received/total': map['/tables/requests/received/total'],
      '/tables/requests/received': undefined,
      '/chapters/problems/4': { page: 2 },
      '/title': own,
    });
  });

  it('a finding whose place is not known follows the one before it in the model', () => {
    const order = (...pointers: string[]) =>
      sorted(
        pointers.map((at) => finding(at)),
        map,
      );
    expect(order('/tables/requests/carriedOut/total', '/tables/requests/received/total', '/chapters/problems')).toEqual(
      ['/chapters/problems', '/tables/requests/received/total', '/tables/requests/carriedOut/total'],
    );
    expect(order('/issued/on', '/title', '/chapters/problems/1', '/year', '', '/chapters/problems')).toEqual([
      '',
      '/title',
      '/year',
      '/chapters/problems',
      '/chapters/problems/1',
      '/issued/on',
    ]);
    expect(order('/organ/name', '/chapters/problems')).toEqual(['/organ/name', '/chapters/problems']);
  });

  it('what is not printed has no place, though it has a state', () => {
    const states: SourceMap = { ...map, '/tables/requests/carriedOut/total': { state: 'notPrinted' } };
    const pointers = ['/tables/requests/carriedOut/total', '/tables/requests/received/total', '/title'];
    expect(
      sorted(
        pointers.map((at) => finding(at)),
        states,
      ),
    ).toEqual(['/title', '/tables/requests/received/total', '/tables/requests/carriedOut/total']);
  });

  it('a finding about the whole file stands at its place where it has one, and nothing follows it', () => {
    const findings = [
      finding('/year'),
      finding('', { page: 3 }),
      finding('/issued/on', { page: 5 }),
      finding('/title'),
    ];
    expect(sortFindings(findings, form2021, map).map(({ at }) => at)).toEqual(['/title', '/year', '', '/issued/on']);
  });

  const measure = fc.option(fc.nat(3), { nil: undefined });
  const place: fc.Arbitrary<SourcePlace> = fc.record({
    page: measure,
    offset: measure,
    line: measure,
    table: measure,
    row: measure,
    column: measure,
  });

  it('the order does not depend on the order that findings come in, whatever is known of their places', () => {
    const some = fc.array(fc.tuple(fc.constantFrom(...modelOrder), fc.option(place, { nil: undefined })), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(some, fc.array(fc.nat()), (list, moves) => {
        const findings = list.map(([at, source]) => finding(at, source));
        const shuffled = [...findings];
        for (const [index, move] of moves.entries()) {
          const [from, to] = [index % (shuffled.length || 1), move % (shuffled.length || 1)];
          shuffled.splice(to, 0, ...shuffled.splice(from, 1));
        }
        expect(sortFindings(shuffled, form2021, {})).toEqual(sortFindings(findings, form2021, {}));
      }),
      { numRuns: 1000 },
    );
  });

  it('findings with a place ascend, whatever stands between them', () => {
    const offset = fc.option(fc.nat(1000), { nil: undefined });
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.constantFrom(...modelOrder), offset)), (list) => {
        const findings = list.map(([at, value]) => finding(at, value === undefined ? undefined : { offset: value }));
        const order = sortFindings(findings, form2021, {});
        const offsets = order.flatMap(({ source }) => source?.offset ?? []);
        expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
        expect(order).toHaveLength(findings.length);
        expect(new Set(order)).toEqual(new Set(findings));
      }),
    );
  });

  it('placeOf climbs to what stands around a pointer', () => {
    expect(placeOf(map, '/chapters/problems/4')).toEqual({ page: 2 });
    expect(placeOf(map, '/tables/requests/carriedOut/total')).toBeUndefined();
    expect(placeOf(map, '')).toBeUndefined();
  });
});

describe('comparePlaces', () => {
  it.each<[SourcePlace, SourcePlace]>([
    [
      { page: 1, row: 9 },
      { page: 2, row: 1 },
    ],
    [{ offset: 10 }, { offset: 11 }],
    [{ line: 3 }, { line: 20 }],
    [
      { page: 1, table: 1, row: 2, column: 9 },
      { page: 1, table: 1, row: 10, column: 1 },
    ],
    [
      { table: 1, row: 2, column: 3 },
      { table: 1, row: 2, column: 4 },
    ],
  ])('%j stands before %j', (a, b) => {
    expect(comparePlaces(a, b)).toBeLessThan(0);
    expect(comparePlaces(b, a)).toBeGreaterThan(0);
    expect(comparePlaces(a, a)).toBe(0);
  });

  it('places that share no measure cannot be told apart', () =>
    expect(comparePlaces({ page: 1 }, { line: 7 })).toBe(0));
});
