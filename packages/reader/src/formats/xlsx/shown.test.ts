import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { builtInFormats } from './built-in-formats.ts';
import { decimalOf, plainText } from './decimal.ts';
import { parseFormat } from './format-code.ts';
import { showNumber, showText } from './shown.ts';

const show = (value: number, code: string, from1904 = false) => showNumber(value, parseFormat(code), from1904);
const text = (value: number, code: string) => {
  const shown = show(value, code);
  expect(shown.note, code).toBe(undefined);
  return shown.text;
};

describe('numbers', () => {
  it.each([
    ['General', 0, '0'],
    ['General', -5, '-5'],
    ['General', 0.1 + 0.2, '0.3'],
    ['General', 1e15, '1000000000000000'],
    ['General', 1e21, '1000000000000000000000'],
    ['General', 1.5e-7, '0.00000015'],
    ['General"件"', 12, '12件'],
    ['0', 5, '5'],
    ['00', 5, '05'],
    ['0.00', 25.1, '25.10'],
    ['0.00_);[Red]\\(0.00\\)', -3, '(3.00)'],
    ['#,##0', 1234567, '1,234,567'],
    ['#,##0', 12, '12'],
    ['#,##0.00', 1234.5, '1,234.50'],
    ['#,##0.0#', 1234.56, '1,234.56'],
    ['¥#,##0.00', 5, '¥5.00'],
    ['[$¥-804]#,##0;-[$¥-804]#,##0', -1200, '-¥1,200'],
    ['0"万元"', 25, '25万元'],
    ['0万元', 25, '25万元'],
    ['"共"0\\件', 25, '共25件'],
    ['0%', 0.5, '50%'],
    ['0.00%', 0.3392, '33.92%'],
    ['0%', 0.148, '15%'],
    ['0.0,', 251000, '251.0'],
    ['+0;-0;0', 276, '+276'],
    ['+0;-0;0', -276, '-276'],
    ['0_ ', -5, '-5'],
    ['@', 5, '5'],
    ['[>=10000]0"件";0"条"', 12000, '12000件'],
    ['[>=10000]0"件";0"条"', 12, '12条'],
    ['[=1]"一";[=2]0"个";0"件"', 2, '2个'],
    ['[红色]0', 3, '3'],
  ])('%s of %d', (code, value, expected) => {
    expect(text(value, code)).toBe(expected);
  });

  it.each([
    ['0.00', 25.126, '25.126', '25.13'],
    ['0', 0.5, '0.5', '1'],
    ['0', 2.5, '2.5', '3'],
    ['0', 9.96, '9.96', '10'],
    ['0.0', 9.96, '9.96', '10.0'],
    ['#,##0', 1234.5, '1,234.5', '1,235'],
    ['0', -0.4, '-0.4', '-0'],
  ])('%s of %d is read with all its digits, and told', (code, value, read, shown) => {
    expect(show(value, code)).toEqual({ text: read, note: 'rounded', shown });
  });

  it('what floating point adds beyond 15 digits is not told', () => {
    expect(text(25.1 + 0.02, '0.00')).toBe('25.12');
    expect(text(1.005 * 100, '0.0')).toBe('100.5');
  });

  it.each([
    [builtInFormats[41] as string, 0, '-'],
    [builtInFormats[43] as string, 0, '-'],
    [builtInFormats[44] as string, 0, '¥-'],
    ['0;-0;', 0, ''],
    [';;;', 7, ''],
    ['#', 0, ''],
    ['[=0]"无";0', 0, '无'],
  ])('%s of %d shows no figure, which is told', (code, value, shown) => {
    expect(show(value, code)).toMatchObject({ text: shown, note: 'otherwise' });
  });

  it('accounting formats show other numbers as they are', () => {
    expect(text(1234.5, builtInFormats[43] as string)).toBe('1,234.50');
    expect(text(-1234, builtInFormats[41] as string)).toBe('-1,234');
    expect(text(-5, builtInFormats[37] as string)).toBe('(5)');
  });

  it.each([
    '0.00E+00',
    '# ?/?',
    '0!.0,"万元"',
    '0\\.0000"万"',
    '000-0000',
    '[DBNum1]General',
    'k0',
    '"未完',
    '0;"负"0',
    '[>5]0',
    '[<0]0;0',
  ])('%s cannot be told: the number stands, with a note', (code) => {
    expect(show(-3, code)).toEqual({ text: '-3', note: 'unsure' });
  });

  it('a sign that a format drops is not lost', () => {
    expect(show(-5, '0;[Red]0')).toEqual({ text: '-5', note: 'unsure', colour: 'red' });
  });

  it('whole numbers come back from every plain format', () => {
    const codes = ['General', '0', '#,##0', '#,##0_ ', '0.00', '#,##0.00', '@', '0"件"', builtInFormats[3] as string];
    fc.assert(
      fc.property(fc.integer({ min: -1e12, max: 1e12 }), fc.constantFrom(...codes), (value, code) => {
        const digits = text(value, code).replace(/[,件]|\.00$/g, '');
        expect(Number(digits)).toBe(value);
      }),
    );
  });

  it('decimals are the shortest that mean the number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 5 }), (value, places) => {
        const number = value / 10 ** places;
        expect(Number(plainText(decimalOf(number)))).toBe(number);
      }),
    );
  });

  it('any code of a format is taken', () => {
    const piece = fc.constantFrom(
      '0',
      '#',
      '?',
      ',',
      '.',
      '%',
      ';',
      '"',
      '\\',
      '[',
      ']',
      '@',
      'y',
      'm',
      'd',
      'E+',
      '*',
      '_',
      '件',
      'General',
      '[>=1]',
    );
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 12 }),
        fc.double({ noNaN: true, noDefaultInfinity: true }),
        (parts, value) => {
          expect(typeof show(value, parts.join('')).text).toBe('string');
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe('dates', () => {
  it.each([
    [45311, 'yyyy"年"m"月"d"日";@', '2024年1月20日'],
    [45311, builtInFormats[31] as string, '2024年1月20日'],
    [45311, builtInFormats[14] as string, '2024/1/20'],
    [45351, 'yyyy-mm-dd', '2024-02-29'],
    [45352, 'yy/mm/dd aaaa', '24/03/01 星期五'],
    [45311.75, 'h:mm', '18:00'],
    [45311.7507, 'yyyy/m/d h:mm:ss AM/PM', '2024/1/20 6:01:00 下午'],
    [5, 'yyyy/m/d', '1900/1/5'],
    [59, 'm/d', '2/28'],
    [60, 'm/d', '2/29'],
    [61, 'm/d', '3/1'],
    [0.5, 'mm:ss', '00:00'],
  ])('%d as %s', (serial, code, expected) => {
    expect(text(serial, code)).toBe(expected);
  });

  it('may count from 1904', () => {
    expect(show(43849, 'yyyy/m/d', true).text).toBe('2024/1/20');
  });

  it('of formats that are not known stand as people write them, with a note', () => {
    expect(show(45311, '[DBNum1]yyyy"年"')).toEqual({ text: '2024-01-20', note: 'unsure' });
    expect(show(45311, 'd-mmm-yy')).toEqual({ text: '2024-01-20', note: 'unsure' });
    expect(show(-5, 'yyyy/m/d')).toEqual({ text: '-5', note: 'unsure' });
    expect(show(1e9, 'yyyy/m/d')).toEqual({ text: '1000000000', note: 'unsure' });
  });
});

describe('texts', () => {
  it.each([
    ['General', '5件'],
    ['@', '5件'],
    ['0.00', '5件'],
    ['0;-0;0;@"！"', '5件！'],
    ['@*.', '5件'],
    [builtInFormats[41] as string, '5件'],
  ])('%s', (code, expected) => {
    expect(showText('5件', parseFormat(code))).toBe(expected);
  });

  it('are hidden by a section without anything', () => {
    expect(showText('5件', parseFormat(';;;'))).toBe(null);
    expect(showText('', parseFormat(';;;'))).toBe('');
  });
});
