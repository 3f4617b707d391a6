import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pnpm, prepare } from './prepare.mjs';
import { pack, published } from './published.mjs';

prepare();
const folder = mkdtempSync(join(tmpdir(), 'nianbao-pack-'));
for (const one of published()) {
  const tarball = pack(one.folder, folder);
  const checks = [
    ['publint', 'run', tarball, '--strict'],
    ['attw', tarball, '--profile', 'esm-only', '--format', 'ascii'],
  ];
  for (const check of checks) {
    const { status, stdout, stderr } = pnpm(['exec', ...check]);
    console.log(`${one.manifest.name}: ${check[0]} ${status === 0 ? 'ok' : 'failed'}`);
    if (status === 0) continue;
    console.log(`${stdout}${stderr}`);
    process.exitCode = 1;
  }
}
rmSync(folder, { recursive: true, force: true });
