import { balancedReport } from '@nianbao/testkit';
import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkReport } from '../engine/index.ts';
import { type Form, forms, type Identity, type Table } from '../forms/index.ts';
import { cellPointer, type Finding, type Report } from '../model/index.ts';
import { identityChecks } from './index.ts';

const checks = identityChecks(forms);
const run = (report: Report) => checkReport(report, { checks });
const clone = (report: Report): Report => structuredClone(report);

interface Cell {
  readonly table: Table;
  readonly row: string;
  readonly column: string;
}

const summed = (form: Form) => form.tables.filter((table) => table.identities.length > 0);

/** Cells that take part in identities; with rows of another form, those in place of the form's own. */
function summedCells(form: Form, substitutes: boolean): Cell[] {
  return summed(form).flatMap((table) => {
    const taken = substitutes ? table.substitutes : [];
    const gone = taken.flatMap((one) => one.standFor);
    const rows = [...table.rows.filter(({ key }) => !gone.includes(key)), ...taken.flatMap((one) => one.rows)];
    return rows.flatMap(({ key: row }) => table.columns.map(({ key: column }) => ({ table, row, column })));
  });
}

/** Where each identity that a cell takes part in is reported, straight from the declaration of the form. */
function touched({ table, row, column }: Cell): string[] {
  const own = table.substitutes.find((one) => one.rows.some((line) => line.key === row))?.standFor ?? [row];
  const takesPart = ({ every, sum, equals }: Identity) =>
    every === 'row'
      ? [...sum, ...equals].includes(column)
      : own.some((key) => sum.includes(key) || equals.includes(key));
  return table.identities.filter(takesPart).map(({ key, every, equals }) => {
    const first = equals[0] as string;
    const at = every === 'row' ? cellPointer(table.key, row, first) : cellPointer(table.key, first, column);
    return `${table.key}/${key} ${at}`;
  });
}

function set(report: Report, { table, row, column }: Cell, value: number | null): void {
  const cells = report.tables[table.key]?.[row];
  if (cells === undefined) throw new RangeError(`no row ${row}`);
  cells[column] = value;
}

const get = (report: Report, { table, row, column }: Cell) => report.tables[table.key]?.[row]?.[column] ?? null;

const cases = forms.flatMap((form: Form) => [
  { name: `form ${form.id}`, form, substitutes: false },
  { name: `form ${form.id} with rows of another form`, form, substitutes: true },
]);

