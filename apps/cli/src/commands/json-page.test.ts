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
  const settings = ['--profile', 'profile.yaml', '--waivers', 'waivers.yaml'];
  const check = await result('check', '.', '--series', ...settings, '--format', 'json');
  const suspects: { cells: object[] }[] = check.files.flatMap((file: { suspects: object[] }) => file.suspects);
  const waived = check.files.flatMap((file: { findings: { waiver?: object }[] }) =>
    file.findings.flatMap(({ waiver }) => waiver ?? []),
  );
  const objects: readonly object[] = [
    ...[read, read.tool, read.input, read.report, ...Object.values<object>(read.sourceMap)],
    ...[check, check.tool, check.tool.profile, check.tool.waivers, ...check.files, ...check.skipped],
    ...[...check.series, ...check.series.flatMap((one: { reports: object[] }) => one.reports)],
    ...[...suspects, ...suspects.flatMap(({ cells }) => cells), ...waived],
    ...check.files.flatMap((file: { counts: object; findings: object[] }) => [file.counts, ...file.findings]),
  ];
  const keys = new Set(objects.flatMap((one) => Object.keys(one)));
  expect(keys.size).toBeGreaterThan(40);
  const named = new Set([...page.matchAll(/[`".[\]](\w+)[`"]/g)].map(([, key]) => key));
  expect([...keys].filter((key) => !named.has(key))).toEqual([]);
  for (const list of [check.skipped, check.series, suspects, waived]) expect(list.length).toBeGreaterThan(0);
});
