import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chineseNumber } from './chinese-number.ts';
import { beginsNumber, type Measure, measureAt, numberEnd } from './numerals.ts';

/** All numbers of a text that have a unit. */
function measuresIn(text: string): readonly Measure[] {
  const found: Measure[] = [];
  for (let at = 0; at < text.length; at += 1) {
    if (!beginsNumber(text.charCodeAt(at))) continue;
    const end = numberEnd(text, at);
    const measure = measureAt(text, at, end);
    if (measure !== null) found.push(measure);
    at = end - 1;
  }
  return found;
}

const only = (text: string) => {
  const [measure, ...more] = measuresIn(text);
  expect(more).toEqual([]);
  return measure;
};

describe('numbers of running text', () => {
  it.each<[string, number, string]>([
    ['收到12件', 12, '件'],
    ['收到1,136件', 1136, '件'],
    ['收到1,234,567件', 1_234_567, '件'],
    ['收到十二件', 12, '件'],
    ['收到两件', 2, '件'],
    ['收到一百二十宗', 120, '宗'],
    ['收到一千零四十起', 1040, '起'],
    ['收到一百〇三件', 103, '件'],
    ['收到零件', 0, '件'],
    ['收到0件', 0, '件'],
    ['均为0。', 0, ''],
    ['均为零', 0, ''],
    ['收到3.2万件', 32_000, '件'],
    ['收到1.13万件', 11_300, '件'],
    ['收到1.5亿件', 150_000_000, '件'],
    ['收到三万件', 30_000, '件'],
    ['收取147万元', 147, '万元'],
    ['收取12.5万元', 12.5, '万元'],
    ['收取三百元', 300, '元'],
    ['收取1.5亿元', 1.5, '亿元'],
    ['占33.9%', 33.9, '%'],
    ['发生1起诉讼', 1, '起'],
  ])('%s', (text, value, unit) => {
    expect(only(text)).toMatchObject({ value, unit, precision: 'exact' });
  });

  it.each<[string, number, string, number, string]>([
    ['收到近300件', 300, 'nearly', 100, '近300件'],
    ['收到将近120件', 120, 'nearly', 10, '将近120件'],
    ['收到不足20件', 20, 'nearly', 10, '不足20件'],
    ['收到约258件', 258, 'about', 1, '约258件'],
    ['收到300件左右。', 300, 'about', 100, '300件左右'],
    ['收到300余件', 300, 'over', 100, '300余件'],
    ['收到320多件', 320, 'over', 10, '320多件'],
    ['收到三百多件', 300, 'over', 100, '三百多件'],
    ['收到百余件', 100, 'over', 100, '百余件'],
    ['收到上百件', 100, 'over', 100, '上百件'],
    ['收到十几件', 10, 'over', 10, '十几件'],
    ['收到超过300件', 300, 'over', 100, '超过300件'],
    ['收到逾1,200件', 1200, 'over', 100, '逾1,200件'],
    ['收到300件以上', 300, 'over', 100, '300件以上'],
    ['收到3.2万余件', 32_000, 'over', 1000, '3.2万余件'],
    ['收取约30万元', 30, 'about', 10, '约30万元'],
  ])('%s', (text, value, precision, step, words) => {
    const measure = only(text) as Measure;
    expect(measure).toMatchObject({ value, precision, step });
    expect(text.slice(measure.start, measure.end)).toBe(words);
  });

  it.each([
    ...[
      '2023年',
      '2023年12月31日',
      '12时30分',
      '〔2021〕30号',
      '第二十条',
      '第12件',
      '0973-8753094',
      '（1）',
      '1.',
      '一是',
    ],
    ...[
      '12人',
      '12天',
      '20个工作日',
      '12条',
      '12项',
      '12',
      '收到12',
      '12个百分点',
      '一件事',
      '一起',
      '12件次',
      '12份额',
    ],
    ...[
      '收到1，136件',
      '3-5件',
      '3—5件',
      '3至5件',
      '3、5件',
      '3到5件',
      '-5件',
      'A5件',
      '±3×5件',
      '1,13件',
      '0012件',
      '1.5件',
    ],
    ...[
      '不超过300件',
      '最多30件',
      '至多三件',
      '每10件',
      '300件以内',
      '300件以下',
      '几十件',
      '数百件',
      '三五件',
      '百二件',
      '成千件',
    ],
    ...['1234567890123456件', '0.1234567%', '最近3件', '二〇二三年', '十十件', '1e308件'],
  ])('“%s” counts nothing', (text) => {
    expect(measuresIn(text)).toEqual([]);
  });

  const counts = fc.nat(99_999_999);

  it('are the same in every notation', () => {
    fc.assert(
      fc.property(counts, (value) => {
        const separated = String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
        for (const written of [String(value), separated, chineseNumber(value)]) {
          expect(only(`收到${written}件`)).toMatchObject({ value, precision: 'exact', unit: '件' });
        }
      }),
    );
  });

  it('are exact in 万 and 亿, with a step of the last digit', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 0, max: 4 }), (digits, decimals) => {
        const written = (digits / 10 ** decimals).toFixed(decimals);
        const measure = { value: digits * 10 ** (4 - decimals), step: 10 ** (4 - decimals) };
        expect(only(`${written}万件`)).toMatchObject(measure);
        expect(only(`${written}万元`)).toMatchObject({ value: Number(written), unit: '万元' });
      }),
    );
  });

  it('say how they are meant before and behind', () => {
    fc.assert(
      fc.property(counts, (value) => {
        expect(only(`约${value}件`)).toMatchObject({ value, precision: 'about' });
        expect(only(`近${value}件`)).toMatchObject({ value, precision: 'nearly' });
        expect(only(`${value}余件`)).toMatchObject({ value, precision: 'over' });
      }),
    );
  });

  it('are found in any text without error, each within it', () => {
    const pieces = fc.constantFrom(...'0123456789一二十百千万亿零两余多近约第,.，件元%-、至到年');
    fc.assert(
      fc.property(fc.string({ unit: pieces }), (text) => {
        for (const { start, end, value, step } of measuresIn(text)) {
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(Number.isFinite(value) && value >= 0 && step > 0).toBe(true);
        }
      }),
    );
  });

  it.each(['7', '1,', '一', '十百', '1.', '万', '近', '7件', '百件'])(
    'in 1 MB of “%s” are read to the end',
    (piece) => {
      const text = `${piece.repeat(Math.ceil(1_000_000 / piece.length))}。收到12件`;
      expect(measuresIn(text).at(-1)).toMatchObject({ value: 12, end: text.length });
    },
  );
});
