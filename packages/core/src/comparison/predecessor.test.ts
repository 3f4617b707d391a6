import { describe, expect, it } from 'vitest';
import { soundReport } from '../checks/example-report.ts';
import { form2021 } from '../forms/index.ts';
import { doubtAbout, sameOrgan } from './predecessor.ts';

describe('names of one organ', () => {
  it.each([
    ['某市财政局', '某市财政局'],
    ['某市财政局', '某省某市财政局'],
    ['洪泽区人民政府', '淮安市洪泽区人民政府'],
    ['泽库县人民政府', '泽库县'],
    ['单县人民政府', '菏泽市单县人民政府'],
    ['某市教育局（某市体育局）', '某市教育局'],
    ['某市 财政局', '某市财政局'],
    ['某县人民政府办公室', '某县政府办公室'],
    ['某区某街道办事处', '某街道'],
    ['县教育局', '教育局'],
  ])('%s, %s', (one, other) => {
    expect(sameOrgan(one, other)).toBe(true);
    expect(sameOrgan(other, one)).toBe(true);
  });

  it.each([
    ['某市财政局', '某市民政局'],
    ['某市财政局', '某市某区财政局'],
    ['某县人民政府', '某县人民政府办公室'],
    ['某县农业局', '某县农业农村局'],
    ['', '某县财政局'],
    ['政府', '某县人民政府'],
    ['城区人民政府', '东城区人民政府'],
    ['中区人民政府', '市中区人民政府'],
  ])('not %s, %s', (one, other) => {
    expect(sameOrgan(one, other)).toBe(false);
    expect(sameOrgan(other, one)).toBe(false);
  });
});

describe('the report of the year before', () => {
  const known = { aliases: [], reorganised: false };
  const of = (year: number | null, name: string | null = '某市财政局') => ({
    ...soundReport(form2021),
    year,
    organ: { name, kind: null, divisionCode: null },
  });

  it('is of that year and of the same organ', () => {
    expect(doubtAbout(of(2022), of(2023), known)).toBeNull();
    expect(doubtAbout(of(2021), of(2023), known)).toBe('year');
    expect(doubtAbout(of(2023), of(2023), known)).toBe('year');
    expect(doubtAbout(of(2024), of(2023), known)).toBe('year');
    expect(doubtAbout(of(null), of(2023), known)).toBe('withoutYear');
    expect(doubtAbout(of(2022, '某市商务局'), of(2023), known)).toBe('organ');
    expect(doubtAbout(of(2022, null), of(2023), known)).toBeNull();
  });

  it('may bear another name where that is known', () => {
    const merged = of(2022, '某市商务局');
    expect(doubtAbout(merged, of(2023), { ...known, reorganised: true })).toBeNull();
    expect(doubtAbout(merged, of(2023), { ...known, aliases: ['市商务局'] })).toBeNull();
    expect(doubtAbout(merged, of(2023), { ...known, aliases: ['市民政局'] })).toBe('organ');
  });
});
