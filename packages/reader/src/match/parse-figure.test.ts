import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { looksLikeFigure, moneyUnitIn, parseFigure, shift } from './parse-figure.ts';

const number = (value: number, more = false) => ({ value, state: 'number', more, unit: null });

describe('parseFigure', () => {
  it.each([
    ['0', 0],
    ['859', 859],
    [' 12 ', 12],
    ['999999999999', 999_999_999_999],
    ['-5', -5],
    ['0.5', 0.5],
  ])('%s is a plain number', (text, value) => {
    expect(parseFigure(text, 'count')).toEqual(number(value));
  });

  it.each([
    ['277（公共服务事项）', 277],
    ['22（其中修订16件）', 22],
    ['5〔1〕', 5],
    ['12件', 12],
    ['１２', 12],
    ['1,234', 1234],
    ['１，２３４，５６７', 1_234_567],
    ['007', 7],
    ['−5', -5],
  ])('%s holds more than its number, and says so', (text, value) => {
    expect(parseFigure(text, 'count')).toEqual(number(value, true));
  });

  it.each([
    ['+276', 276, false],
    ['-106', -106, false],
    ['–106', -106, true],
    ['＋12', 12, true],
  ])('%s is a change', (text, value, more) => {
    expect(parseFigure(text, 'change')).toEqual(number(value, more));
  });

  it.each([
    ['', 'blank'],
    ['\u00a0\u3000', 'blank'],
    ['-', 'dash'],
    ['——', 'dash'],
    ['－', 'dash'],
    ['/', 'slash'],
    ['／', 'slash'],
    ['无', 'none'],
    ['不适用', 'notApplicable'],
    ['N/A', 'notApplicable'],
  ])('“%s” is no number, but %s', (text, state) => {
    expect(parseFigure(text, 'count')).toEqual({ value: null, state, more: false, unit: null });
  });

  it.each([
    ['十二', 12],
    ['一百零三件', 103],
    ['〇', 0],
  ])('“%s” is %d, and told', (text, value) => {
    expect(parseFigure(text, 'count')).toEqual({ value, state: 'number', more: true, unit: null });
    expect(parseFigure(text, 'amount').state).toBe('unreadable');
  });

  it.each([
    '5①',
    '5²',
    '1 2',
    '12\n34',
    '1,23',
    '12,34,567',
    '1.2.3',
    '约100',
    '3.2万',
    '三五',
    '二〇二三',
    '百二',
    '12/3',
    '见附件',
    'l2',
    '—5',
    '5)',
    '1234567890123456',
    '1e5',
    '0x10',
    '50%',
    '147万元',
    '5（万件）',
    '5(更正为6)',
    '5（应为6）',
    '12（%）',
  ])('“%s” is not guessed at', (text) => {
    expect(parseFigure(text, 'count')).toMatchObject({ value: null, state: 'unreadable' });
  });

  it.each([
    ['251000元', null, 25.1, '元', true],
    ['147 万元', null, 147, '万元', true],
    ['1.5亿元', null, 15_000, '亿元', true],
    ['0.0001', '元', 0.00000001, '元', true],
    ['1268.35', '万元', 1268.35, '万元', false],
    ['8040', null, 8040, null, false],
    ['1元', '万元', 0.0001, '元', true],
    ['251000（元）', '万元', 25.1, '元', true],
    ['25.1(万元)', null, 25.1, '万元', true],
  ] as const)('the amount %s under a header in %s is %d', (text, header, value, unit, more) => {
    expect(parseFigure(text, 'amount', header)).toEqual({ value, state: 'number', more, unit });
  });

  it.each(['5（美元）', '5（元以上）', '5 港元', '5（万元以上）'])('the amount %s is not guessed at', (text) => {
    expect(parseFigure(text, 'amount', '万元').state).toBe('unreadable');
  });

  it('writes of any whole number read back, in every spelling', () => {
    const wide = (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));
    fc.assert(
      fc.property(fc.nat(999_999_999_999), (value) => {
        for (const text of [
          String(value),
          wide(String(value)),
          value.toLocaleString('en-US'),
          `${value}件`,
          `${value}（注）`,
        ]) {
          expect(parseFigure(text, 'count').value).toBe(value);
          expect(looksLikeFigure(text)).toBe(true);
        }
      }),
    );
  });

  it('text of any kind is a number or has a state that says why not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom('count', 'change', 'amount'), (text, kind) => {
        const { value, state } = parseFigure(text, kind);
        expect(value !== null).toBe(state === 'number');
        if (value !== null) expect(text).toMatch(/[\d０-９]/);
      }),
    );
  });
});

describe('shift', () => {
  it('moves the point without binary rounding', () => {
    expect(shift('251000', '', -4)).toBe(25.1);
    expect(shift('1', '0050', 4)).toBe(10_050);
    expect(shift('3', '1', -4)).toBe(0.00031);
    fc.assert(
      fc.property(fc.nat(99_999_999), (value) => {
        expect(shift(String(value), '', -4)).toBe(Number(`${value}e-4`));
        expect(shift(String(value), '25', 4)).toBe(Number(`${value}.25e4`));
      }),
    );
  });
});

it.each([
  ['本年收费金额（单位：万元）', '万元', '万元'],
  ['本年收费金额（单位：万\n元）', '万元', '万元'],
  ['本年收费金额 (单位: 万 元)', '万元', '万元'],
  ['本年收费金额（精确到元，单位：万元）', '万元', '万元'],
  ['采购总金额', null, null],
  ['采购总金额（含税）', null, null],
  ['收费金额（元）', '元', '元'],
  ['金额（亿元）', '亿元', '亿元'],
  ['（单位：人民币元）', '元', '元'],
  ['（单位：万美元）', '万美元', null],
  ['（单位：十万元）', '十万元', null],
])('the header %s is in %s', (label, text, unit) => {
  expect(moneyUnitIn(label)).toEqual({ text, unit });
});

it.each(['1.属于国家秘密', '（一）予以公开', '一、本年新收政府信息公开申请数量', '', '2020年'])(
  '%s is no figure',
  (text) => {
    expect(looksLikeFigure(text)).toBe(false);
  },
);

it('a text far longer than any figure is none', () => {
  const long = `1${'（说明）'.repeat(100)}`;
  expect(parseFigure(long, 'count').state).toBe('unreadable');
});
