import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, root } from './prepare.mjs';

// Compared with the tree as it stood, not with the last commit, so that it also tells in the middle of a change.
function fingerprints() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', 'docs', 'packages', 'README*'];
  const files = execFileSync('git', list, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
  return new Map(files.map((file) => [file, existsSync(join(root, file)) ? hash(file) : 'missing']));
}

function hash(file) {
  return createHash('sha256')
    .update(readFileSync(join(root, file)))
    .digest('hex');
}

const before = fingerprints();
const { status } = pnpm(['run', 'generate'], { stdio: 'inherit' });
const after = fingerprints();
const stale = [...new Set([...before.keys(), ...after.keys()])].filter((file) => before.get(file) !== after.get(file));

for (const file of stale) console.error(`生成的文件已过时 Generated file was out of date: ${file}`);
if (stale.length > 0) console.error('请运行 Run: npx -y pnpm@12.21.0 generate');
process.exitCode = status !== 0 || stale.length > 0 ? 1 : 0;