describe.each(cases)('$name', ({ form, substitutes }) => {
  const report = balancedReport(form, { substitutes });
  const cells = summedCells(form, substitutes);

  it('balanced reports pass, equation by equation', () => {
    const rows = new Set(cells.map(({ table, row }) => `${table.key} ${row}`)).size;
    const columns = 2 * 7;
    fc.assert(
      fc.property(report, (balanced) => {
        expect(run(balanced)).toMatchObject({
          findings: [],
          counts: { pass: rows + columns, fail: 0, cannotTell: 0 },
        });
      }),
    );
  });

  it('a changed cell breaks every identity that it takes part in, and only those', () => {
    fc.assert(
      fc.property(report, fc.integer({ min: 1, max: 5000 }), fc.boolean(), (balanced, difference, up) => {
        for (const cell of cells) {
          const changed = clone(balanced);
          const value = get(changed, cell) as number;
          set(changed, cell, up || difference > value ? value + difference : value - difference);
          const { findings } = run(changed);
          expect(findings.map(({ code, at }) => `${code} ${at}`).sort()).toEqual(touched(cell).sort());
          for (const one of findings) {
            expect(one).toMatchObject({ outcome: 'fail', severity: 'error', messageId: 'broken' });
            expect(Math.abs((one.expected as number) - (one.actual as number))).toBe(difference);
          }
        }
      }),
      { numRuns: 12 },
    );
  });

  it('a change that every equation makes up for is not seen as an error', () => {
    fc.assert(
      fc.property(report, fc.nat(100), (balanced, more) => {
        const moved = clone(balanced);
        for (const [row, column] of [
          ['received', 'enterprise'],
          ['received', 'total'],
          ['carriedOut', 'enterprise'],
          ['carriedOut', 'total'],
        ] as const) {
          const cells = moved.tables.requests?.[row] as Record<string, number>;
          cells[column] = (cells[column] as number) + more;
        }
        expect(run(moved).findings).toEqual([]);
      }),
    );
  });

  it('blanks in a balanced report are never an error, and never worth a finding of their own', () => {
    const some = fc.subarray(cells, { minLength: 1 });
    fc.assert(
      fc.property(report, some, (balanced, blanked) => {
        const before = JSON.stringify(balanced);
        const blank = clone(balanced);
        for (const cell of blanked) set(blank, cell, null);
        const { findings, counts } = run(blank);
        expect(findings.filter(({ outcome }) => outcome !== 'cannotTell')).toEqual([]);
        expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
        expect(counts.fail).toBe(0);
        const possible = new Set(blanked.flatMap(touched));
        for (const { code, at } of findings) expect(possible).toContain(`${code} ${at}`);
        expect(JSON.stringify(balanced)).toBe(before);
      }),
      { numRuns: 300 },
    );
  });

  it('a blank total is never taken for a pass', () => {
    fc.assert(
      fc.property(report, fc.constantFrom(...cells), (balanced, cell) => {
        fc.pre(cell.column === 'total');
        const blank = clone(balanced);
        set(blank, cell, null);
        const row = `${cell.table.key}/row-total ${cellPointer(cell.table.key, cell.row, 'total')}`;
        expect(run(blank).findings.map(({ code, at }) => `${code} ${at}`)).toContain(row);
      }),
    );
  });

  it('absurd figures neither crash nor give an error where nothing is decided', () => {
    const absurd = fc.constantFrom(1e308, -1e308, 2 ** 53, -5, 0.5, 0.1, -0, 5e-324);
    fc.assert(
      fc.property(report, fc.constantFrom(...cells), absurd, (balanced, cell, value) => {
        const odd = clone(balanced);
        set(odd, cell, value);
        const { findings } = run(odd);
        const allowed = new Set(touched(cell));
        for (const { code, at } of findings) expect(allowed).toContain(`${code} ${at}`);
        const decided = Number.isSafeInteger(value) && value !== get(balanced, cell) ? 'fail' : 'cannotTell';
        if (value === 0 && get(balanced, cell) === 0) expect(findings).toEqual([]);
        else for (const { outcome } of findings) expect(outcome).toBe(decided);
        expect(findings.length).toBe(value === 0 && get(balanced, cell) === 0 ? 0 : allowed.size);
        for (const { message } of findings) expect(message.zh).not.toMatch(/NaN|Infinity|undefined|-0|\{/);
      }),
      { numRuns: 400 },
    );
  });

  it('wholly absurd reports do not crash', () => {
    const figure = fc.oneof(
      fc.constant(null),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.maxSafeInteger(),
    );
    fc.assert(
      fc.property(
        report,
        fc.array(figure, { minLength: cells.length, maxLength: cells.length }),
        (balanced, figures) => {
          const odd = clone(balanced);
          for (const [index, cell] of cells.entries()) set(odd, cell, figures[index] as number | null);
          for (const { message } of run(odd).findings)
            expect(message.en).not.toMatch(/NaN|Infinity|undefined|\{|for ;/);
        },
      ),
    );
  });
});

describe('what the findings say', () => {
  const [, form2021] = forms;
  const zero = fc.sample(balancedReport(form2021), { numRuns: 1, seed: 1 })[0] as Report;
  for (const table of Object.values(zero.tables))
    for (const row of Object.values(table)) for (const key of Object.keys(row)) row[key] = 0;

  const put = (figures: Record<string, number | null>) => {
    const report = clone(zero);
    for (const [place, value] of Object.entries(figures)) {
      const [row, column] = place.split('.') as [string, string];
      (report.tables.requests?.[row] as Record<string, number | null>)[column] = value;
    }
    return run(report).findings;
  };

  it('more carried over than came in breaks the balance, though the total handled is blank', () => {
    const blank = { 'totalHandled.research': null, 'totalHandled.total': null };
    const came = { 'received.research': 3, 'carriedIn.research': 1, 'received.total': 3, 'carriedIn.total': 1 };
    const found = put({ ...blank, ...came, 'carriedOut.research': 9, 'carriedOut.total': 9 });
    expect(found.filter(({ outcome }) => outcome === 'fail')).toMatchObject([
      { code: 'requests/balance', messageId: 'exceeded', expected: 4, actual: 9 },
      { code: 'requests/balance', messageId: 'exceeded', expected: 4, actual: 9 },
    ]);
  });

  it('a column out of balance: at the total, with the others related and both sums', () => {
    const found = put({
      'received.total': 887,
      'carriedIn.total': 96,
      'totalHandled.total': 900,
      'carriedOut.total': 80,
    });
    const balance = found.find(({ code }) => code === 'requests/balance');
    expect(found.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'requests/row-total /tables/requests/received/total',
      'requests/row-total /tables/requests/carriedIn/total',
      'requests/balance /tables/requests/totalHandled/total',
      'requests/total-handled /tables/requests/totalHandled/total',
      'requests/row-total /tables/requests/totalHandled/total',
      'requests/row-total /tables/requests/carriedOut/total',
    ]);
    expect(balance).toMatchObject({
      messageId: 'broken',
      at: '/tables/requests/totalHandled/total',
      related: [
        '/tables/requests/carriedOut/total',
        '/tables/requests/received/total',
        '/tables/requests/carriedIn/total',
      ],
      expected: 983,
      actual: 980,
      message: {
        zh: '“总计”列不平：一、本年新收政府信息公开申请数量 887 + 二、上年结转政府信息公开申请数量 96 = 983；（七）总计 900 + 四、结转下年度继续办理 80 = 980；相差 3',
        en: 'Column “Total” does not balance: Received this year 887 + Carried in from last year 96 = 983; Total handled 900 + Carried over to next year 80 = 980; difference 3',
      },
    });
    expect(balance?.basis).toContain('第一项加第二项之和，等于第三项加第四项之和');
  });

  it('blanks: which ones leave it open', () => {
    const found = put({ 'granted.enterprise': null, 'granted.total': 4, 'totalHandled.total': 4, 'received.total': 4 });
    const open = found.find(({ code, outcome }) => code === 'requests/row-total' && outcome === 'cannotTell');
    expect(open?.message).toEqual({
      zh: '“（一）予以公开”行：“商业企业”没有可用的数字，无法判断是否平衡',
      en: 'Row “Granted”: no usable number for “Enterprises”; cannot tell whether it balances',
    });
  });

  it('blanks: so many that they are counted', () => {
    const rows = Object.keys(zero.tables.requests ?? {}).filter((key) => key.startsWith('refused'));
    const of = (findings: readonly Finding[]) => findings.find(({ code }) => code === 'requests/total-handled');
    expect(rows).toHaveLength(8);
    expect(of(put({ 'granted.research': null, 'totalHandled.research': null }))?.message.zh).toContain(
      '“（一）予以公开”、“（七）总计”没有可用的数字',
    );
    const open = (list: readonly string[]) =>
      of(put({ 'totalHandled.research': 9, ...Object.fromEntries(list.map((row) => [`${row}.research`, null])) }));
    expect(open(rows)?.message).toEqual({
      zh: '“科研机构”列：其中 8 格没有可用的数字，无法判断是否平衡',
      en: 'Column “Research institutions”: no usable number for 8 of its cells; cannot tell whether it balances',
    });
    expect(open(rows.slice(1))?.message.zh).toContain('“（三）不予公开 3.危及‘三安全一稳定’”、');
  });

  it('what is said again of the same blanks is the same, and nobody can change it', () => {
    const blank = { 'granted.enterprise': null, 'granted.total': 4, 'totalHandled.total': 4 };
    const undecided = (list: readonly Finding[]) => list.filter(({ outcome }) => outcome === 'cannotTell');
    const [first, again] = [undecided(put(blank)), undecided(put(blank))];
    expect(again).toEqual(first);
    expect(undecided(put({ ...blank, 'granted.research': null }))).not.toEqual(first);
    expect(() => Object.assign(first[0]?.message ?? {}, { zh: '' })).toThrow(TypeError);
    expect(() => Object.assign(first[0]?.args ?? {}, { line: '' })).toThrow(TypeError);
    expect(structuredClone(first)).toEqual(first);
    expect(JSON.parse(JSON.stringify(first))).toEqual(first);
  });

  it('sums leave out what adds nothing, and the longest are named as a whole', () => {
    const found = put({ 'received.total': 4, 'received.enterprise': 2, 'received.research': 1 });
    const broken = found.find(({ code }) => code === 'requests/row-total');
    expect(broken?.message.zh).toBe(
      '“一、本年新收政府信息公开申请数量”行不平：商业企业 2 + 科研机构 1 = 3；总计 4；相差 1',
    );
    const none = put({ 'received.total': 5 }).find(({ code }) => code === 'requests/row-total');
    expect(none?.message.zh).toBe('“一、本年新收政府信息公开申请数量”行不平：各项之和 0；总计 5；相差 5');
    const long = put({ 'granted.total': 4, 'refusedByLaw.total': 2, 'totalHandled.total': 5 });
    expect(long.find(({ code }) => code === 'requests/total-handled')?.message).toEqual({
      zh: '“总计”列不平：（一）至（六）各项之和 6；（七）总计 5；相差 1',
      en: 'Column “Total” does not balance: Results (1) to (6) together 6; Total handled 5; difference 1',
    });
  });

  it('figures too large to add exactly are named', () => {
    const found = put({ 'granted.enterprise': 9e15, 'granted.research': 9e15, 'granted.total': 1 });
    const open = found.find(({ at }) => at === '/tables/requests/granted/total');
    expect(open).toMatchObject({ messageId: 'undecidable', outcome: 'cannotTell' });
    expect(open?.message.zh).toContain('“自然人”、“商业企业”、“科研机构”');
    const most = Number.MAX_SAFE_INTEGER;
    const rounded = put({ 'granted.enterprise': most, 'granted.research': 2, 'granted.publicWelfare': -5 });
    expect(rounded.find(({ at }) => at === '/tables/requests/granted/total')?.messageId).toBe('undecidable');
  });

  it('a blank that may stand for a negative number decides nothing', () => {
    const form: Form = {
      ...form2021,
      tables: [
        {
          ...(form2021.tables[0] as Table),
          columns: ['a', 'b', 'total'].map((key) => ({ key, zh: [key], en: key, kind: 'change' }) as const),
          identities: [
            {
              key: 'row-total',
              every: 'row',
              sum: ['a', 'b'],
              equals: ['total'],
              title: { zh: '', en: '' },
              basis: '',
              norms: [],
            },
          ],
        },
      ],
    };
    const row = { a: 5, b: null, total: 3 };
    const report = { ...zero, tables: { documents: { rules: row, normativeDocuments: { a: 1, b: 2, total: 3 } } } };
    const { findings } = checkReport(report, { forms: [form], checks: identityChecks([form]) });
    expect(findings.map(({ messageId, at }) => [messageId, at])).toEqual([
      ['undecidable', '/tables/documents/rules/total'],
    ]);
  });
});
