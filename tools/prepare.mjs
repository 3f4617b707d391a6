import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

const { packageManager } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const environment = { ...process.env, TURBO_TELEMETRY_DISABLED: '1' };
const windows = process.platform === 'win32';

/** Runs pnpm at the version the repository names; nothing has to be installed globally. */
export function pnpm(args, options = {}) {
  return spawnSync(windows ? 'npx.cmd' : 'npx', ['-y', packageManager, ...args], {
    cwd: root,
    shell: windows,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    ...options,
    env: { ...environment, ...options.env },
  });
}

/** Installs when the lockfile or a manifest has changed since the last time, then builds what has changed. */
export function prepare() {
  const stamp = join(root, 'node_modules', '.nianbao-installed');
  const wanted = manifests();
  if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
    say('正在安装依赖，首次约半分钟… Installing dependencies, about half a minute the first time…');
    // CI=true: pnpm must not stop to ask before it replaces an old node_modules.
    quietly(pnpm(['install', '--frozen-lockfile'], { env: { CI: 'true' } }), '安装失败 Install failed');
    writeFileSync(stamp, wanted);
  }
  if (somethingToBuild()) say('正在构建… Building…');
  const build = ['exec', 'turbo', 'run', 'build', '--output-logs=errors-only', '--log-order=grouped'];
  quietly(
    pnpm(build),
    '构建失败（需要 Node ≥ 22.18，Linux 上自带） Build failed (it needs Node ≥ 22.18, brought along on Linux)',
  );
}

/** Whether turbo would do more than take results out of its cache; where it does not tell, it would. */
function somethingToBuild() {
  const turbo = join(root, 'node_modules', '.bin', windows ? 'turbo.cmd' : 'turbo');
  const plan = spawnSync(turbo, ['run', 'build', '--dry=json'], {
    cwd: root,
    shell: windows,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
    env: environment,
  });
  try {
    const { tasks } = JSON.parse(plan.stdout);
    return tasks.some(({ command, cache }) => command !== '<NONEXISTENT>' && cache.status !== 'HIT');
  } catch {
    return true;
  }
}

export function say(text) {
  process.stderr.write(`${text}\n`);
}

function quietly({ status, error, stdout, stderr }, failure) {
  if (status === 0) return;
  process.stderr.write(`${stdout ?? ''}${stderr ?? ''}${error ? `${error.message}\n` : ''}`);
  say(failure);
  process.exit(status || 2);
}

function manifests() {
  const folders = ['packages', 'apps', 'tools'].flatMap((group) => children(join(root, group)));
  const files = [root, join(root, 'bench'), join(root, 'conformance'), ...folders].map((folder) =>
    join(folder, 'package.json'),
  );
  const hash = createHash('sha256').update(process.arch);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml'].map((name) => join(root, name)).concat(files))
    if (existsSync(file)) hash.update(`\0${file.slice(root.length)}\0`).update(readFileSync(file));
  return hash.digest('hex');
}

function children(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) prepare();
