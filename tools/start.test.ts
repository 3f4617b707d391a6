import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, it } from 'vitest';

it.each(['--help', '-h'])('npm start -- %s tells what it can do, and builds nothing', (option) => {
  const script = join(import.meta.dirname, 'start.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, option], { encoding: 'utf8' });
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('npm start -- 年报.html');
});
