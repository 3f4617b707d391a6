import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '@nianbao/core';
import { expect, it } from 'vitest';
import { folderOf, nianbao, reportOf, reportText, unbalanced } from '../test-support.ts';

it('gives the report with what is known of tool and input', async () => {
  const text = reportText();
  const cwd = folderOf({ 'a.json': text });
  const { code, stdout, stderr } = await nianbao(['read', 'a.json'], { cwd });
  const result = JSON.parse(stdout);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(Object.keys(result)).toEqual(['tool', 'input', 'report', 'sourceMap', 'findings']);
  expect(result.tool.checks).toEqual(checks.map(({ id }) => id).sort());
  const sha256 = createHash('sha256').update(text).digest('hex');
  expect(result).toMatchObject({ input: { sha256, bytes: Buffer.byteLength(text) }, report: reportOf(), findings: [] });
  expect(stdout).toBe(`${JSON.stringify(result, null, 2)}\n`);
});

it('tells errors of the report by exit code 1', async () => {
  const { code, stdout } = await nianbao(['read', 'a.json'], { cwd: folderOf({ 'a.json': reportText(unbalanced) }) });
  expect(code).toBe(1);
  expect(JSON.parse(stdout).findings.map((one: { code: string }) => one.code)).toContain('requests/balance');
});

it('takes back its own result', async () => {
  const cwd = folderOf({ 'a.json': reportText(unbalanced) });
  await nianbao(['read', 'a.json', '--output', 'b.json'], { cwd });
  const [first, second] = [
    readFileSync(join(cwd, 'b.json'), 'utf8'),
    (await nianbao(['read', 'b.json'], { cwd })).stdout,
  ];
  expect({ ...JSON.parse(second), input: null }).toEqual({ ...JSON.parse(first), input: null });
});

it.each([
  ['nothing.html', undefined, 'read/unreadable-file', '没有这个文件'],
  ['empty.html', '', 'read/empty', '空'],
  ['other.txt', 'Nothing of the kind.', 'read/not-a-report', '年度报告'],
  ['broken.json', '{"form":', 'model/not-json', 'JSON'],
])('%s cannot be read: exit code 2, and why', async (name, content, expected, word) => {
  const cwd = folderOf(content === undefined ? {} : { [name]: content });
  const { code, stdout, stderr } = await nianbao(['read', name], { cwd });
  expect(code).toBe(2);
  expect(JSON.parse(stdout)).toMatchObject({ report: null, sourceMap: {}, findings: [{ code: expected }] });
  expect(stderr).toContain(`${name}：`);
  expect(stderr).toContain(word);
});

it('sends folders to check', async () => {
  const { code, stdout, stderr } = await nianbao(['read', '.', '--lang', 'en'], { cwd: folderOf() });
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain('nianbao check .');
});

it('replaces an output file whole, leaving nothing beside it', async () => {
  const cwd = folderOf({ 'a.json': reportText(), 'out.json': 'old' });
  const { code, stdout, stderr } = await nianbao(['read', 'a.json', '--output', 'out.json'], { cwd });
  expect({ code, stdout, stderr }).toEqual({ code: 0, stdout: '', stderr: '已写入 out.json\n' });
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).report).toEqual(reportOf());
  expect(readdirSync(cwd).sort()).toEqual(['a.json', 'out.json']);
});

it.each([
  ['nowhere/out.json', '不能写入 nowhere/out.json：所在的文件夹不存在'],
  ['a.json/out.json', '不能写入 a.json/out.json：所在的路径不是文件夹'],
  ['folder', '不能写入 folder：它是一个文件夹'],
])('refuses the output %s', async (output, sentence) => {
  const cwd = folderOf({ 'a.json': reportText() });
  mkdirSync(join(cwd, 'folder'));
  const { code, stdout, stderr } = await nianbao(['read', 'a.json', '--output', output], { cwd });
  expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: `nianbao: ${sentence}\n` });
  expect(readdirSync(cwd).sort()).toEqual(['a.json', 'folder']);
});

it('never writes over the file that it reads', async () => {
  const cwd = folderOf({ 'a.json': reportText() });
  const { code, stderr } = await nianbao(['read', 'a.json', '--output', './a.json'], { cwd });
  expect(code).toBe(2);
  expect(stderr).toContain('不能又作为输出');
  expect(readFileSync(join(cwd, 'a.json'), 'utf8')).toBe(reportText());
});
