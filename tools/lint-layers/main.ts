import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { violations } from './layers.ts';

const listed = execFileSync('git', [
  'ls-files',
  '-z',
  '--cached',
  '--others',
  '--exclude-standard',
  'packages',
  'apps',
]);
const files = [...new Set(listed.toString().split('\0'))].filter((file) => /\.tsx?$/.test(file) && existsSync(file));
const found = files.flatMap((file) => violations(file, readFileSync(file, 'utf8')));

for (const message of found) console.error(message);
if (found.length > 0) process.exitCode = 1;
else console.error(`layers: ${files.length} files in order`);
