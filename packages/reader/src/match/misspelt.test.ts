import { acceptedRows, form2021, normaliseLabel } from '@nianbao/core';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { misspelt } from './misspelt.ts';

const rows = form2021.tables.flatMap((table) => acceptedRows(table));
const names = rows.map((row) => [normaliseLabel(row.zh.at(-1) as string), row.key] as const);
const found = (label: string) => misspelt(normaliseLabel(label), names);

describe('misspelt labels', () => {
  it.each([
    ['2.其他法律行政止公开', 'refusedByLaw'],
    ['1.属于国家秘秘', 'refusedStateSecret'],
    ['4.保护第三方合法权', 'refusedThirdPartyRights'],
    ['7.属于行政执法案券', 'refusedEnforcementFile'],
    ['1.信仿举报投诉类申请', 'notProcessedPetition'],
  ])('%s is read as %s', (label, key) => {
    expect(found(label)).toBe(key);
  });

  it.each([
    // Another year, another kind, the opposite, part of it: these are other figures.
    '本年结转政府信息公开申请数量',
    '一、上年新收政府信息公开申请数量',
    '补正后申请内容仍明确',
    '所属行政规范性文件',
    '2.其他法律行政法规允许',
    '市属于国家秘密',
    // Too short to be sure.
    '行政处法',
    '予以公示',
    '规章制度',
    // Nothing of the kind.
    '有正当理由大量反复投诉举报信访',
    '',
  ])('“%s” names nothing', (label) => {
    expect(found(label)).toBeNull();
  });

  it('never takes a name of one row for another', () => {
    for (const [name, key] of names) {
      const others = names.filter(([, other]) => other !== key);
      expect([name, misspelt(name, others)]).toEqual([name, null]);
    }
  });

  it('is not misled by any single slip', () => {
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.nat(60), fc.constantFrom('', '的', '甲'), ([name, key], at, by) => {
        const place = at % name.length;
        const slipped = name.slice(0, place) + by + name.slice(place + 1);
        expect([null, key]).toContain(misspelt(slipped, names));
      }),
      { numRuns: 400 },
    );
  });
});
