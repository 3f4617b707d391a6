import fc from 'fast-check';
import stringWidth from 'string-width';
import { describe, expect, it } from 'vitest';
import { together } from './units.ts';
import { padEnd, padStart, shorten, wrap } from './wrap.ts';

const characters = [...'报告年度数字，。、；：（）“”《》·…— 12.5%abc(x)-/é\u00a0\u3000', '👨‍👩‍👧', 'e\u0301'];
const text = fc
  .array(
    fc.oneof(
      fc.constantFrom(...characters),
      fc.stringMatching(/^[a-z]{20,80}$/),
      fc.string({ unit: 'grapheme', maxLength: 2 }),
    ),
    { maxLength: 120 },
  )
  .map((parts) => parts.join(''));
const width = fc.integer({ min: 12, max: 120 });
const solid = (of: string) => of.replace(/[\s\u2060]/gu, '');

describe('wrap', () => {
  it('never makes a line wider than asked, and loses no text', () => {
    fc.assert(
      fc.property(text, width, fc.integer({ min: 0, max: 6 }), (source, columns, indent) => {
        const lines = wrap(source, { width: columns, first: ' '.repeat(indent), rest: ' '.repeat(indent + 2) });
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(columns);
        expect(solid(lines.join(''))).toBe(solid(source));
      }),
    );
  });

  it('keeps closing marks off the start of a line and opening ones off its end', () => {
    const sentence = fc
      .array(fc.constantFrom('数', '字，', '“合计”', '（其中）', '第 12 项。', '《条例》'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(sentence, width, (source, columns) => {
        const lines = wrap(source, { width: columns });
        for (const line of lines) {
          expect(line).not.toMatch(/^[，。、；：”）》]/u);
          expect(line).not.toMatch(/[“（《]$/u);
        }
      }),
    );
  });

  it('splits no word and no number that fits on a line', () => {
    const word = fc.stringMatching(/^[a-z]{1,10}$|^-?\d{1,8}(?:\.\d)?$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1, maxLength: 40 }), width, (words, columns) => {
        const lines = wrap(words.join(' '), { width: columns });
        expect(lines.join(' ').split(' ')).toEqual(words);
      }),
    );
  });

  it('hangs the later lines under the first', () => {
    expect(wrap('一二三四五六七八九', { width: 12, first: '位置：' })).toEqual([
      '位置：一二三',
      '      四五六',
      '      七八九',
    ]);
  });

  it('keeps a number with the words around it', () => {
    expect(wrap('如果没有发生，应当填 0', { width: 20 })).toEqual(['如果没有发生，应当', '填 0']);
    expect(wrap('一二三四五有 12 格没有填写', { width: 14 })).toEqual(['一二三四五', '有 12 格没有填', '写']);
    expect(wrap('其余各格都相同，共有 12 项申请', { width: 18 })).toEqual(['其余各格都相同，', '共有 12 项申请']);
    expect(wrap('nothing but a difference of 12.', { width: 30 })).toEqual(['nothing but a difference', 'of 12.']);
  });

  it('keeps an equation together without tearing a word', () => {
    for (let width = 14; width <= 40; width += 1) {
      const lines = wrap('四、结转下年度继续办理 0 = 0；（七）总计 0', { width });
      expect(lines.join('\n'), String(width)).not.toMatch(/办\n理|总\n计|\n[=0]|=\n/u);
    }
  });

  it('breaks before the number of an item, and never between it and its label', () => {
    for (let width = 14; width <= 60; width += 1) {
      const lines = wrap('“（三）不予公开 2.其他法律行政法规禁止公开”、“（六）其他处理 3.其他”', { width });
      expect(lines.join('\n'), String(width)).not.toMatch(/\d\.\n|2\.其\n|\d\n/u);
    }
    expect(wrap('一、（三）不予公开 2.其他法律', { width: 20 })).toEqual(['一、（三）不予公开', '2.其他法律']);
  });

  it('breaks what is wider than a line, at its spaces first', () => {
    expect(wrap('difference 12', { width: 10 })).toEqual(['difference', '12']);
    expect(wrap('abcdefghijkl', { width: 5 })).toEqual(['abcde', 'fghij', 'kl']);
  });

  it('keeps together what fits on one line', () => {
    expect(wrap(`数字${together('第 3 页，表 2')}`, { width: 14 })).toEqual(['数字', '第 3 页，表 2']);
    expect(wrap(together('第 3 页，表 2'), { width: 8 }).join(' ')).toBe('第 3 页，表 2');
  });

  it('takes time in proportion to the text', () => {
    const started = performance.now();
    expect(wrap('a'.repeat(500_000), { width: 80 })).toHaveLength(6250);
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('gives one empty line for no text', () => {
    expect(wrap('', { width: 10, first: '- ' })).toEqual(['- ']);
  });
});

describe('padding and shortening', () => {
  it('counts wide characters as two columns', () => {
    expect(padEnd('年度', 6)).toBe('年度  ');
    expect(padStart('年度', 6)).toBe('  年度');
    expect(shorten('政府信息公开', 7)).toBe('政府信…');
    expect(shorten('政府信息公开', 7, 'start')).toBe('…息公开');
    expect(shorten('政府', 4)).toBe('政府');
  });

  it('shortens to the width and to nothing longer', () => {
    fc.assert(
      fc.property(
        text,
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom('start' as const, 'end' as const),
        (source, columns, where) => {
          expect(stringWidth(shorten(source, columns, where))).toBeLessThanOrEqual(columns);
        },
      ),
    );
  });
});
