import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { nianbao } from '../test-support.ts';

const root = join(import.meta.dirname, '../../../..');
const page = readFileSync(join(root, 'docs/json.md'), 'utf8');

async function result(...args: readonly string[]) {
  return JSON.parse((await nianbao(args, { cwd: join(root, 'examples') })).stdout);
}

it('docs/json.md names every key of the results', async () => {
  const read = await result('read', 'zeku-2020.txt');
  const check = await result('check', '.', '--format', 'json');
  const objects: readonly object[] = [
    ...[read, read.tool, read.input, read.report, ...Object.values<object>(read.sourceMap)],
    ...[check, ...check.files, ...check.skipped],
    ...check.files.flatMap((file: { counts: object; findings: object[] }) => [file.counts, ...file.findings]),
  ];
  const keys = new Set(objects.flatMap((one) => Object.keys(one)));
  expect(keys.size).toBeGreaterThan(40);
  const named = new Set([...page.matchAll(/[`".[\]](\w+)[`"]/g)].map(([, key]) => key));
  expect([...keys].filter((key) => !named.has(key))).toEqual([]);
  expect(check.skipped.length).toBeGreaterThan(0);
});
