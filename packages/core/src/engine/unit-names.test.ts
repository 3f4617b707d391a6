import { describe, expect, it } from 'vitest';
import { namesIn, regionOf } from './unit-names.ts';

const share = (region: string, one: string, other: string) =>
  namesIn(region, one).some((name) => namesIn(region, other).includes(name));

describe('the names of a unit', () => {
  it.each([
    ['某县人民政府', '某县'],
    ['某市某县', '某市某县'],
    ['某省某市人民政府', '某省某市'],
    ['某市财政局', ''],
    ['', ''],
    [`${'某'.repeat(100_000)}县`, ''],
  ])('the region of %s is “%s”', (name, region) => {
    expect(regionOf(name)).toBe(region);
  });

  it.each([
    ['某县', '某县教育局', '教育局'],
    ['某县', '某县教育局', '县教育局'],
    ['某县', '某市某县教育局', '某县教育局'],
    ['某市某县', '某县教育局', '县教育局'],
    ['某市', '市场监督管理局', '某市市场监督管理局'],
    ['某县', '某县人民政府办公室', '县政府办公室'],
    ['某县', '某镇人民政府', '某县某镇'],
    ['某区', '某街道办事处', '某区某街道'],
    ['某县', '某县教育局（某县体育局）', '某县教育局'],
  ])('in %s, %s may be %s', (region, one, other) => {
    expect(share(region, one, other)).toBe(true);
  });

  it.each([
    ['某县', '某县教育局', '某县民政局'],
    ['某县', '大河镇人民政府', '东大河镇人民政府'],
    ['某市', '某市教育局', '某市某区教育局'],
    ['', '某县教育局', '教育局'],
  ])('in %s, %s is not %s', (region, one, other) => {
    expect(share(region, one, other)).toBe(false);
  });

  it('the government of the region has the empty name, its office has not', () => {
    for (const name of ['某县人民政府', '县人民政府', '某县', '某市某县人民政府'])
      expect(namesIn('某县', name)).toContain('');
    expect(namesIn('某县', '某县人民政府办公室')).not.toContain('');
  });
});
