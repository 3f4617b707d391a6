import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pnpm, root } from './prepare.mjs';

/** Folder and manifest of every package that goes to the registry. */
export function published() {
  return ['packages', 'apps']
    .flatMap((group) => readdirSync(join(root, group)).map((name) => join(root, group, name)))
    .filter((folder) => existsSync(join(folder, 'package.json')))
    .map((folder) => ({ folder, manifest: JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) }))
    .filter(({ manifest }) => !manifest.private);
}

/** Packs one package as it would be published and returns the tarball. */
export function pack(folder, into) {
  const { status, stdout, stderr } = pnpm(['pack', '--json', '--pack-destination', into], { cwd: folder });
  if (status !== 0) throw new Error(`pnpm pack failed in ${folder}\n${stdout}${stderr}`);
  return join(into, JSON.parse(stdout).filename.split(/[\\/]/).at(-1));
}
