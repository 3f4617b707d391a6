import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, nianbao, reportOf, reportText, unbalanced } from '../test-support.ts';

/** A folder with a folder of reports in it. */
function reportsIn(files: Readonly<Record<string, string>>): string {
  const cwd = folderOf();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(cwd, '年报', name, '..'), { recursive: true });
    writeFileSync(join(cwd, '年报', name), text);
  }
  return cwd;
}

const letters = (cwd: string, output: string, ...more: readonly string[]) =>
  nianbao(['check', '年报', '--format', 'markdown', '--output', output, ...more], { cwd });
const written = (cwd: string) => readdirSync(join(cwd, 'letters')).sort();
const letterOf = (cwd: string, name: string) => readFileSync(join(cwd, 'letters', name), 'utf8');

it('writes one letter a report into a new folder, and tells what it passed over', async () => {
  const cwd = reportsIn({
    'a.json': reportText(unbalanced),
    '教育局/2023.json': reportText(),
    'broken.json': '{"a":',
    'notes.txt': 'notes',
  });
  const { code, stdout, stderr } = await letters(cwd, 'letters/');
  expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
  expect(written(cwd)).toEqual(['a.md', '教育局-2023.md']);
  expect(letterOf(cwd, 'a.md')).toMatch(/^# 某市财政局 2021 年.*\n\n- 文件：a\.json\n/);
  expect(letterOf(cwd, '教育局-2023.md')).toContain('没有发现需要改正的问题');
  for (const name of written(cwd)) {
    expect(letterOf(cwd, name)).not.toMatch(/\n---\n|年报\/|letters/);
    expect(letterOf(cwd, name)).not.toContain(cwd);
  }
  const said = stderr.replaceAll('\\', '/');
  expect(said).toContain('已写入 letters/：2 份意见\n');
  expect(said).toContain('年报/notes.txt：不是政府信息公开工作年度报告');
  expect(said).toContain('年报/broken.json：');
});

it('writes into a folder that is there, replaces its own letters and keeps all else', async () => {
  const cwd = reportsIn({ 'a.json': reportText() });
  mkdirSync(join(cwd, 'letters'));
  await letters(cwd, 'letters');
  writeFileSync(join(cwd, 'letters/a.md'), `${letterOf(cwd, 'a.md')}\nadded by hand\n`);
  writeFileSync(join(cwd, 'letters/b.md'), 'mine');
  expect(await letters(cwd, 'letters', '--lang', 'en')).toMatchObject({
    code: 0,
    stderr: 'Written to letters: 1 letter\n',
  });
  expect(written(cwd)).toEqual(['a.md', 'b.md']);
  expect(letterOf(cwd, 'a.md')).toContain('Nothing was found');
  expect(letterOf(cwd, 'a.md')).not.toContain('added by hand');
  expect((await letters(cwd, 'letters')).code).toBe(0);
  expect(letterOf(cwd, 'a.md')).toContain('没有发现');
  expect(letterOf(cwd, 'b.md')).toBe('mine');
});

it('gives reports of one name letters of their own', async () => {
  const cwd = reportsIn({ 'a.json': reportText(unbalanced), 'a.html': reportText(), 'x/a.json': reportText() });
  await letters(cwd, 'letters/');
  expect(written(cwd)).toEqual(['a.html.md', 'a.json.md', 'x-a.md']);
  expect(letterOf(cwd, 'a.json.md')).toContain('## 必须改正');
});

it('writes a letter on the years of an organ besides', async () => {
  const of = (year: number) => JSON.stringify({ ...reportOf(), year });
  const cwd = reportsIn({ 'a.json': of(2021), 'b.json': of(2024) });
  await letters(cwd, 'letters/', '--series');
  expect(written(cwd)).toEqual(['a.md', 'b.md', '各年度-某市财政局.md']);
  expect(letterOf(cwd, '各年度-某市财政局.md')).toMatch(/^# 某市财政局各年度年报的整体情况\n/);
});

it('makes no folder where nothing could be read', async () => {
  const cwd = reportsIn({ 'broken.json': '{"a":' });
  const { code, stderr } = await letters(cwd, 'letters/');
  expect(code).toBe(2);
  expect(stderr).toContain('没有读到任何报告');
  expect(readdirSync(cwd)).toEqual(['年报']);
});

it.each([
  ['nowhere/letters/', '不能写入 nowhere/letters/：所在的文件夹不存在'],
  ['file/', '不能写入 file/：它是一个文件，不是文件夹'],
  ['file/letters/', '不能写入 file/letters/：所在的路径不是文件夹'],
  ['年报', '年报 在要检查的文件夹里'],
  ['年报/letters/', '年报/letters/ 在要检查的文件夹里'],
  ['link/letters/', 'link/letters/ 在要检查的文件夹里'],
])('refuses %s before it reads anything', async (output, reason) => {
  const cwd = reportsIn({ 'a.json': reportText() });
  writeFileSync(join(cwd, 'file'), '');
  symlinkSync(join(cwd, '年报'), join(cwd, 'link'));
  const { code, stdout, stderr } = await letters(cwd, output);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr).toContain(reason);
  expect(readdirSync(join(cwd, '年报'))).toEqual(['a.json']);
});

it('writes nothing at all where one letter has no place', async () => {
  const cwd = reportsIn({ 'a.json': reportText(), 'b.json': reportText() });
  mkdirSync(join(cwd, 'letters/b.md'), { recursive: true });
  const folder = await letters(cwd, 'letters');
  expect(folder).toMatchObject({ code: 2, stderr: `nianbao: 不能写入 ${join('letters', 'b.md')}：它是一个文件夹\n` });
  expect(written(cwd)).toEqual(['b.md']);
});

it.each([
  ['notes of somebody', '# 某市财政局\n\n要点：检查意见另附。\n'],
  ['a mention of a letter', '见《某市财政局 2021 年政府信息公开工作年度报告检查意见》\n'],
  ['a letter quoted further down', '备忘\n\n# 某市财政局 2021 年政府信息公开工作年度报告检查意见\n'],
  ['an empty file', ''],
])('writes over no file that is no letter, and then nothing at all: %s', async (_, text) => {
  const cwd = reportsIn({ 'a.json': reportText(), 'b.json': reportText() });
  mkdirSync(join(cwd, 'letters'));
  writeFileSync(join(cwd, 'letters/b.md'), text);
  const { code, stdout, stderr } = await letters(cwd, 'letters');
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  const said = `nianbao: 不能写入 ${join('letters', 'b.md')}：那里已有一个文件，不是 nianbao 写的检查意见；请把它移走或改名，或者另取一个文件夹`;
  expect(stderr.replace(/\s/g, '')).toBe(said.replace(/\s/g, ''));
  expect(written(cwd)).toEqual(['b.md']);
  expect(letterOf(cwd, 'b.md')).toBe(text);
});

it('renews the letter on the years of an organ', async () => {
  const of = (year: number) => JSON.stringify({ ...reportOf(), year });
  const cwd = reportsIn({ 'a.json': of(2021), 'b.json': of(2024) });
  await letters(cwd, 'letters/', '--series');
  expect(await letters(cwd, 'letters/', '--series')).toMatchObject({ stderr: '已写入 letters/：3 份意见\n' });
});

it('never follows a link out of the folder, nor writes over what it read', async () => {
  const cwd = reportsIn({ 'a.json': reportText() });
  mkdirSync(join(cwd, 'letters'));
  writeFileSync(join(cwd, 'mine'), 'mine');
  symlinkSync(join(cwd, 'mine'), join(cwd, 'letters/a.md'));
  const linked = await letters(cwd, 'letters');
  expect(linked.code).toBe(2);
  expect(linked.stderr).toContain('那里已有要读取的文件，或者别处的链接');
  expect(readFileSync(join(cwd, 'mine'), 'utf8')).toBe('mine');

  writeFileSync(join(cwd, 'letters/c.md'), reportText());
  const args = ['check', 'letters/c.md', '--format', 'markdown', '--output', 'letters'];
  expect((await nianbao(args, { cwd })).code).toBe(2);
  expect(letterOf(cwd, 'c.md')).toBe(reportText());
});

it('takes a folder for letters only', async () => {
  const cwd = reportsIn({ 'a.json': reportText() });
  mkdirSync(join(cwd, 'letters'));
  for (const output of ['letters', 'new/']) {
    const args = ['check', '年报', '--format', 'json', '--output', output];
    const { code, stderr } = await nianbao(args, { cwd });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `nianbao: 不能写入 ${output}：它是一个文件夹\n` });
  }
  expect(readdirSync(cwd).sort()).toEqual(['letters', '年报']);
});
