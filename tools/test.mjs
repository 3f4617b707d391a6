import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { pnpm, prepare, root, say } from './prepare.mjs';

const everything = process.env.NIANBAO_TEST_ALL === '1';

prepare();
say('正在测试… Testing…');
const folder = mkdtempSync(join(tmpdir(), 'nianbao-test-'));
const file = join(folder, 'results.json');
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
const run = pnpm(['exec', 'vitest', 'run', ...reporters, ...process.argv.slice(2)], { stdio: 'inherit' });
const { testResults } = results();
rmSync(folder, { recursive: true, force: true });

const tests = testResults.flatMap((suite) => suite.assertionResults.map((test) => ({ ...test, file: suite.name })));
const passed = tests.filter(({ status }) => status === 'passed').length;
const leftOut = new Map();
for (const test of tests.filter(({ status }) => status !== 'passed' && status !== 'failed')) {
  const where = `${relative(root, test.file)}: ${test.ancestorTitles.find((title) => title.includes('[needs ')) ?? test.fullName}`;
  leftOut.set(where, (leftOut.get(where) ?? 0) + 1);
}
// A file that does not load, or an error outside any test, has no failed test of its own.
const broken = testResults.filter(
  ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
);
let failed = tests.filter(({ status }) => status === 'failed').length + broken.length;
if (run.status !== 0) failed = Math.max(failed, 1);

if (leftOut.size > 0) {
  console.log('未运行的测试 Tests left out:');
  for (const [where, count] of leftOut) console.log(`  ${where}${count > 1 ? ` (${count})` : ''}`);
}
// The corpus lies outside the repository: a machine without it says so with NIANBAO_CORPUS=none.
const excused = (where) => process.env.NIANBAO_CORPUS === 'none' && where.includes('[needs corpus:');
if (everything) failed += [...leftOut.keys()].filter((where) => !excused(where)).length;
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

function results() {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return { testResults: [] };
  }
}
