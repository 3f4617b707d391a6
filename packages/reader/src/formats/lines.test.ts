import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LineIndex, trimmed } from './lines.ts';

it('counts LF, CRLF and CR as one line break each', () => {
  for (const lineBreak of ['\n', '\r\n', '\r']) {
    const text = `一${lineBreak}${lineBreak}二`;
    const index = new LineIndex(text);
    expect([0, 1, 1 + lineBreak.length, text.length - 1].map((offset) => index.at(offset))).toEqual([1, 1, 2, 3]);
  }
});

it('agrees with splitting, anywhere', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom('a', '\r', '\n', '年') }), (text) => {
      const index = new LineIndex(text);
      for (let at = 0; at <= text.length; at++) {
        if (text[at - 1] === '\r' && text[at] === '\n') continue;
        expect(index.at(at)).toBe(text.slice(0, at).split(/\r\n|\r|\n/).length);
      }
    }),
  );
});

it('trims what readers see as blank', () => {
  expect(trimmed('\u3000\u00a0\u200b\ufeff 年 报\t\u3000')).toBe('年 报');
  expect(trimmed('\u3000')).toBe('');
});
