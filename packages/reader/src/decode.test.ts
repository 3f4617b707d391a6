import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from './decode.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...values: number[]) => Uint8Array.from(values);
const join = (...parts: Uint8Array[]) => Uint8Array.from(parts.flatMap((part) => [...part]));

// 政府信息公开\n合计\t5 in GB18030.
const gbWords = bytes(0xd5, 0xfe, 0xb8, 0xae, 0xd0, 0xc5, 0xcf, 0xa2, 0xb9, 0xab, 0xbf, 0xaa);
const gb = join(gbWords, bytes(0x0a, 0xba, 0xcf, 0xbc, 0xc6, 0x09, 0x35));
const gbText = '政府信息公开\n合计\t5';

function text(input: Uint8Array): string {
  const result = decode(input);
  if (!('text' in result)) throw new Error(result.findings[0]?.message.zh);
  return result.text;
}

function refusal(input: Uint8Array) {
  const result = decode(input);
  expect('text' in result).toBe(false);
  expect(result.findings).toHaveLength(1);
  const [{ code, messageId, args }] = result.findings as [(typeof result.findings)[0]];
  return { code, messageId, args };
}

describe('encodings', () => {
  it('takes UTF-8 and leaves line breaks alone', () => {
    expect(decode(utf8('年\r\n报\r告'))).toEqual({ text: '年\r\n报\r告', encoding: 'utf-8', findings: [] });
  });

  it('removes byte order marks', () => {
    expect(decode(join(bytes(0xef, 0xbb, 0xbf), utf8('年报')))).toMatchObject({ text: '年报', encoding: 'utf-8' });
    expect(decode(bytes(0xff, 0xfe, 0x74, 0x5e, 0x35, 0))).toMatchObject({ text: '年5', encoding: 'utf-16le' });
    expect(decode(bytes(0xfe, 0xff, 0x5e, 0x74, 0, 0x35))).toMatchObject({ text: '年5', encoding: 'utf-16be' });
    expect(decode(join(bytes(0x84, 0x31, 0x95, 0x33), gb))).toMatchObject({ text: gbText, encoding: 'gb18030' });
  });

  it('takes GB18030, whatever the page says', () => {
    expect(decode(gb)).toEqual({ text: gbText, encoding: 'gb18030', findings: [] });
    expect(text(join(utf8('<meta charset="utf-8">'), gb))).toBe(`<meta charset="utf-8">${gbText}`);
    expect(text(utf8('<meta charset="gb2312">年度报告'))).toBe('<meta charset="gb2312">年度报告');
  });

  it('reads the four-byte characters of GB18030', () => {
    expect(text(join(gb, bytes(0x95, 0x32, 0x82, 0x36)))).toBe(`${gbText}𠀀`);
  });
});

describe('broken bytes', () => {
  const report = '泽库县人民政府\n2020 年政府信息公开\n工作年度报告';

  it('keeps UTF-8 with one broken byte as UTF-8 and says where', () => {
    const broken = utf8(report);
    broken[utf8('泽库县人民政府\n2020 年政').length + 1] = 0xff;
    const result = decode(broken);
    expect(result).toMatchObject({ encoding: 'utf-8' });
    expect('text' in result && result.text.replace(/\ufffd+/, '府')).toBe(report);
    expect(result.findings[0]).toMatchObject({
      code: 'read/encoding',
      messageId: 'invalid',
      args: { encoding: 'UTF-8', line: 2 },
      source: { line: 2, offset: 15 },
    });
  });

  it('keeps truncated UTF-8 as UTF-8', () => {
    const result = decode(utf8(report).slice(0, -1));
    expect(result).toMatchObject({ text: `${report.slice(0, -1)}\ufffd`, encoding: 'utf-8' });
    expect(result.findings[0]?.args).toEqual({ encoding: 'UTF-8', count: 1, line: 3 });
  });

  it('keeps GB18030 with a broken byte as GB18030', () => {
    const result = decode(join(gb, bytes(0x0d, 0xff, 0x0a), gb));
    expect(result).toMatchObject({ text: `${gbText}\r\ufffd\n${gbText}`, encoding: 'gb18030' });
    expect(result.findings[0]?.args).toEqual({ encoding: 'GB18030', count: 1, line: 3 });
  });

  it('never turns UTF-8 with one flipped bit into GB18030', () => {
    const whole = utf8(report);
    fc.assert(
      fc.property(fc.nat(whole.length - 1), fc.integer({ min: 0, max: 7 }), (at, bit) => {
        const flipped = whole.slice();
        flipped[at] = (flipped[at] as number) ^ (1 << bit);
        const result = decode(flipped);
        expect('text' in result ? result.encoding : result.findings[0]?.code).toMatch(/^(?:utf-8|read\/unsupported)$/);
      }),
    );
  });

  it('tells of broken UTF-16', () => {
    const result = decode(bytes(0xff, 0xfe, 0x74, 0x5e, 0x00, 0xd8));
    expect(result).toMatchObject({ text: '年\ufffd', encoding: 'utf-16le' });
    expect(result.findings[0]?.code).toBe('read/encoding');
  });
});

describe('what is no text', () => {
  it('refuses binary files', () => {
    expect(refusal(utf8('年报\0'))).toEqual({ code: 'read/unsupported', messageId: 'binary', args: { offset: 7 } });
    expect(refusal(utf8(`a${'\u0001\u0002'.repeat(20)}`)).args).toEqual({ offset: 2 });
  });

  it('refuses empty files', () => {
    expect(refusal(bytes())).toEqual({ code: 'read/empty', messageId: 'bytes', args: {} });
    expect(refusal(utf8(' \r\n\t\u3000'))).toEqual({ code: 'read/empty', messageId: 'text', args: {} });
    expect(refusal(bytes(0xef, 0xbb, 0xbf)).messageId).toBe('text');
  });
});

it('takes any bytes', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (input) => {
      const result = decode(input);
      if ('text' in result) expect(result.text.trim()).not.toBe('');
      else expect(result.findings).toHaveLength(1);
    }),
    { numRuns: 500 },
  );
});
