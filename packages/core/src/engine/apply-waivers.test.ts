import { describe, expect, it } from 'vitest';
import { finding } from '../checks/index.ts';
import type { Finding } from '../model/index.ts';
import type { Waiver } from '../profile/index.ts';
import { applyWaivers, unusedWaivers } from './index.ts';
import { misfit } from './model-rules.ts';

const found = (at: string, code = 'cells/blank'): Finding => ({
  ...finding(misfit, 'missing', { pointer: at }, { at, source: { line: 7 } }),
  code,
});

const waiver: Waiver = { code: 'cells/blank', at: '/tables/requests', reason: '见说明', until: '2025-12-31' };
const context = { today: '2025-12-31', organ: '某市财政局', year: 2024 };

const waivedAt = (findings: readonly Finding[], one: Waiver, more: Partial<typeof context> = {}) =>
  applyWaivers(findings, [one], { ...context, ...more })
    .findings.filter((each) => each.waiver !== undefined)
    .map(({ at }) => at);

describe('a waiver', () => {
  const places = ['', '/tables', '/tables/requests', '/tables/requests/received/total', '/tables/requestsOther'];
  const findings = places.map((at) => found(at));

  it('fits its place and what lies below it', () => {
    expect(waivedAt(findings, waiver)).toEqual(['/tables/requests', '/tables/requests/received/total']);
    expect(waivedAt(findings, { ...waiver, at: '/tables/requests/received/total' })).toEqual([places[3]]);
  });

  it('of the whole report fits every place', () => {
    expect(waivedAt(findings, { ...waiver, at: '' })).toEqual(places);
  });

  it('fits its own code alone', () => {
    expect(waivedAt([found('/tables/requests', 'cells/placeholder')], waiver)).toEqual([]);
  });

  it('holds for the organ and the year that it names', () => {
    const own = { ...waiver, organ: '某市财政局', year: 2024 };
    expect(waivedAt(findings, own)).toHaveLength(2);
    expect(waivedAt(findings, own, { organ: '某市教育局' })).toEqual([]);
    expect(waivedAt(findings, own, { year: 2023 })).toEqual([]);
    const nameless = { today: context.today, organ: null, year: null };
    expect(applyWaivers(findings, [own], nameless).used.size).toBe(0);
  });

  it('leaves a finding all that it says', () => {
    const before = found('/tables/requests');
    const [after] = applyWaivers([before], [waiver], context).findings;
    expect(after).toEqual({ ...before, waiver: { reason: '见说明', until: '2025-12-31' } });
    expect(before.waiver).toBeUndefined();
  });

  it('without end always holds', () => {
    expect(waivedAt(findings, { ...waiver, until: null }, { today: '9999-12-31' })).toHaveLength(2);
  });
});

describe('after its last day a waiver', () => {
  const later = { ...context, today: '2026-01-01' };

  it('silences nothing and is told once, behind the first finding that it fits', () => {
    const findings = ['/tables/documents', '/tables/requests/a', '/tables/requests/b'].map((at) => found(at));
    const { findings: after, used } = applyWaivers(findings, [waiver], later);
    expect(after.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'cells/blank /tables/documents',
      'cells/blank /tables/requests/a',
      'waivers/expired /tables/requests/a',
      'cells/blank /tables/requests/b',
    ]);
    expect(after[2]).toMatchObject({ severity: 'warning', related: ['/tables/requests/b'], source: { line: 7 } });
    expect(after[2]?.message.zh).toContain('已于 2025-12-31 到期，这里 2 个问题照常计算（理由曾是：见说明）');
    expect(after.filter((one) => one.waiver)).toEqual([]);
    expect(used).toEqual(new Set([waiver]));
  });

  it('is not told where another one holds', () => {
    const renewed = { ...waiver, until: '2026-12-31', reason: '再次核定' };
    const { findings } = applyWaivers([found('/tables/requests')], [waiver, renewed], later);
    expect(findings).toMatchObject([{ code: 'cells/blank', waiver: { reason: '再次核定', until: '2026-12-31' } }]);
  });
});

it('waivers that fit nothing are told by their number', () => {
  const other = { ...waiver, at: '' };
  const { used } = applyWaivers([found('/tables/requests')], [waiver], context);
  expect(unusedWaivers([waiver], used)).toEqual([]);
  const told = unusedWaivers([waiver, other], used);
  expect(told).toMatchObject([{ code: 'waivers/unused', severity: 'info', at: '/waivers/1' }]);
  expect(told[0]?.message.zh).toContain('第 2 条豁免（cells/blank，整份报告）没有对上任何问题');
});
