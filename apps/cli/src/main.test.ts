import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, openSync, readFileSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf, reportText, unbalanced } from './test-support.ts';

const start = ['--conditions=@nianbao/source', join(import.meta.dirname, 'main.ts')];
const env = { PATH: process.env.PATH, LANG: 'en_US.UTF-8' };

function program(args: readonly string[], cwd: string) {
  return spawnSync(process.execPath, [...start, ...args], { cwd, env, encoding: 'utf8' });
}

it('hands its exit code to the shell', () => {
  const cwd = folderOf({ 'good.json': reportText(), 'bad.json': reportText(unbalanced) });
  expect(program(['check', 'good.json'], cwd)).toMatchObject({ status: 0, stderr: '' });
  expect(program(['check', '.'], cwd)).toMatchObject({ status: 1, stderr: '' });
  expect(program(['check', 'nothing'], cwd)).toMatchObject({ status: 2, stdout: '' });
  expect(program(['nothing'], cwd)).toMatchObject({ status: 2, stdout: '' });
});

it('writes the output file and nothing else on standard output', () => {
  const cwd = folderOf({ 'bad.json': reportText(unbalanced) });
  const args = ['check', 'bad.json', '--format', 'json', '--output', 'out.json'];
  expect(program(args, cwd)).toMatchObject({ status: 1, stdout: '', stderr: 'Written to out.json\n' });
  expect(JSON.parse(readFileSync(join(cwd, 'out.json'), 'utf8')).files).toHaveLength(1);
});

it('ends quietly when the reader of its output goes away', async () => {
  const files = Object.fromEntries(Array.from({ length: 60 }, (_, index) => [`${index}.json`, reportText(unbalanced)]));
  const child = spawn(process.execPath, [...start, 'check', '.', '--format', 'json'], { cwd: folderOf(files), env });
  child.stdout.destroy();
  let complaints = '';
  child.stderr.on('data', (chunk) => {
    complaints += chunk;
  });
  const [status] = await once(child, 'close');
  expect({ status, complaints }).toEqual({ status: 1, complaints: '' });
});

it('refuses a file of 1 TB without loading it', () => {
  const cwd = folderOf({ 'large.html': '' });
  truncateSync(join(cwd, 'large.html'), 2 ** 40);
  const { status, stderr } = program(['check', 'large.html'], cwd);
  expect(status).toBe(2);
  expect(stderr).toContain('over the limit');
});

const full = '/dev/full';

it.skipIf(!existsSync(full))('tells in one sentence that the output cannot be written', () => {
  const { status, stderr } = program(['check', 'a.json', '--output', full], folderOf({ 'a.json': reportText() }));
  expect({ status, stderr }).toEqual({ status: 2, stderr: `nianbao: Cannot write ${full}: the disk is full\n` });
});

it.skipIf(!existsSync(full))('tells in one sentence that standard output is full', () => {
  const stdio = ['ignore', openSync(full, 'w'), 'pipe'] as const;
  const { status, stderr } = spawnSync(process.execPath, [...start, 'explain'], {
    env,
    stdio: [...stdio],
    encoding: 'utf8',
  });
  expect({ status, stderr }).toEqual({
    status: 2,
    stderr: 'nianbao: Cannot write standard output: the disk is full\n',
  });
});
