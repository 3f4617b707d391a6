import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { folderOf } from '../test-support.ts';
import { expandPaths } from './expand-paths.ts';

const posix = it.skipIf(process.platform === 'win32');

function treeOf(...files: readonly string[]): string {
  const folder = folderOf();
  for (const file of files) {
    mkdirSync(join(folder, file, '..'), { recursive: true });
    writeFileSync(join(folder, file), file);
  }
  return folder;
}

const names = (candidates: readonly { readonly file: string }[]) =>
  candidates.map(({ file }) => file.replaceAll('\\', '/'));

it('walks folders in the order of their paths, leaving out what is hidden and node_modules', async () => {
  const cwd = treeOf('r/b/2.html', 'r/b/1.html', 'r/a.html', 'r/.git/config', 'r/.hidden', 'r/node_modules/m/x.html');
  const { candidates, skipped } = await expandPaths(['r'], cwd);
  expect(names(candidates)).toEqual(['r/a.html', 'r/b/1.html', 'r/b/2.html']);
  expect(candidates.every(({ named }) => !named)).toBe(true);
  expect(skipped).toEqual([]);
});

it('keeps named files in their order and takes nothing twice', async () => {
  const cwd = treeOf('r/a.html', 'r/b.html', 'z.html');
  const { candidates } = await expandPaths(['z.html', 'r', './r/a.html', 'z.html'], cwd);
  expect(names(candidates)).toEqual(['z.html', 'r/a.html', 'r/b.html']);
  expect(candidates.map(({ named }) => named)).toEqual([true, true, false]);
});

it('leaves a missing path to be told when it is opened', async () => {
  const { candidates } = await expandPaths(['nothing.html'], folderOf());
  expect(candidates).toMatchObject([{ file: 'nothing.html', named: true }]);
});

posix('follows links, but neither in circles nor twice into one folder', async () => {
  const cwd = treeOf('r/b/1.html', 'elsewhere/2.html');
  symlinkSync('..', join(cwd, 'r/b/up'));
  symlinkSync('b', join(cwd, 'r/a'));
  symlinkSync('../elsewhere', join(cwd, 'r/other'));
  symlinkSync('loop', join(cwd, 'r/loop'));
  symlinkSync('nothing', join(cwd, 'r/dangling'));
  const { candidates, skipped } = await expandPaths(['r'], cwd);
  expect(names(candidates)).toEqual(['r/b/1.html', 'r/other/2.html']);
  expect(names(skipped)).toEqual(['r/dangling', 'r/loop']);
});
