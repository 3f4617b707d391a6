import { describe, expect, it } from 'vitest';
import { folderOf } from '../test-support.ts';
import { UsageError } from '../usage-error.ts';
import { settingFile } from './setting-file.ts';

const read = (content: string | Uint8Array) => settingFile('s.yaml', folderOf({ 's.yaml': content }));

async function refusal(content: string | Uint8Array) {
  const error = await read(content).catch((reason: unknown) => reason);
  expect(error).toBeInstanceOf(UsageError);
  return (error as UsageError).words;
}

describe('a file of settings', () => {
  it('is YAML 1.2, where off and days are text', async () => {
    const { value, sha256 } = await read('# 说明\na: off\r\nb: 03-31\nc: 2026-12-31\nd: yes\n');
    expect(value).toEqual({ a: 'off', b: '03-31', c: '2026-12-31', d: 'yes' });
    expect(sha256).toMatch(/^[\da-f]{64}$/);
  });

  it('may be JSON, with tabs and a byte order mark', async () => {
    expect((await read('\ufeff{\n\t"a": [1, "x"]\n}')).value).toEqual({ a: [1, 'x'] });
  });

  it('may be in the encodings of Chinese Windows', async () => {
    const gbk = new Uint8Array([0x61, 0x3a, 0x20, 0xd6, 0xd0, 0xce, 0xc4]);
    expect((await read(gbk)).value).toEqual({ a: '中文' });
    const utf16 = new Uint8Array([0xff, 0xfe, 0x61, 0, 0x3a, 0, 0x20, 0, 0x2d, 0x4e]);
    expect((await read(utf16)).value).toEqual({ a: '中' });
  });

  it('tells the line of what a pointer names', async () => {
    const { lineOf } = await read('waivers:\n  - code: x\n    at: ""\n  - code: y\nother:\n  a/b: 1\n');
    const pointers = [
      '',
      '/waivers',
      '/waivers/0/at',
      '/waivers/1',
      '/waivers/1/code',
      '/waivers/1/none',
      '/other/a~1b',
    ];
    expect(pointers.map(lineOf)).toEqual([1, 1, 3, 4, 4, 4, 6]);
  });
});

describe('is refused in one sentence, with line and column:', () => {
  it.each([
    ['a key twice', 'a: 1\nb: 2\na: 3', '第 3 行第 1 列：同一个键写了两次'],
    ['tabs', 'a:\n\tb: 1', '第 2 行第 1 列：缩进用了制表符'],
    ['indentation', 'a:\n  b: 1\n c: 2', '第 3 行第 1 列：缩进不对'],
    ['a quotation that does not end', 'a: "x', '第 1 行第 6 列：缺少引号'],
    ['a colon typed full width', 'waivers：\n  - code: x', '这一行的冒号要用英文的“:”，后面空一格'],
    ['two documents', 'a: 1\n---\nb: 2', '一个文件里有几份内容'],
    ['a tag', 'a: !!js/function x', '不是正确的 YAML 或 JSON'],
    ['broken JSON', '{"a": [1, 2}', '第 1 行'],
    ['an alias of itself', 'a: &a [*a]\nb: *c', 's.yaml：'],
  ])('%s', async (_, content, sentence) => {
    const { zh, en } = await refusal(content);
    expect(zh).toContain('s.yaml：');
    expect(zh).toContain(sentence);
    expect(zh).not.toContain('\n');
    expect(en).toMatch(/^s\.yaml: /);
  });

  it('a file that is not there', async () => {
    const error = (await settingFile('none.yaml', folderOf()).catch((reason) => reason)) as UsageError;
    expect(error.words.zh).toBe('none.yaml：没有这个文件或文件夹。请检查路径和文件名');
  });

  it('a picture', async () => {
    expect((await refusal(new Uint8Array([0xff, 0xd8, 0xff, 0xff, 0x80]))).zh).toContain('不是文本文件');
  });

  it('a file that is too large', async () => {
    expect((await refusal(`a: ${'x'.repeat(300_000)}`)).en).toBe('s.yaml: the file is too large (over 256 KB)');
  });
});

describe('is not brought down by', () => {
  const levels = Array.from(
    { length: 30 },
    (_, index) => `a${index + 1}: &a${index + 1} [${Array(9).fill(`*a${index}`)}]`,
  );

  it('aliases of aliases', async () => {
    expect((await refusal(`a0: &a0 x\n${levels.join('\n')}`)).zh).toContain('引用（& 和 *）太多');
  });

  it.each([
    ['deep lists', '['.repeat(200_000)],
    ['deep mappings', '{a: '.repeat(50_000)],
    ['deep items', '- '.repeat(100_000)],
    ['signs', '"'.repeat(200_000)],
    ['anchors', '&a '.repeat(60_000)],
  ])('%s', async (_, content) => {
    expect((await refusal(content)).zh).toMatch(/^s\.yaml：第 \d+ 行/);
  });

  it('very many keys', async () => {
    const { value } = await read(Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`).join('\n'));
    expect(Object.keys(value as object)).toHaveLength(20_000);
  });
});
