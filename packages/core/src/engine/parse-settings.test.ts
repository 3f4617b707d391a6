import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checks } from '../checks/index.ts';
import type { Finding } from '../model/index.ts';
import { defaultProfile } from '../profile/index.ts';
import { parseProfile, parseWaivers } from './index.ts';

const told = (findings: readonly Finding[]) => findings.map(({ messageId, at }) => `${messageId} ${at}`);
const waiver = { code: 'cells/blank', at: '/tables/requests', reason: '见说明', until: null };

describe('a profile', () => {
  it('may leave everything out', () => {
    expect(parseProfile({})).toEqual({ profile: defaultProfile, findings: [] });
    expect(parseProfile({ $schema: './profile.schema.json' }).profile).toEqual(defaultProfile);
  });

  it('names checks by code or area', () => {
    const settings = { 'cells/blank': 'info', 'requests/*': 'off' };
    expect(parseProfile({ name: '某市', checks: settings, deadlines: { government: '02-28' } }).profile).toMatchObject({
      name: '某市',
      checks: settings,
      deadlines: { government: '02-28' },
    });
  });

  it.each<[string, unknown, readonly string[]]>([
    ['null', null, ['empty ']],
    ['a list', [], ['value ']],
    ['a key that is not known', { more: 1 }, ['unknown /more']],
    ['a schema key that is no text', { $schema: 1 }, ['unknown /$schema']],
    ['a setting that is none', { checks: { 'cells/blank': 'of' } }, ['value /checks/cells~1blank']],
    ['checks as a list', { checks: ['cells/blank'] }, ['value /checks']],
    ['a check that is not there', { checks: { 'cells/blanc': 'off' } }, ['check /checks/cells~1blanc']],
    ['a rule of reading, which no profile governs', { checks: { 'read/limit': 'off' } }, ['check /checks/read~1limit']],
    ['an area that is not there', { checks: { 'cell/*': 'off' } }, ['area /checks/cell~1*']],
    ['what is no code at all', { checks: { Blank: 'off' } }, ['check /checks/Blank']],
    ['a day that no year has', { deadlines: { government: '04-31' } }, ['value /deadlines/government']],
    ['a day that not every year has', { deadlines: { government: '02-29' } }, ['value /deadlines/government']],
    ['an organ of no kind', { deadlines: { ministry: '03-31' } }, ['unknown /deadlines/ministry']],
    ['a factor below 1', { thresholds: { jumpFactor: 0.5 } }, ['value /thresholds/jumpFactor']],
  ])('%s does not fit', (_, json, expected) => {
    const { profile, findings } = parseProfile(json);
    expect(profile).toBeNull();
    expect(told(findings)).toEqual(expected);
    for (const one of findings) expect(one).toMatchObject({ code: 'profile/misfit', severity: 'error' });
  });

  it('tells every place with both values', () => {
    const { findings } = parseProfile({ name: 3, checks: { 'a/b': 'off' }, reorganised: 'yes' });
    expect(findings.map(({ message }) => message.zh)).toEqual([
      '/name：值不对（应为 文字，实为 3）',
      '/reorganised：值不对（应为 true 或 false，实为 "yes"）',
      '/checks/a/b：没有“a/b”这个检查项',
    ]);
    const days = parseProfile({ checks: { 'cells/blank': 'Error' }, deadlines: { government: '02-30' } });
    expect(days.findings.map(({ message }) => message.zh)).toEqual([
      '/checks/cells/blank：值不对（应为 "off"、"error"、"warning"、"info"，实为 "Error"）',
      '/deadlines/government：值不对（应为 每年都有的日期 MM-DD，实为 "02-30"）',
    ]);
  });

  it('is held against the checks that are given', () => {
    expect(parseProfile({ checks: { 'own/check': 'off' } }, [{ id: 'own/check' }]).findings).toEqual([]);
    expect(told(parseProfile({ checks: { 'cells/blank': 'off' } }, []).findings)).toEqual([
      'check /checks/cells~1blank',
    ]);
  });
});

describe('waivers', () => {
  it('are kept as they are', () => {
    const waivers = [waiver, { ...waiver, at: '', until: '2027-12-31', organ: '某市财政局', year: 2024 }];
    expect(parseWaivers({ waivers })).toEqual({ waivers, findings: [] });
    expect(parseWaivers({ $schema: 'x', waivers: [] })).toEqual({ waivers: [], findings: [] });
  });

  it.each<[string, unknown, string]>([
    ['no code', { ...waiver, code: undefined }, 'missing /waivers/0/code'],
    ['no place', { ...waiver, at: undefined }, 'missing /waivers/0/at'],
    ['no word on the end', { ...waiver, until: undefined }, 'missing /waivers/0/until'],
    ['a place that is no pointer', { ...waiver, at: 'tables/requests' }, 'value /waivers/0/at'],
    ['an empty reason', { ...waiver, reason: ' \t' }, 'value /waivers/0/reason'],
    ['a day that is none', { ...waiver, until: '2026-02-30' }, 'value /waivers/0/until'],
    ['a year as text', { ...waiver, year: '2024' }, 'value /waivers/0/year'],
    ['a key too many', { ...waiver, unit: '' }, 'unknown /waivers/0/unit'],
    ['a waiver that is null', null, 'value /waivers/0'],
  ])('%s does not fit', (_, one, expected) => {
    const { waivers, findings } = parseWaivers({ waivers: [one] });
    expect(waivers).toBeNull();
    expect(told(findings)).toEqual([expected]);
    expect(findings[0]).toMatchObject({ code: 'waivers/misfit', severity: 'error' });
  });

  it.each([null, [], 'x', {}, { waivers: {} }])('%j holds none', (json) => {
    expect(parseWaivers(json)).toMatchObject({ waivers: null, findings: [{ code: 'waivers/misfit' }] });
  });

  it('are told what to do where the key is missing, or everything', () => {
    expect(told(parseWaivers([waiver]).findings)).toEqual(['list ']);
    expect(told(parseWaivers(null).findings)).toEqual(['empty ']);
  });

  it('are told of codes along with what else does not fit', () => {
    const json = { waivers: [{ ...waiver, code: 'cells/blanc', until: 'x' }] };
    const { waivers, findings } = parseWaivers(json, ['cells/blank']);
    expect(waivers).toBeNull();
    expect(told(findings)).toEqual(['value /waivers/0/until', 'code /waivers/0/code']);
  });

  it('name codes that are given', () => {
    const json = { waivers: [waiver, { ...waiver, code: 'cells/blanc' }] };
    expect(parseWaivers(json).findings).toEqual([]);
    const { waivers, findings } = parseWaivers(
      json,
      checks.map(({ id }) => id),
    );
    expect({ waivers, findings: told(findings) }).toEqual({ waivers: null, findings: ['code /waivers/1/code'] });
  });
});

it('neither throws, whatever it is given', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (json) => {
      for (const one of [json, { checks: json }, { thresholds: json }])
        expect(parseProfile(one).findings).toBeDefined();
      for (const one of [json, { waivers: json }, { waivers: [json] }])
        expect(parseWaivers(one).findings).toBeDefined();
    }),
  );
  const many = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`a/b${index}`, 'off']));
  expect(told(parseProfile({ checks: many }).findings)).toEqual(['size ']);
  expect(told(parseWaivers({ waivers: Array(60_000).fill(1) }).findings)).toEqual(['size ']);
});
